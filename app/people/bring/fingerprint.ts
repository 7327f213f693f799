import { createHash } from "node:crypto";
import type { Comparison, PairSection, Section } from "../roster/index.ts";

/**
 * One text that is the same only when two comparisons come to the same. The confirmed preview must be what is
 * applied: if somebody here was changed meanwhile, the two differ and nothing is written.
 */
export function fingerprintOf(comparison: Comparison): string {
  const hash = createHash("sha256");
  const say = (...words: unknown[]): void => void hash.update(JSON.stringify(words)).update("\n");
  saySection(say, "children", comparison.children);
  saySection(say, "adults", comparison.adults);
  saySection(say, "families", comparison.families);
  saySection(say, "groups", comparison.groups);
  sayPairs(say, "ties", comparison.ties);
  sayPairs(say, "memberships", comparison.memberships);
  say("held", comparison.held.length);
  return hash.digest("hex");
}

type Say = (...words: unknown[]) => void;

function saySection<F extends string, T extends { sourceId: string }>(
  say: Say,
  kind: string,
  section: Section<F, T>,
): void {
  for (const one of section.added) say(kind, "added", one.sourceId);
  for (const { id, incoming, changes, newLink, returns } of section.changed) {
    say(
      kind,
      "changed",
      id,
      incoming.sourceId,
      newLink,
      returns,
      changes.map(({ field, old, new: next }) => [field, old, next]),
    );
  }
  // Whoever is absent ends on the day it is confirmed: only a day that the file names belongs to the preview.
  for (const { id, why, lastDay } of section.ended)
    say(kind, "ended", id, why, why === "last-day" ? lastDay.toString() : "");
  for (const { incoming, existing } of section.perhaps) say(kind, "perhaps", incoming.sourceId, existing);
}

function sayPairs<T extends object>(say: Say, kind: string, section: PairSection<T>): void {
  for (const one of section.added) say(kind, "added", one);
  for (const { id } of section.returned) say(kind, "returned", id);
  for (const { id } of section.ended) say(kind, "ended", id);
}
