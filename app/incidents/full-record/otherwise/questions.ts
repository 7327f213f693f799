import { defineForm, textOf, words, type Field } from "#platform";
import { codesOf, HARMS, HOW_SOON, isCodeOf, LIKELIHOODS, type Harm, type HowSoon, type Likelihood } from "#regimes";
import { filledRows } from "../../report/rows.ts";

/** To whom it would have happened. */
export const toWhom = [
  { code: "child", label: "This child" },
  { code: "other-child", label: "Another child" },
  { code: "adult", label: "An adult" },
  { code: "others", label: "Somebody else" },
  { code: "nobody", label: "Nobody" },
] as const;

export type HarmTyped = { harm: Harm; whom: string; likely: Likelihood; soon: HowSoon };

const harmsField: Field<HarmTyped[]> = (typed) => {
  const rows = filledRows(typed, "harm");
  if (rows.length === 0)
    return { problem: { kind: "missing", message: "Choose what would have happened, or that no harm was near" } };
  const harms = rows.map((row) => ({
    harm: textOf(typed, `harm-${row}`),
    whom: textOf(typed, `harm-${row}-whom`) || "child",
    likely: textOf(typed, `harm-${row}-likely`) || "unknown",
    soon: textOf(typed, `harm-${row}-soon`) || "unknown",
  }));
  const known = harms.every(
    ({ harm, whom, likely, soon }) =>
      isCodeOf(HARMS, harm) &&
      toWhom.some(({ code }) => code === whom) &&
      (codesOf(LIKELIHOODS) as readonly string[]).includes(likely) &&
      (codesOf(HOW_SOON) as readonly string[]).includes(soon),
  );
  if (!known) return { problem: { kind: "wrong", message: "Choose from the answers shown" } };
  if (harms.length > 1 && harms.some(({ harm }) => harm === "HRM.NONE"))
    return { problem: { kind: "wrong", message: "Choose either that no harm was near, or what it was" } };
  return { value: harms as HarmTyped[] };
};

/** What would have happened, to whom, how likely and how soon (practice.md#3 HRM, england.md#D3). */
export const otherwiseForm = defineForm({ harm: harmsField, harmWords: words({ most: 5000 }) });
