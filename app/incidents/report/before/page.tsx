import { problemOf, textOf } from "#platform";
import { OwnWords } from "../../own-words.tsx";
import { firstNameOf } from "../chosen.ts";
import type { BodyProps, Step } from "../step.ts";
import { beforeForm } from "./questions.ts";

function BeforeBody({ context, typed, problems }: BodyProps) {
  return (
    <>
      <h1 class="govuk-heading-l">What led up to it?</h1>
      <OwnWords
        child={firstNameOf(context)}
        id="before"
        name="before"
        label="What was happening, and what did you see and hear first?"
        hint="In order, in your own words. What was the child telling you?"
        rows={7}
        value={textOf(typed, "before")}
        errorMessage={problemOf(problems, "before")}
      />
      <OwnWords
        child={firstNameOf(context)}
        id="needs"
        name="needs"
        label="Anything about the child's needs that mattered (if you know)"
        rows={3}
        value={textOf(typed, "needs")}
        errorMessage={problemOf(problems, "needs")}
      />
    </>
  );
}

export const beforeStep: Step = {
  name: "before",
  title: "What led up to it",
  form: () => beforeForm,
  body: BeforeBody,
};
