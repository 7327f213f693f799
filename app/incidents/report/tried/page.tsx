import { Checkboxes, Textarea } from "#parts";
import { problemOf, textOf, textsOf } from "#platform";
import { DE_ESCALATIONS } from "#regimes";
import type { BodyProps, Step } from "../step.ts";
import { triedForm } from "./questions.ts";

function TriedBody({ typed, problems }: BodyProps) {
  return (
    <>
      <Checkboxes
        name="tried"
        fieldset={{
          legend: { text: "What was tried before?", isPageHeading: true, classes: "govuk-fieldset__legend--l" },
        }}
        hint="Tick all that apply"
        classes="govuk-checkboxes--small"
        values={textsOf(typed, "tried")}
        items={DE_ESCALATIONS.entries.map(({ code, label }) => ({ value: code, text: label }))}
        errorMessage={problemOf(problems, "tried")}
      />
      <Textarea
        id="triedWords"
        name="triedWords"
        label="What did it do? Or why could nothing be tried?"
        rows={4}
        value={textOf(typed, "triedWords")}
        errorMessage={problemOf(problems, "triedWords")}
      />
    </>
  );
}

export const triedStep: Step = {
  name: "tried",
  title: "What was tried before",
  form: () => triedForm,
  body: TriedBody,
};
