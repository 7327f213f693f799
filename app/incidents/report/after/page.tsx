import { problemOf, textOf } from "#platform";
import { OwnWords } from "../../own-words.tsx";
import { firstNameOf } from "../chosen.ts";
import type { BodyProps, Step } from "../step.ts";
import { afterForm } from "./questions.ts";

function AfterBody({ context, typed, problems }: BodyProps) {
  return (
    <>
      <h1 class="govuk-heading-l">How did it end?</h1>
      <OwnWords
        child={firstNameOf(context)}
        id="ended"
        name="ended"
        label="What happened at the end, and how was the child?"
        rows={5}
        value={textOf(typed, "ended")}
        errorMessage={problemOf(problems, "ended")}
      />
      <OwnWords
        child={firstNameOf(context)}
        id="support"
        name="support"
        label="What support was given afterwards, to whom, by whom?"
        hint="To the child, other children, adults. If none yet, say so."
        rows={4}
        value={textOf(typed, "support")}
        errorMessage={problemOf(problems, "support")}
      />
    </>
  );
}

export const afterStep: Step = { name: "after", title: "How it ended", form: () => afterForm, body: AfterBody };
