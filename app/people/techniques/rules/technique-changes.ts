import { Temporal } from "#dates";
import { newestOf } from "./technique-that-day.ts";
import type { Technique, TechniqueDetails, TechniqueVersion } from "./technique.ts";

/** What can differ between two versions, and how people call it. */
export const fieldWords = {
  provider: "training provider",
  curriculum: "curriculum version",
  name: "the provider's name for it",
  code: "own code",
  level: "level",
  positions: "positions",
  leastAdults: "least number of adults",
  longestMinutes: "longest time",
  excluded: "not for",
  refresherMonths: "refresher",
  standing: "standing",
} as const satisfies Record<keyof TechniqueDetails, string>;

export type TechniqueField = keyof typeof fieldWords;
const fields = Object.keys(fieldWords) as TechniqueField[];

/** Which fields two versions differ in. */
export function changedFields(before: TechniqueDetails, after: TechniqueDetails): TechniqueField[] {
  return fields.filter((field) => String(before[field]) !== String(after[field]));
}

/** True when a version would say nothing that does not stand already: the same, from no earlier a day. */
export function saysNothingNew(technique: Technique, details: TechniqueDetails, fromOn: Temporal.PlainDate): boolean {
  const newest = newestOf(technique);
  return changedFields(newest, details).length === 0 && Temporal.PlainDate.compare(fromOn, newest.fromOn) >= 0;
}

/**
 * The day on which a technique was withdrawn. A later version that is withdrawn still keeps that day, because a slip of
 * the pen put right is no second withdrawal; one from an earlier day moves it there.
 */
export function withdrawnOn(
  before: Pick<TechniqueVersion, "withdrawnOn"> | undefined,
  after: { standing: string; fromOn: Temporal.PlainDate },
): Temporal.PlainDate | null {
  if (after.standing !== "withdrawn") return null;
  const known = before?.withdrawnOn ?? after.fromOn;
  return Temporal.PlainDate.compare(known, after.fromOn) < 0 ? known : after.fromOn;
}

/** Whether another technique in the library has this code, in whatever case. One that was taken out leaves its code free. */
export function codeIsTaken(library: readonly Technique[], code: string, except?: string): boolean {
  return library.some(
    (one) =>
      one.techniqueId !== except && one.endedOn === null && newestOf(one).code.toLowerCase() === code.toLowerCase(),
  );
}
