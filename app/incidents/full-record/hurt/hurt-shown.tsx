import { textOf, textsOf } from "#platform";
import { CHECKS_AFTER, INJURY_KINDS, INJURY_SEVERITIES } from "#regimes";
import { BodyMapShown } from "../../report/body-map/body-map-shown.tsx";
import { someoneElse } from "../../report/injuries/questions.ts";
import { Told, told } from "../../record/told.tsx";
import { inSentences, saidInCode } from "../codes-and-words.ts";
import type { Rest } from "../rest-in.ts";

/** One person's injury as it is read: what, how bad, where, how it came about, what was done and what was checked. */
export function HurtShown({ rest, id }: { rest: Rest; id: string }) {
  const typed = rest.of(`hurt-${id}`);
  const who = id === someoneElse ? "someone else" : rest.nameOf(id);
  const where = textsOf(typed, "where");
  return (
    <>
      <h3 class="govuk-heading-s ls-tight">{id === someoneElse ? "Someone else" : who}</h3>
      <Told
        rows={[
          ...told("What", inSentences(INJURY_KINDS, typed, "injury")),
          ...told("How bad", saidInCode(INJURY_SEVERITIES, typed, "severity")),
          ...(where.length === 0
            ? []
            : [
                {
                  key: "Where",
                  value: <BodyMapShown id={`hurt-${id}`} caption={`Where ${who} was hurt`} points={where} />,
                },
              ]),
          ...told("How it came about", textOf(typed, "cause")),
          ...told("What was done", textOf(typed, "care")),
          ...told("Checked afterwards", inSentences(CHECKS_AFTER, typed, "checks"), textOf(typed, "result")),
        ]}
      />
    </>
  );
}
