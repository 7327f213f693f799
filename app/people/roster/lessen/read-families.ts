import { keepOnce, settle } from "../new-roster.ts";
import { originOf, ownRowLost, readRows, report, type Cells } from "../read-rows.ts";
import { longestId, readId, readEmail, readNames } from "../read-values.ts";
import { readYesNo, sameNameKey } from "../rules/cell-text.ts";
import { pairId } from "../rules/pair-id.ts";
import type { Answer, RosterFamily, RosterTie } from "../types.ts";
import { familyColumns } from "./columns.ts";
import { exampleReference, settleWhole, wholeWatch, type LessenWork } from "./work.ts";

type FamilyRow = Cells<keyof typeof familyColumns>;
type Names = { givenName: string; familyName: string };

/** Reads families.csv: one line for each child a person belongs to. */
export async function readFamilies(work: LessenWork): Promise<void> {
  const families = new Map<string, RosterFamily>();
  const ties = new Map<string, RosterTie>();
  const orphans = new Set<string>();
  const read = new Set(work.roster.children.map(({ sourceId }) => sourceId));
  const isHere = (child: string): boolean => read.has(child) || work.options.known?.get(child) === "child";
  const watch = wholeWatch();
  for (const table of work.tables.get("families") ?? []) {
    for await (const row of readRows(table, familyColumns, work.reading)) {
      if (exampleReference.test(row.get("childReference") ?? "")) continue;
      watch.see(row.get("wholeSchool"));
      const child = childOf(work, row);
      if (child === undefined) continue;
      if (isHere(child)) readFamily(work, families, ties, row, child);
      else reportLeftOut(work, row, orphans, child);
    }
  }
  // Who is here already and was only not read is not ended by it.
  work.roster.unread.push(...[...orphans].filter((sourceId) => !families.has(sourceId)));
  work.roster.families = settle(families, work.roster);
  const here = new Set(work.roster.families.map(({ sourceId }) => sourceId));
  work.roster.ties = [...ties.values()].filter(({ familySourceId }) => here.has(familySourceId));
  const whole = settleWhole(work, "families", watch);
  work.roster.whole.family = whole;
  work.roster.whole.tie = whole;
}

function reportLeftOut(work: LessenWork, row: FamilyRow, orphans: Set<string>, child: string): void {
  const message =
    "This child's own line in the children's file was left out, so this line was left out with it. Mend the child's line, and upload both files together.";
  report(work.reading, "left-out", "orphan-child", row, "childReference", message);
  const [given, family] = [row.get("givenName") ?? "", row.get("familyName") ?? ""];
  orphans.add(familyId(row, child, { givenName: given, familyName: family }));
}

function childOf(work: LessenWork, row: FamilyRow): string | undefined {
  const reference = row.get("childReference") ?? "";
  const child = work.childIds.get(reference) ?? work.childIds.get(reference.toUpperCase());
  if (child !== undefined) return child;
  if (work.options.known?.get(reference) === "child" || work.roster.unread.includes(reference)) return reference;
  if (!work.partly) {
    report(
      work.reading,
      "left-out",
      "orphan-child",
      row,
      "childReference",
      ownRowLost(work.reading, reference, "this line") ??
        "No child in these files has this reference, so the line was left out. Use the Reference or the UPN from children.csv, and upload both files together.",
    );
  }
  return undefined;
}

function readFamily(
  work: LessenWork,
  families: Map<string, RosterFamily>,
  ties: Map<string, RosterTie>,
  row: FamilyRow,
  child: string,
): void {
  if ((row.get("reference") ?? "").length > longestId) return void readId(work.reading, row, "reference");
  const names = readNames(work.reading, row, "givenName", "familyName");
  const sourceId = familyId(row, child, names);
  if (!names) {
    if (sourceId === "") work.reading.lostRows++;
    else work.roster.unread.push(sourceId);
    return;
  }
  const email = readEmail(work.reading, row, "email");
  const [phone, language] = [row.get("phone"), row.get("language")];
  const school = work.schoolOfChild.get(child) ?? [...work.chosen][0] ?? "";
  const family: RosterFamily = {
    sourceId,
    schoolSourceIds: [...new Set([...(families.get(sourceId)?.schoolSourceIds ?? []), school])].sort(),
    ...names,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone: phone || null }),
    ...(language === undefined ? {} : { language: language || null }),
    from: originOf(row),
  };
  keepFamily(work, families, family);
  ties.set(pairId(child, sourceId), tieOf(work, row, child, sourceId));
}

/** Without a reference of its own a contact is known only within this child's family. */
function familyId(row: FamilyRow, child: string, names: Names | undefined): string {
  return row.get("reference") || (names && `${child}/${sameNameKey(names.givenName, names.familyName)}`) || "";
}

/** The same person stands on one line for each of their children; that is no repetition. */
function keepFamily(work: LessenWork, families: Map<string, RosterFamily>, family: RosterFamily): void {
  const before = families.get(family.sourceId);
  const same = before && JSON.stringify({ ...before, ...apart }) === JSON.stringify({ ...family, ...apart });
  if (same) families.set(family.sourceId, { ...family, from: before.from });
  else keepOnce(families, family, work.roster, work.reading);
}

const apart = { from: null, schoolSourceIds: null };

function tieOf(work: LessenWork, row: FamilyRow, childSourceId: string, familySourceId: string): RosterTie {
  const asWritten = row.get("relationship") ?? "";
  const courtBar = answer(work, row, "courtBar");
  const mayBeTold = answer(work, row, "mayBeTold");
  const clash = courtBar === "yes" && mayBeTold === "yes";
  if (clash) {
    report(
      work.reading,
      "note",
      "bar-and-tell",
      row,
      "mayBeTold",
      "This line says that a court bars contact and that this person may be told. Being told was set to “ask”; a person must decide it.",
    );
  }
  return {
    childSourceId,
    familySourceId,
    relationship: relationshipOf(asWritten),
    asWritten,
    parentalResponsibility: answer(work, row, "parentalResponsibility"),
    mayBeTold: clash ? "ask" : mayBeTold,
    courtBar,
    from: originOf(row),
  };
}

/** Only a plain yes or no is somebody's word; anything else is asked. */
function answer(work: LessenWork, row: FamilyRow, key: "parentalResponsibility" | "mayBeTold" | "courtBar"): Answer {
  const text = row.get(key) ?? "";
  const said = readYesNo(text);
  if (said === undefined && text.toLowerCase() !== "ask") {
    report(work.reading, "note", key, row, key, "This is neither y nor n, so it was read as “ask”.");
  }
  return said ? "yes" : said === false ? "no" : "ask";
}

function relationshipOf(word: string): RosterTie["relationship"] {
  const plain = word.toLowerCase();
  if (/\b(mother|father|mum|mam|dad|parent|stepmother|stepfather|step-?parent|adoptive parent)\b/.test(plain))
    return "parent";
  if (/\b(guardian|carer|foster)/.test(plain)) return "guardian";
  return /\b(grand|aunt|uncle|sister|brother|sibling|cousin|relative)/.test(plain) ? "relative" : "ask";
}
