import { problemOf, textOf } from "#platform";
import { DE_ESCALATIONS, type DeEscalation } from "#regimes";
import { OwnWords } from "../../own-words.tsx";
import { Several } from "../../several.tsx";
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
  return (
    <>
      <Several
        name="tried"
        list={DE_ESCALATIONS}
        usual={mostTried}
        legend="What was tried before?"
        more="More that was tried"
        typed={typed}
        problems={problems}
      />
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
