import { textOf, textsOf, type Typed } from "#platform";
import { ADULT_PARTS, CHECKS_AFTER } from "#regimes";
import { filledRows } from "../../report/rows.ts";
import { saidInCode } from "../codes-and-words.ts";
import { nobodyAgreed } from "./questions.ts";

/** What an adult did on a line, as it stands behind their name; empty when it was not said. */
export function partIn(typed: Typed, adultId: string): string {
  return saidInCode(ADULT_PARTS, typed, `part-${adultId}`).toLowerCase();
}

/** The adults whose part on a line was said, by their names. */
export function adultsWithPart(typed: Typed, nameOf: (id: string) => string): string[] {
  return Object.keys(typed)
    .filter((name) => name.startsWith("part-") && textOf(typed, name) !== "")
    .map((name) => name.slice("part-".length))
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), "en-GB"));
}

/** Who agreed to a line, in words. */
export function agreedIn(typed: Typed, nameOf: (id: string) => string): string {
  const agreedBy = textOf(typed, "agreedBy");
  if (agreedBy === nobodyAgreed) return "Nobody was asked";
  return agreedBy === "" ? "" : nameOf(agreedBy);
}

/** One check while a line lasted: when, what, and by whom and what was found. */
export type CheckInWords = { at: string; what: string; note: string };

/** The checks of a line, in the order of the clock as they were told. */
export function checksIn(typed: Typed): CheckInWords[] {
  return filledRows(typed, "check", "check-at", "check-note").map((row) => ({
    at: textOf(typed, `check-at-${row}`),
    what: saidInCode(CHECKS_AFTER, typed, `check-${row}`),
    note: textOf(typed, `check-note-${row}`),
  }));
}

/** Whether it was said that nothing was checked. */
export const nothingChecked = (typed: Typed): boolean => textsOf(typed, "checked").includes("none");
