import type { Roster } from "../types.ts";

/** The part of a roster that belongs to one of its schools, to be compared with that school alone. */
export function rosterOfSchool(roster: Roster, schoolSourceId: string): Roster {
  const here = ({ schoolSourceIds }: { schoolSourceIds: readonly string[] }): boolean =>
    schoolSourceIds.includes(schoolSourceId);
  const children = roster.children.filter(here);
  const groups = roster.groups.filter((group) => group.schoolSourceId === schoolSourceId);
  const childIds = new Set(children.map(({ sourceId }) => sourceId));
  const groupIds = new Set(groups.map(({ sourceId }) => sourceId));
  const delta = roster.mode === "delta";
  return {
    ...roster,
    schools: roster.schools.filter(({ sourceId }) => sourceId === schoolSourceId),
    children,
    adults: roster.adults.filter(here),
    families: roster.families.filter(here),
    groups,
    ties: roster.ties.filter(({ childSourceId }) => childIds.has(childSourceId)),
    // A delta names classes that it does not send: whose they are is seen when they are compared.
    memberships: roster.memberships.filter(({ groupSourceId }) => delta || groupIds.has(groupSourceId)),
    roles: roster.roles.filter((role) => role.schoolSourceId === schoolSourceId),
  };
}
