import { type Cells, originOf, ownRowLost, readRows, report } from "../read-rows.ts";
import { pairId } from "../rules/pair-id.ts";
import type { Origin, RosterGroup, RosterMembership } from "../types.ts";
import { groupColumns } from "./columns.ts";
import { exampleReference, groupId, schoolOfRow, settleWhole, wholeWatch, type LessenWork } from "./work.ts";

const longestGroup = 100;

type Member = { id: string; school: string; as: "child" | "adult" };

/** Puts somebody into the classes their line names; several stand with a semicolon between. */
export function joinGroups(work: LessenWork, row: Origin, cell: string | undefined, member: Member): void {
  const names = (cell ?? "")
    .split(/[;|]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  for (const name of names) {
    if (name.length <= longestGroup) join(work, originOf(row), name, member);
    else reportLong(work, row, name);
  }
}

function reportLong({ reading }: LessenWork, { file, line }: Origin, value: string): void {
  const message = `The name of this class is longer than ${longestGroup} letters, so this place in it was left out. Perhaps a quotation mark is missing before it.`;
  reading.problems.add("long-class", { file, line, column: "Class", value, message, severity: "left-out" });
}

function join({ roster }: LessenWork, from: Origin, name: string, { id, school, as }: Member): void {
  const groupSourceId = groupId(school, name);
  roster.groups.push({ sourceId: groupSourceId, schoolSourceId: school, name, from });
  roster.memberships.push({ groupSourceId, personSourceId: id, as, from });
}

/** Reads groups.csv: one line for each person in each group. */
export async function readGroups(work: LessenWork): Promise<void> {
  const adults = new Set(work.roster.adults.map(({ sourceId }) => sourceId));
  const watch = wholeWatch();
  let tables = 0;
  for (const table of work.tables.get("groups") ?? []) {
    tables++;
    for await (const row of readRows(table, groupColumns, work.reading)) {
      if (exampleReference.test(row.get("person") ?? "")) continue;
      watch.see(row.get("wholeSchool"));
      const school = schoolOfRow(work, row, "school");
      const member = school === undefined ? undefined : memberOf(work, row, school, adults);
      if (member) joinGroups(work, row, row.get("group"), member);
    }
  }
  const whole = tables > 0 ? settleWhole(work, "groups", watch) : hasClasses(work) && wholePeople(work);
  work.roster.whole.group = whole;
  work.roster.whole.membership = whole;
  onceEach(work);
}

function memberOf(
  work: LessenWork,
  row: Cells<keyof typeof groupColumns>,
  school: string,
  adults: ReadonlySet<string>,
): Member | undefined {
  const reference = row.get("person") ?? "";
  const child = work.childIds.get(reference) ?? work.childIds.get(reference.toUpperCase());
  if (child !== undefined) return { id: child, school, as: "child" };
  const known = work.options.known?.get(reference);
  if (adults.has(reference) || known === "adult") return { id: reference, school, as: "adult" };
  if (known === "child") return { id: reference, school, as: "child" };
  if (!work.partly) {
    report(
      work.reading,
      "left-out",
      "orphan-person",
      row,
      "person",
      ownRowLost(work.reading, reference, "this place in a group") ??
        "Nobody in the other files has this reference, so this place in a group was left out. Use the Reference or UPN from children.csv, or the Reference from adults.csv.",
    );
  }
  return undefined;
}

function hasClasses({ roster }: LessenWork): boolean {
  return roster.memberships.length > 0;
}

/** Classes named on the children's and adults' own lines are complete only if both lists are. */
function wholePeople({ roster }: LessenWork): boolean {
  return roster.whole.child && roster.whole.adult;
}

function onceEach({ roster }: LessenWork): void {
  const unread = new Set(roster.unread);
  const groups = new Map<string, RosterGroup>();
  for (const group of roster.groups) if (!groups.has(group.sourceId)) groups.set(group.sourceId, group);
  const memberships = new Map<string, RosterMembership>();
  for (const one of roster.memberships) {
    if (!unread.has(one.personSourceId)) memberships.set(pairId(one.groupSourceId, one.personSourceId), one);
  }
  roster.groups = [...groups.values()];
  roster.memberships = [...memberships.values()];
}
