import { Input, Select } from "#parts";
import { problemOf, textOf } from "#platform";
import { DE_ESCALATIONS, labelOf, TRIED_EFFECTS } from "#regimes";
import type { BodyProps } from "../../report/step.ts";
import { rowOf, type FullStep } from "../full-step.ts";
import { whatItDidForm, whatWasTried } from "./questions.ts";
import { effectIn } from "./tried-rows.ts";

function WhatItDidBody({ context, typed, problems }: BodyProps) {
  return (
    <>
      <h1 class="govuk-heading-l">What did each thing do?</h1>
      {whatWasTried(context).map((code) => (
        <fieldset class="govuk-fieldset ls-row">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{labelOf(DE_ESCALATIONS, code)}</legend>
          <Select
            id={`effect-${code}`}
            name={`effect-${code}`}
            label="What it did"
            value={textOf(typed, `effect-${code}`)}
            items={[
              { value: "", text: "Choose" },
              ...TRIED_EFFECTS.entries.map((entry) => ({ value: entry.code, text: entry.label })),
            ]}
            errorMessage={problemOf(problems, `effect-${code}`)}
          />
          <Input
            id={`note-${code}`}
            name={`note-${code}`}
            label="By whom, for how long"
            value={textOf(typed, `note-${code}`)}
            errorMessage={problemOf(problems, `note-${code}`)}
          />
        </fieldset>
      ))}
    </>
  );
}

/** What each thing that was tried did. */
export const whatItDidStep: FullStep = {
  name: "what-it-did",
  title: "What each thing tried did",
  form: whatItDidForm,
  body: WhatItDidBody,
  rows: ({ typed }) =>
    rowOf(
      "What each thing tried did",
      ...DE_ESCALATIONS.entries.map(({ code, label }) => {
        const words = effectIn(typed, code);
        return words === "" ? "" : `${label}: ${words}`;
      }),
    ),
};
