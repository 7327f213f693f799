import { Temporal } from "#dates";
import type { Standing, Technique, TechniqueVersion } from "./technique.ts";

/** A technique as it stood on one day. Before it was entered and after it was taken out it was in no library. */
export type TechniqueThatDay = Omit<TechniqueVersion, "standing"> & {
  techniqueId: string;
  standing: Standing | "not-listed";
};

/** What is said of a technique now, whether it is still in the library or not. */
export function newestOf({ versions }: Pick<Technique, "versions">): TechniqueVersion {
  return versions.at(-1) ?? versions[0];
}

/**
 * How a technique stood on a day: the newest version that had begun by then. So a mistake about earlier days is put
 * right by saying it again from the earlier day, and what was said first is still there to be read.
 */
export function techniqueThatDay(technique: Technique, day: Temporal.PlainDate): TechniqueThatDay {
  const { techniqueId, endedOn, versions } = technique;
  const begun = versions.filter(({ fromOn }) => Temporal.PlainDate.compare(fromOn, day) <= 0);
  const counts = begun.at(-1);
  if (counts === undefined) return { ...versions[0], techniqueId, withdrawnOn: null, standing: "not-listed" };
  // On its last day it was still there in the morning.
  if (endedOn !== null && Temporal.PlainDate.compare(day, endedOn) > 0)
    return { ...counts, techniqueId, withdrawnOn: null, standing: "not-listed" };
  return { ...counts, techniqueId };
}

const byWords = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** Provider by provider, and S2 before S10. */
export function inOrder<T extends { provider: string; code: string }>(techniques: readonly T[]): T[] {
  return techniques.toSorted(
    (one, other) => byWords.compare(one.provider, other.provider) || byWords.compare(one.code, other.code),
  );
}

/** The same list by provider, each once. */
export function byProvider<T extends { provider: string; code: string }>(
  techniques: readonly T[],
): { provider: string; techniques: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const one of inOrder(techniques)) groups.set(one.provider, [...(groups.get(one.provider) ?? []), one]);
  return [...groups].map(([provider, ofIt]) => ({ provider, techniques: ofIt }));
}
