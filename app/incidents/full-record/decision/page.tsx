import { Input, Radios, Select } from "#parts";
import { problemOf, textOf } from "#platform";
import { OwnWords } from "../../own-words.tsx";
import { adultsChosen, firstNameOf } from "../../report/chosen.ts";
import type { BodyProps } from "../../report/step.ts";
import { rowOf, type FullStep, type Shown } from "../full-step.ts";
import { anotherDecided, couldEndSooner, decisionForm, nobodyDecided } from "./questions.ts";

const otherDeciders = [
  { value: nobodyDecided, text: "Nobody said it" },
  { value: anotherDecided, text: "Somebody else" },
];

function DecisionBody({ context, typed, problems }: BodyProps) {
  const child = firstNameOf(context);
  return (
    <>
      <h1 class="govuk-heading-l">Why this, and why this long?</h1>
      <Select
        id="decidedBy"
        name="decidedBy"
        label="Who decided?"
        value={textOf(typed, "decidedBy")}
        items={[
          { value: "", text: "Choose" },
          ...adultsChosen(context).map(({ id, name }) => ({ value: id, text: name })),
          ...otherDeciders,
        ]}
        errorMessage={problemOf(problems, "decidedBy")}
      />
      <OwnWords
        child={child}
        id="whyThis"
        name="whyThis"
        label="Why this, and not something else?"
        rows={3}
        value={textOf(typed, "whyThis")}
        errorMessage={problemOf(problems, "whyThis")}
      />
      <OwnWords
        child={child}
        id="whyLong"
        name="whyLong"
        label="Why did it last as long as it did?"
        rows={3}
        value={textOf(typed, "whyLong")}
        errorMessage={problemOf(problems, "whyLong")}
      />
      <Radios
        name="sooner"
        fieldset={{ legend: "Could it have ended sooner?" }}
        classes="govuk-radios--small"
        value={textOf(typed, "sooner")}
        errorMessage={problemOf(problems, "sooner")}
        items={couldEndSooner.map(({ code, label }) => ({
          value: code,
          text: label,
          conditional: code === "yes" && (
            <Input
              id="soonerWords"
              name="soonerWords"
              label="When, and what would it have needed?"
              value={textOf(typed, "soonerWords")}
              errorMessage={problemOf(problems, "soonerWords")}
            />
          ),
        }))}
      />
    </>
  );
}

function rows({ typed, nameOf }: Shown) {
  const decidedBy = textOf(typed, "decidedBy");
  const sooner = couldEndSooner.find(({ code }) => code === textOf(typed, "sooner"));
  return [
    ...rowOf("Who decided", otherDeciders.find(({ value }) => value === decidedBy)?.text ?? nameOf(decidedBy)),
    ...rowOf("Why this, and not something else", textOf(typed, "whyThis")),
    ...rowOf("Why it lasted so long", textOf(typed, "whyLong")),
    ...rowOf(
      "Could it have ended sooner",
      sooner?.label ?? "",
      sooner?.code === "yes" ? textOf(typed, "soonerWords") : "",
    ),
  ];
}

/** The decision: who took it, why this and why this long. */
export const decisionStep: FullStep = {
  name: "decision",
  title: "Why this, and why this long",
  form: decisionForm,
  body: DecisionBody,
  rows,
};
