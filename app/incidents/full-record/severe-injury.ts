import { textOf, type Typed } from "#platform";
import { entryOf, INJURY_SEVERITIES } from "#regimes";
import { saidInCode } from "./codes-and-words.ts";

/** Whether an injury went beyond first aid: the safeguarding lead is told at once (england.md#C8, practice.md#3 INJ). */
export function severeInjury(hurt: Typed): boolean {
  return (entryOf(INJURY_SEVERITIES, textOf(hurt, "severity"))?.grade ?? 0) >= 3;
}

/** How bad an injury was, as it stands behind a name. */
export function severityIn(hurt: Typed): string {
  return saidInCode(INJURY_SEVERITIES, hurt, "severity").toLowerCase();
}
