import type { Temporal } from "#dates";
import type { Work } from "#platform";
import { insertRows, type OnWritten } from "../bulk-rows.ts";
import { pairId, type Comparison, type RosterMembership, type RosterTie } from "../roster/index.ts";
import { sql } from "kysely";
import type { Row } from "./roster-store.ts";

/** The ids that a file's people have here, by the file's own ids; those who stayed as they were too. */
export type Ids = Record<"children" | "adults" | "families" | "groups", ReadonlyMap<string, string>>;

/** Writes who is whose family. A tie that comes back keeps the standing that somebody here gave it. */
export async function applyTies(
  work: Work,
  ties: Comparison["ties"],
  ids: Ids,
  { today, onWritten }: { today: Temporal.PlainDate; onWritten: OnWritten },
): Promise<void> {
  const rows = new Map<string, Row<"family_tie">>();
  for (const tie of ties.added) {
    const [child, family] = [ids.children.get(tie.childSourceId), ids.families.get(tie.familySourceId)];
    if (child !== undefined && family !== undefined) rows.set(pairId(child, family), tieRow(work, tie, child, family));
  }
  await insertRows(work, "family_tie", [...rows.values()], onWritten);
  await endPairs(work, "family_tie", "child_id", "family_member_id", ties.returned, null);
  await endPairs(work, "family_tie", "child_id", "family_member_id", ties.ended, today.toString());
  onWritten(ties.returned.length + ties.ended.length);
}

/** Writes who is in which class. */
export async function applyMemberships(
  work: Work,
  memberships: Comparison["memberships"],
  ids: Ids,
  people: { children: ReadonlySet<string>; today: Temporal.PlainDate; onWritten: OnWritten },
): Promise<void> {
  const children = new Map<string, Row<"class_group_child">>();
  const adults = new Map<string, Row<"class_group_adult">>();
  for (const one of memberships.added) {
    const group = ids.groups.get(one.groupSourceId);
    const person = personOf(one, ids);
    if (group === undefined || person === undefined) continue;
    const same = { school_id: work.schoolId, group_id: group, ended_on: null };
    if (one.as === "child") children.set(pairId(group, person), { ...same, child_id: person });
    else adults.set(pairId(group, person), { ...same, adult_id: person });
  }
  await insertRows(work, "class_group_child", [...children.values()], people.onWritten);
  await insertRows(work, "class_group_adult", [...adults.values()], people.onWritten);
  for (const [pairs, day] of [
    [memberships.returned, null],
    [memberships.ended, people.today.toString()],
  ] as const) {
    const ofChild = (pair: { id: string }): boolean => people.children.has(ends(pair.id)[1]);
    await endPairs(work, "class_group_child", "group_id", "child_id", pairs.filter(ofChild), day);
    await endPairs(
      work,
      "class_group_adult",
      "group_id",
      "adult_id",
      pairs.filter((pair) => !ofChild(pair)),
      day,
    );
    people.onWritten(pairs.length);
  }
}

function personOf({ as, personSourceId }: RosterMembership, ids: Ids): string | undefined {
  return (as === "child" ? ids.children : ids.adults).get(personSourceId);
}

/** A court bar is a no, whatever else the file says of being told. */
function tieRow(work: Work, tie: RosterTie, childId: string, familyId: string): Row<"family_tie"> {
  const words = tie.asWritten === "" && tie.relationship !== "ask" ? tie.relationship : tie.asWritten;
  return {
    school_id: work.schoolId,
    child_id: childId,
    family_member_id: familyId,
    relationship: words.slice(0, 100),
    parental_responsibility: tie.parentalResponsibility,
    may_be_told: tie.courtBar === "yes" ? "no" : tie.mayBeTold,
    ended_on: null,
  };
}

/** Ends pairs on a day, or brings them back. */
async function endPairs(
  work: Work,
  table: "family_tie" | "class_group_child" | "class_group_adult",
  first: string,
  second: string,
  pairs: readonly { id: string }[],
  day: string | null,
): Promise<void> {
  if (pairs.length === 0) return;
  const [firsts, seconds] = [pairs.map(({ id }) => ends(id)[0]), pairs.map(({ id }) => ends(id)[1])];
  await sql`update ${sql.table(table)} as held set ended_on = ${day}::date
    from unnest(${firsts}::uuid[], ${seconds}::uuid[]) as theirs (one, other)
    where held.school_id = ${work.schoolId} and held.${sql.ref(first)} = theirs.one and held.${sql.ref(second)} = theirs.other`.execute(
    work.tx,
  );
}

function ends(id: string): [string, string] {
  return JSON.parse(id) as [string, string];
}
