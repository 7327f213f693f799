import { Checkboxes, Details } from "#parts";
import { problemOf, textOf, textsOf } from "#platform";
import { DE_ESCALATIONS, type DeEscalation } from "#regimes";
import { OwnWords } from "../../own-words.tsx";
import { firstNameOf } from "../chosen.ts";
import type { BodyProps, Step } from "../step.ts";
import { triedForm } from "./questions.ts";

/** What is tried most, so that it is found without looking; everything else is one press away. */
const mostTried: ReadonlySet<DeEscalation> = new Set([
  "DEA.SPACE",
  "DEA.QUIET",
  "DEA.VISUAL",
  "DEA.PLACE",
  "DEA.ADULT",
  "DEA.NONE",
]);

function TriedBody({ context, typed, problems }: BodyProps) {
  const ticked = textsOf(typed, "tried");
  const others = DE_ESCALATIONS.entries.filter(({ code }) => !mostTried.has(code));
  return (
    <>
      <Checkboxes
        name="tried"
        fieldset={{
          legend: { text: "What was tried before?", isPageHeading: true, classes: "govuk-fieldset__legend--l" },
        }}
        classes="govuk-checkboxes--small"
        values={ticked}
        items={DE_ESCALATIONS.entries
          .filter(({ code }) => mostTried.has(code))
          .map(({ code, label }) => ({ value: code, text: label }))}
        errorMessage={problemOf(problems, "tried")}
      />
      <Details summary="More that was tried" open={others.some(({ code }) => ticked.includes(code))}>
        <Checkboxes
          name="tried"
          idPrefix="tried-more"
          fieldset={{ legend: { text: "More that was tried", classes: "govuk-visually-hidden" } }}
          classes="govuk-checkboxes--small"
          values={ticked}
          items={others.map(({ code, label }) => ({ value: code, text: label }))}
        />
      </Details>
      <OwnWords
        child={firstNameOf(context)}
        id="triedWords"
        name="triedWords"
        label="What did it do? Or why could nothing be tried?"
        rows={3}
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
