import { textOf, type Typed } from "#platform";
import { entryOf, INJURY_SEVERITIES } from "#regimes";
import { saidInCode } from "./codes-and-words.ts";
import { whoWasHurt } from "./hurt/questions.ts";

/** The alert that a rest with these answers raises: an injury went beyond first aid (england.md#C8, practice.md#3 INJ). */
export function injuryAlerts(answers: ReadonlyMap<string, Typed>): "severe-injury"[] {
  const hurt = whoWasHurt(answers.get("injuries") ?? {}).map((id) => answers.get(`hurt-${id}`) ?? {});
  return hurt.some(severeInjury) ? ["severe-injury"] : [];
}

/** Whether an injury went beyond first aid. */
export function severeInjury(hurt: Typed): boolean {
  return (entryOf(INJURY_SEVERITIES, textOf(hurt, "severity"))?.grade ?? 0) >= 3;
}

/** How bad an injury was, as it stands behind a name. */
export function severityIn(hurt: Typed): string {
  return saidInCode(INJURY_SEVERITIES, hurt, "severity").toLowerCase();
}
