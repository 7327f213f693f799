import { choice, defineForm, words } from "#platform";
import { adultsChosen } from "../../report/chosen.ts";
import type { ReportContext } from "../../report/step.ts";

/** Nobody said it: it happened. */
export const nobodyDecided = "nobody";
/** Somebody who is not on the list of adults. */
export const anotherDecided = "another";

export const couldEndSooner = [
  { code: "no", label: "No" },
  { code: "yes", label: "Yes" },
  { code: "not-sure", label: "Not sure" },
] as const;

/** Who decided, why this and why this long, and whether it could have ended sooner (england.md#D3, F7). */
export const decisionForm = (context: ReportContext) =>
  defineForm(
    {
      decidedBy: choice(
        [...adultsChosen(context).map(({ id }) => id), nobodyDecided, anotherDecided],
        "Say who decided. “Nobody said it” is an answer.",
      ),
      whyThis: words({ missing: "Say why this and not something else", most: 5000 }),
      whyLong: words({ missing: "Say why it lasted as long as it did", most: 5000 }),
      sooner: choice(
        couldEndSooner.map(({ code }) => code),
        "Say whether it could have ended sooner",
      ),
      soonerWords: words({ most: 2000 }),
    },
    ({ sooner, soonerWords }) =>
      sooner === "yes" && soonerWords === ""
        ? [{ field: "soonerWords", kind: "missing", message: "Say when it could have ended" }]
        : [],
  );
