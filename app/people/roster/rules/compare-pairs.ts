import type { Roster, RosterMembership, RosterTie } from "../types.ts";
import { pairId } from "./pair-id.ts";
import type { ExistingPair, ExistingRoster, PairSection, Section } from "./compare-types.ts";

type AnySection = Pick<Section<string, { sourceId: string }>, "added" | "changed" | "ended" | "perhaps">;

type Input = {
  roster: Roster;
  existing: ExistingRoster;
  sections: { children: AnySection; adults: AnySection; families: AnySection; groups: AnySection };
};

/** Compares who belongs to whom. Ends meet by the ids that Lessen gives, or by the source's where somebody is new. */
export function comparePairs<T extends RosterTie | RosterMembership>(
  input: Input,
  kind: "tie" | "membership",
  held: readonly ExistingPair[],
  incoming: readonly T[],
): PairSection<T> {
  const { roster } = input;
  const ends = endsOf(input, kind);
  const byEnds = new Map(held.map((pair) => [pairId(pair.first, pair.second), pair]));
  const section: PairSection<T> = { added: [], returned: [], ended: [], left: [] };
  const met = new Set<string>();
  for (const pair of incoming) {
    const [first, second] = sourceEnds(pair);
    const here = byEnds.get(pairId(ends.id(first, "first"), ends.id(second, "second")));
    if (here) met.add(here.id);
    if (!here && ends.waits(first, second)) continue;
    if (!here) section.added.push(pair);
    else if (here.ended) section.returned.push({ id: here.id, incoming: pair });
    else section.left.push(here.id);
  }
  const gone = new Set(goneEnds(roster, kind, ends));
  for (const pair of held) {
    if (met.has(pair.id)) continue;
    const absent = roster.whole[kind] && pair.source === roster.source && !ends.unread(pair);
    const said = gone.has(pairId(pair.first, pair.second));
    if (!pair.ended && (absent || said)) section.ended.push({ id: pair.id });
    else section.left.push(pair.id);
  }
  return section;
}

function sourceEnds(pair: RosterTie | RosterMembership): [string, string] {
  return "childSourceId" in pair
    ? [pair.childSourceId, pair.familySourceId]
    : [pair.groupSourceId, pair.personSourceId];
}

type Ends = {
  id(sourceId: string, side: "first" | "second"): string;
  /** One end has not been added, and will not be until a person answers, or was left out. */
  waits(first: string, second: string): boolean;
  unread(pair: ExistingPair): boolean;
};

function endsOf({ roster, existing, sections }: Input, kind: "tie" | "membership"): Ends {
  const sides =
    kind === "tie"
      ? { first: ["children"] as const, second: ["families"] as const }
      : { first: ["groups"] as const, second: ["children", "adults"] as const };
  const maps = { first: idsBySource(sides.first), second: idsBySource(sides.second) };
  const unread = new Set(roster.unread);
  const unreadHere = new Set([...maps.first, ...maps.second].filter(([id]) => unread.has(id)).map(([, id]) => id));

  function idsBySource(names: readonly (keyof Input["sections"])[]): Map<string, string> {
    const ids = new Map<string, string>();
    for (const name of names) {
      const links = existing[name].flatMap(({ id, links: own }) => own.map((link) => ({ ...link, id })));
      for (const { source, sourceId, id } of links) if (source === roster.source) ids.set(sourceId, id);
      for (const { id, incoming } of sections[name].changed) ids.set(incoming.sourceId, id);
      for (const { sourceId } of sections[name].added) ids.set(sourceId, `new:${sourceId}`);
    }
    return ids;
  }
  return {
    id: (sourceId, side) => maps[side].get(sourceId) ?? `unknown:${sourceId}`,
    waits: (first, second) => !maps.first.has(first) || !maps.second.has(second),
    unread: (pair) => unreadHere.has(pair.first) || unreadHere.has(pair.second),
  };
}

function goneEnds(roster: Roster, kind: "tie" | "membership", ends: Ends): string[] {
  return roster.gone
    .filter((gone) => gone.kind === kind)
    .map(({ sourceId }) => {
      const [first, second] = JSON.parse(sourceId) as [string, string];
      return pairId(ends.id(first, "first"), ends.id(second, "second"));
    });
}
