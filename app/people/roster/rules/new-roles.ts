import type { RoleProposal, Roster, RosterAdult } from "../types.ts";
import type { AdultField, ExistingRoster, Section } from "./compare-types.ts";

/** The proposals nobody has decided on: once each, and not those an adult here holds or was refused. */
export function newRoles(
  existing: ExistingRoster,
  roster: Roster,
  adults: Section<AdultField, RosterAdult>,
): RoleProposal[] {
  const ids = new Map(
    existing.adults.flatMap(({ id, links }) =>
      links.filter(({ source }) => source === roster.source).map(({ sourceId }) => [sourceId, id] as const),
    ),
  );
  for (const { id, incoming } of adults.changed) ids.set(incoming.sourceId, id);
  const decided = new Set(existing.roles.map(({ adult, role }) => JSON.stringify([adult, role])));
  const waiting = new Set(adults.perhaps.map(({ incoming }) => incoming.sourceId));
  const proposals = new Map<string, RoleProposal>();
  for (const proposal of roster.roles) {
    const { personSourceId, proposes } = proposal;
    const id = ids.get(personSourceId);
    // Everybody who is here as an adult already is one.
    const settled = id !== undefined && (proposes === "adult" || decided.has(JSON.stringify([id, proposes])));
    if (settled || waiting.has(personSourceId)) continue;
    proposals.set(JSON.stringify([personSourceId, proposes]), proposal);
  }
  return [...proposals.values()];
}
