import { problemOf, textOf } from "#platform";
import { OwnWords } from "../../own-words.tsx";
import { firstNameOf } from "../chosen.ts";
import type { BodyProps, Step } from "../step.ts";
import { whyForm } from "./questions.ts";

function WhyBody({ context, typed, problems }: BodyProps) {
  return (
    <>
      <h1 class="govuk-heading-l">Why was it necessary?</h1>
      <OwnWords
        child={firstNameOf(context)}
        id="why"
        name="why"
        label="Why could it not be avoided?"
        rows={6}
        value={textOf(typed, "why")}
        errorMessage={problemOf(problems, "why")}
      />
      <OwnWords
        child={firstNameOf(context)}
        id="otherwise"
        name="otherwise"
        label="What would have happened otherwise, to whom, how soon?"
        hint="If you are not sure, say so"
        rows={4}
        value={textOf(typed, "otherwise")}
        errorMessage={problemOf(problems, "otherwise")}
      />
    </>
  );
}

export const whyStep: Step = { name: "why", title: "Why it was necessary", form: () => whyForm, body: WhyBody };
