import { keepOnce, settle } from "../new-roster.ts";
import { originOf, readRows, report, type Cells } from "../read-rows.ts";
import { longestId, readBirthDate, readDay, readEmail, readNames, readUpnCell } from "../read-values.ts";
import { isExcelNumber, readYesNo } from "../rules/cell-text.ts";
import { readNeeds, readSen, readSex, readYear } from "../rules/child-codes.ts";
import { readRole } from "../rules/role-words.ts";
import type { RosterAdult, RosterChild, RosterPerson } from "../types.ts";
import { adultColumns, childColumns } from "./columns.ts";
import { joinGroups } from "./read-groups.ts";
import { exampleReference, schoolOfRow, settleWhole, wholeWatch, type LessenWork } from "./work.ts";

type ChildRow = Cells<keyof typeof childColumns>;
type AdultRow = Cells<keyof typeof adultColumns>;
/** What the children's and the adults' files share. */
type PersonKey = "reference" | "givenName" | "familyName" | "knownAs" | "school" | "lastDay" | "wholeSchool" | "class";

/** Reads children.csv, or whatever the school calls it. */
export async function readChildren(work: LessenWork): Promise<void> {
  const children = new Map<string, RosterChild>();
  const watch = wholeWatch();
  for (const table of work.tables.get("children") ?? []) {
    for await (const row of readRows(table, childColumns, work.reading, "reference")) {
      if (isExample(work, row)) continue;
      watch.see(row.get("wholeSchool"));
      const school = schoolOfRow(work, row, "school");
      if (school !== undefined) readChild(work, children, row, school);
    }
  }
  work.roster.children = settle(children, work.roster);
  work.roster.whole.child = settleWhole(work, "children", watch);
}

function readChild(work: LessenWork, into: Map<string, RosterChild>, row: ChildRow, school: string): void {
  const upn = readUpnCell(work.reading, row, "upn");
  const id = idOf(work, row, upn && `upn:${upn.upn}`, "Reference or a UPN");
  if (id === undefined) return;
  const person = readPerson(work, row, id, school);
  if (!person) return;
  const birthDate = readBirthDate(work.reading, row, "birthDate", "iso-or-british", work.options.today);
  keepOnce(
    into,
    { ...person, ...upn, ...(birthDate ? { birthDate } : {}), ...codesOf(work, row) },
    work.roster,
    work.reading,
  );
  work.childIds.set(id, id);
  work.schoolOfChild.set(id, school);
  if (upn) work.childIds.set(upn.upn, id);
  joinGroups(work, row, row.get("class"), { id, school, as: "child" });
}

function codesOf(work: LessenWork, row: ChildRow): Pick<RosterChild, "year" | "sex" | "sen" | "needs" | "residential"> {
  const needs = row.get("needs");
  const found = needs === undefined ? undefined : readNeeds(needs);
  if (found && found.unknown.length > 0) {
    report(
      work.reading,
      "note",
      "needs",
      row,
      "needs",
      `We do not know ${found.unknown.slice(0, 5).join(", ")}. Use the census codes, such as ASD, SLD, SEMH, SLCN. What we know was read.`,
    );
  }
  return {
    ...code(work, row, "year", readYear, "Use R, 1 to 14, N1, N2, or X for “not followed”."),
    ...code(work, row, "sex", readSex, "Write M or F, as the school census does."),
    ...code(work, row, "sen", readSen, "Write N (none), K (SEN support) or E (EHC plan)."),
    ...code(work, row, "residential", readYesNo, "Write y or n."),
    ...(found ? { needs: found.needs } : {}),
  };
}

/** One coded value: absent when the file has no such column or the word is not known, null when it is empty. */
function code<K extends "year" | "sex" | "sen" | "residential", V>(
  work: LessenWork,
  row: ChildRow,
  key: K,
  read: (text: string) => V | undefined,
  mend: string,
): Partial<Record<K, V | null>> {
  const text = row.get(key);
  if (text === undefined) return {};
  const value = text === "" ? null : read(text);
  if (value !== undefined) return { [key]: value } as Record<K, V | null>;
  report(work.reading, "left-out", key, row, key, `${mend} This value was left out and the rest of the row was read.`);
  return {};
}

/** Reads adults.csv. */
export async function readAdults(work: LessenWork): Promise<void> {
  const adults = new Map<string, RosterAdult>();
  const watch = wholeWatch();
  for (const table of work.tables.get("adults") ?? []) {
    for await (const row of readRows(table, adultColumns, work.reading, "reference")) {
      if (isExample(work, row)) continue;
      watch.see(row.get("wholeSchool"));
      const school = schoolOfRow(work, row, "school");
      if (school !== undefined) readAdult(work, adults, row, school);
    }
  }
  work.roster.adults = settle(adults, work.roster);
  work.roster.whole.adult = settleWhole(work, "adults", watch);
  const here = new Set(work.roster.adults.map(({ sourceId }) => sourceId));
  work.roster.roles = work.roster.roles.filter(({ personSourceId }) => here.has(personSourceId));
}

function readAdult(work: LessenWork, into: Map<string, RosterAdult>, row: AdultRow, school: string): void {
  const email = readEmail(work.reading, row, "email");
  const id = idOf(work, row, email ? `email:${email}` : undefined, "Reference or an email address");
  if (id === undefined) return;
  const person = readPerson(work, row, id, school);
  if (!person) return;
  const jobTitle = row.get("jobTitle");
  const said = {
    ...(email === undefined ? {} : { email }),
    ...(jobTitle === undefined ? {} : { jobTitle: jobTitle || null }),
  };
  keepOnce(into, { ...person, ...said }, work.roster, work.reading);
  proposeRole(work, row, id, school);
  joinGroups(work, row, row.get("class"), { id, school, as: "adult" });
}

/** A word we do not know gives an adult's place and no more: the row is in the adults' file. */
function proposeRole(work: LessenWork, row: AdultRow, personSourceId: string, schoolSourceId: string): void {
  const asWritten = row.get("role") ?? "";
  const meaning = readRole(asWritten);
  if (asWritten !== "" && meaning.is !== "adult") {
    report(
      work.reading,
      "note",
      "role",
      row,
      "role",
      "We read this person as an adult without further rights. Roles we know: Adult, Leader, Head, Administrator, Governor.",
    );
  }
  const { proposes, needsConfirming } =
    meaning.is === "adult" ? meaning : { proposes: "adult" as const, needsConfirming: false };
  work.roster.roles.push({
    personSourceId,
    schoolSourceId,
    proposes,
    asWritten,
    needsConfirming,
    from: originOf(row),
  });
}

function readPerson<K extends string>(
  work: LessenWork,
  row: Cells<K | PersonKey>,
  id: string,
  school: string,
): RosterPerson | undefined {
  const names = readNames(work.reading, row, "givenName", "familyName");
  if (!names) {
    work.roster.unread.push(id);
    return undefined;
  }
  const knownAs = row.get("knownAs");
  const lastDay = readDay(work.reading, row, "lastDay", "iso-or-british");
  return {
    sourceId: id,
    schoolSourceIds: [school],
    ...names,
    ...(knownAs === undefined ? {} : { knownAs: knownAs || null }),
    ...(lastDay ? { lastDay } : {}),
    from: originOf(row),
  };
}

/** The school's own reference; failing that, something else that stays the same from one import to the next. */
function idOf<K extends string>(
  work: LessenWork,
  row: Cells<K | PersonKey>,
  instead: string | undefined,
  what: string,
): string | undefined {
  const reference = row.get("reference") ?? "";
  if (reference !== "" && reference.length <= longestId && !isExcelNumber(reference)) return reference;
  if (instead !== undefined) return instead;
  work.reading.lostRows++;
  const message = `This person has no ${what} that can be used, so the next import could not find them again. The row was left out. Give them one, such as the number your school's system uses.`;
  return void report(work.reading, "left-out", "no-id", row, "reference", message);
}

function isExample<K extends string>(work: LessenWork, row: Cells<K | PersonKey>): boolean {
  if (!exampleReference.test(row.get("reference") ?? "")) return false;
  report(work.reading, "note", "example", row, null, "This is the template's example line. It was passed over.");
  return true;
}
