import { Checkboxes, Textarea } from "#parts";
import { problemOf, textOf, textsOf } from "#platform";
import type { BodyProps, Step } from "../step.ts";
import { toldCodes, toldForm } from "./questions.ts";

function ToldBody({ typed, problems }: BodyProps) {
  return (
    <>
      <Checkboxes
        name="told"
        fieldset={{
          legend: { text: "Who has been told so far?", isPageHeading: true, classes: "govuk-fieldset__legend--l" },
        }}
        classes="govuk-checkboxes--small"
        values={textsOf(typed, "told")}
        errorMessage={problemOf(problems, "told")}
        items={toldCodes.map(({ code, label }) => ({
          value: code,
          text: label,
          ...(code === "nobody" ? { behaviour: "exclusive" as const } : {}),
        }))}
      />
      <Textarea
        id="toldWords"
        name="toldWords"
        label="Who, when and how?"
        hint="A message on an answering machine is an attempt, not yet telling."
        rows={3}
        value={textOf(typed, "toldWords")}
        errorMessage={problemOf(problems, "toldWords")}
      />
    </>
  );
}

export const toldStep: Step = { name: "told", title: "Who has been told", form: () => toldForm, body: ToldBody };
