import { Radios } from "#parts";
import { problemOf, textOf } from "#platform";
import { OwnWords } from "../../own-words.tsx";
import { firstNameOf } from "../../report/chosen.ts";
import type { BodyProps } from "../../report/step.ts";
import { rowOf, type FullStep } from "../full-step.ts";
import { hasPlan, planForm, wasFollowed } from "./questions.ts";

const items = (answers: readonly { code: string; label: string }[]) =>
  answers.map(({ code, label }) => ({ value: code, text: label }));

function PlanBody({ context, typed, problems }: BodyProps) {
  const child = firstNameOf(context);
  return (
    <>
      <h1 class="govuk-heading-l">Was there a plan for this?</h1>
      <Radios
        name="plan"
        fieldset={{ legend: `Does ${child} have a support plan?` }}
        classes="govuk-radios--small ls-short-answers"
        value={textOf(typed, "plan")}
        items={items(hasPlan)}
        errorMessage={problemOf(problems, "plan")}
      />
      <Radios
        name="followed"
        fieldset={{ legend: "If there is one: was it followed?" }}
        classes="govuk-radios--small ls-short-answers"
        value={textOf(typed, "followed")}
        items={items(wasFollowed)}
        errorMessage={problemOf(problems, "followed")}
      />
      <OwnWords
        child={child}
        id="planWords"
        name="planWords"
        label="What was not followed, and why? What should the plan say?"
        rows={4}
        value={textOf(typed, "planWords")}
        errorMessage={problemOf(problems, "planWords")}
      />
    </>
  );
}

const labelIn = (answers: readonly { code: string; label: string }[], code: string) =>
  answers.find((answer) => answer.code === code)?.label ?? "";

/** The plan that was there, or was not. */
export const planStep: FullStep = {
  name: "plan",
  title: "The child's plan",
  form: () => planForm,
  body: PlanBody,
  rows: ({ typed }) => [
    ...rowOf("Has a support plan", labelIn(hasPlan, textOf(typed, "plan"))),
    ...rowOf("Plan followed", labelIn(wasFollowed, textOf(typed, "followed")), textOf(typed, "planWords")),
  ],
};
