import { Temporal } from "#dates";
import type { Table } from "../files/table.ts";
import { readRows, report, type Cells } from "../read-rows.ts";
import { readDay, readId } from "../read-values.ts";
import { readRole } from "../rules/role-words.ts";
import { pairId } from "../rules/pair-id.ts";
import type { Origin, RosterGroup, RosterMembership } from "../types.ts";
import { classColumns, enrollmentColumns } from "./layouts.ts";
import { reportOrphans } from "./orphans.ts";
import { isGone, tableOf, type Work } from "./work.ts";

/** Reads the classes of the chosen schools. */
export async function readClasses(work: Work): Promise<void> {
  const table = tableOf(work, "classes");
  if (!table) return;
  const groups = new Map<string, RosterGroup>();
  let rows = 0;
  for await (const row of readRows(table, classColumns, work.reading)) {
    rows++;
    const school = work.orgs.schoolOf(row.get("school") ?? "");
    if (school === undefined && !work.orgs.has(row.get("school") ?? "")) {
      report(
        work.reading,
        "left-out",
        "orphan-org",
        row,
        "school",
        "orgs.csv has no school with this id, so this class was left out. Export all files together.",
      );
    }
    if (school === undefined || !work.chosen.has(school)) continue;
    const sourceId = readId(work.reading, row, "id");
    if (sourceId === undefined) continue;
    const from = { file: row.file, line: row.line };
    if (isGone(row.get("status"))) work.roster.gone.push({ kind: "group", sourceId, from });
    else if (groups.has(sourceId)) {
      const message = `Line ${groups.get(sourceId)?.from.line} has a class with the same id. The first was read. Give each class its own id.`;
      report(work.reading, "left-out", "class-twice", row, "id", message);
    } else groups.set(sourceId, { sourceId, schoolSourceId: school, name: row.get("title") || sourceId, from });
  }
  work.roster.groups = [...groups.values()];
  if (rows === 0) endNone(work, table, "group");
}

/** Headings alone say nothing, also in a complete export: many schools' systems leave these files so. */
function endNone({ roster, reading }: Work, { file }: Table, kind: "group" | "membership"): void {
  if (roster.whole[kind]) {
    const message =
      "There is nothing below the headings of this file. No class and no place in one was ended because of it.";
    reading.problems.add("empty", { file, line: null, column: null, value: null, message, severity: "note" });
  }
  roster.whole[kind] = false;
}

type EnrollmentRow = Cells<keyof typeof enrollmentColumns>;

/** Reads who is in which class, for the people and classes already read. */
export async function readEnrollments(work: Work): Promise<void> {
  const table = tableOf(work, "enrollments");
  if (!table) return;
  const groups = new Set(work.roster.groups.map(({ sourceId }) => sourceId));
  const people = peopleRead(work);
  const memberships = new Map<string, RosterMembership>();
  const noGroup = new Map<string, Origin>();
  const noPerson = new Map<string, Origin>();
  let rows = 0;
  for await (const row of readRows(table, enrollmentColumns, work.reading)) {
    rows++;
    const [group, person] = [row.get("class") ?? "", row.get("user") ?? ""];
    const from = { file: row.file, line: row.line };
    if (!isOfChosenSchool(work, row)) continue;
    if (!groups.has(group) && !isDelta(work)) noGroup.set(group, noGroup.get(group) ?? from);
    else if (!people.has(person) && !isDelta(work)) noPerson.set(person, noPerson.get(person) ?? from);
    else addMembership(work, memberships, row, { group, person, from });
  }
  work.roster.memberships = [...memberships.values()];
  if (rows === 0) endNone(work, table, "membership");
  await reportOrphans(
    work,
    "classes",
    noGroup,
    "classes.csv has no class with this id, so this place in a class was left out. Export all files together.",
  );
  await reportOrphans(
    work,
    "users",
    noPerson,
    "users.csv has nobody with this id, so this place in a class was left out. Export all files together.",
  );
}

function addMembership(
  work: Work,
  memberships: Map<string, RosterMembership>,
  row: EnrollmentRow,
  { group, person, from }: { group: string; person: string; from: Origin },
): void {
  const key = pairId(group, person);
  const end = readDay(work.reading, row, "end", "iso");
  const over = end !== undefined && Temporal.PlainDate.compare(end, work.options.today) < 0;
  if (over || isGone(row.get("status"))) {
    work.roster.gone.push({ kind: "membership", sourceId: key, from });
    return;
  }
  const meaning = readRole(row.get("role") ?? "");
  if (meaning.is === "unknown") {
    report(
      work.reading,
      "left-out",
      "class-role",
      row,
      "role",
      "We do not know this role in a class, so this place was left out. Use student, teacher or aide.",
    );
  }
  if (meaning.is !== "child" && meaning.is !== "adult") return;
  memberships.set(key, { groupSourceId: group, personSourceId: person, as: meaning.is, from });
}

function isDelta({ roster }: Work): boolean {
  return roster.mode === "delta";
}

/** Where the row names a school, that decides; otherwise its class does, later. */
function isOfChosenSchool(work: Work, row: EnrollmentRow): boolean {
  const named = row.get("school");
  if (!named) return true;
  const school = work.orgs.schoolOf(named);
  return school === undefined || work.chosen.has(school);
}

/** Everybody read, and everybody left out for a reason already told. */
function peopleRead({ roster }: Work): Set<string> {
  const read = [...roster.children, ...roster.adults].map(({ sourceId }) => sourceId);
  return new Set(read);
}
