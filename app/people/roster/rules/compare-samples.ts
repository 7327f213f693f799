import type { Temporal } from "#dates";
import type { Roster } from "../types.ts";
import { compareRoster } from "./compare.ts";
import type { Existing, ExistingPair, ExistingRoster, PairSection, Section } from "./compare-types.ts";

/** A school with nobody in it. */
export function nobody(): ExistingRoster {
  return { children: [], adults: [], families: [], groups: [], ties: [], memberships: [], roles: [] };
}

/** What a school holds after an import was confirmed, everybody in question added as somebody new. For tests of the rule alone. */
export function applied(existing: ExistingRoster, roster: Roster, today: Temporal.PlainDate): ExistingRoster {
  const everybody = [...roster.children, ...roster.adults, ...roster.families];
  const answers = new Map(everybody.map(({ sourceId }) => [sourceId, "new" as const]));
  const change = compareRoster({ existing, roster, today, answers });
  const children = people(existing.children, change.children, roster.source);
  const adults = people(existing.adults, change.adults, roster.source);
  const families = people(existing.families, change.families, roster.source);
  const groups = people(existing.groups, change.groups, roster.source);
  const ids = new Map(
    [...children, ...adults, ...families, ...groups].flatMap(({ id, links }) =>
      links.map(({ sourceId }) => [sourceId, id] as const),
    ),
  );
  const idOf = (sourceId: string): string => ids.get(sourceId) ?? "";
  return {
    children,
    adults,
    families,
    groups,
    ties: pairs(existing.ties, change.ties, roster.source, (tie) => [
      idOf(tie.childSourceId),
      idOf(tie.familySourceId),
    ]),
    memberships: pairs(existing.memberships, change.memberships, roster.source, (one) => [
      idOf(one.groupSourceId),
      idOf(one.personSourceId),
    ]),
    roles: existing.roles,
  };
}

function people<F extends string, T extends { sourceId: string }>(
  held: readonly Existing<F>[],
  section: Section<F, T>,
  source: string,
): Existing<F>[] {
  const ended = new Set(section.ended.map(({ id }) => id));
  const changes = new Map(section.changed.map((changed) => [changed.id, changed]));
  const stayed = held.map((one) => {
    const changed = changes.get(one.id);
    const values = { ...one.values };
    for (const { field, new: value } of changed?.changes ?? []) values[field] = value;
    const links = changed?.newLink ? [...one.links, { source, sourceId: changed.incoming.sourceId }] : one.links;
    return { ...one, values, links, ended: ended.has(one.id) || (one.ended && !changed?.returns) };
  });
  const added = section.added.map((incoming) => ({
    id: `id-of-${incoming.sourceId}`,
    links: [{ source, sourceId: incoming.sourceId }],
    ended: false,
    values: { ...incoming } as unknown as Existing<F>["values"],
  }));
  return [...stayed, ...added];
}

function pairs<T>(
  held: readonly ExistingPair[],
  section: PairSection<T>,
  source: string,
  ends: (pair: T) => [string, string],
): ExistingPair[] {
  const ended = new Set(section.ended.map(({ id }) => id));
  const back = new Set(section.returned.map(({ id }) => id));
  const stayed = held.map((one) => ({ ...one, ended: ended.has(one.id) || (one.ended && !back.has(one.id)) }));
  const added = section.added.map((pair) => {
    const [first, second] = ends(pair);
    return { id: `${first}+${second}`, first, second, source, ended: false };
  });
  return [...stayed, ...added];
}
