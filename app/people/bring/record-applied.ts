import type { Work } from "#platform";
import { peopleFact } from "../facts.ts";
import type { Comparison, FieldChange, Section } from "../roster/index.ts";
import type { Ids } from "./apply-pairs.ts";
import { countComparison } from "./rules/count-comparison.ts";

/** Up to so many people each get an entry of their own; of a larger file the counts are the entry. */
export const mostEntries = 500;

/** Records what a file did: always the counts, and where they are few, each person. */
export function recordApplied(work: Work, importId: string, comparison: Comparison, ids: Ids): void {
  const { children, adults, families } = comparison;
  const people = [children, adults, families].reduce(
    (sum, { added, changed, ended }) => sum + added.length + changed.length + ended.length,
    0,
  );
  const each = people <= mostEntries;
  work.record(peopleFact("roster-applied", `import:${importId}`, { each, ...countComparison(comparison) }));
  if (!each) return;
  recordSection(work, "child", importId, children, ids.children);
  recordSection(work, "adult", importId, adults, ids.adults);
  recordSection(work, "family", importId, families, ids.families);
}

function recordSection<F extends string, T extends { sourceId: string }>(
  work: Work,
  kind: "child" | "adult" | "family",
  file: string,
  section: Section<F, T>,
  ids: ReadonlyMap<string, string>,
): void {
  for (const { sourceId } of section.added)
    work.record(peopleFact(`${kind}-added`, about(kind, ids.get(sourceId)), { file }));
  for (const { id, changes, returns } of section.changed) {
    if (returns) work.record(peopleFact(`${kind}-returned`, about(kind, id), { file }));
    if (changes.length > 0)
      work.record(peopleFact(`${kind}-changed`, about(kind, id), { file, fields: fieldsOf(changes) }));
  }
  for (const { id } of section.ended) work.record(peopleFact(`${kind}-ended`, about(kind, id), { file }));
}

function fieldsOf(changes: readonly FieldChange<string>[]): string[] {
  return changes.map(({ field }) => field);
}

function about(kind: string, id: string | undefined): string {
  return `${kind}:${id ?? "unknown"}`;
}
