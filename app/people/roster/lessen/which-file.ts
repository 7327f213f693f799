import { columnsFound } from "../columns.ts";
import type { Table } from "../files/table.ts";
import type { Problems } from "../problems.ts";
import type { Problem } from "../types.ts";
import { adultColumns, childColumns, familyColumns, groupColumns, lessenFiles, type LessenFile } from "./columns.ts";

const otherNames: [LessenFile, RegExp][] = [
  ["families", /famil|contact|parent|carer/],
  ["groups", /group|class/],
  ["adults", /adult|staff|teacher|employee|workforce/],
  ["children", /child|pupil|student|learner/],
];

/** Which file of our template this is: by its headings first, since files get renamed on the way. */
export function whichLessenFile(table: Table): LessenFile | undefined {
  if (isLessenFile(table.name) && fits(table, table.name)) return table.name;
  const byWord = otherNames.find(([file, word]) => word.test(table.name) && fits(table, file))?.[0];
  return byWord ?? byHeadings(table.header);
}

function isLessenFile(name: string): name is LessenFile {
  return (lessenFiles as readonly string[]).includes(name);
}

/** At least one of what every such file has: a misnamed file then stops with the missing columns named. */
function fits({ header }: Table, file: LessenFile): boolean {
  if (file === "groups") return columnsFound(header, groupColumns).includes("group");
  return columnsFound(header, childColumns).some((key) => key === "givenName" || key === "familyName");
}

function byHeadings(header: readonly string[]): LessenFile | undefined {
  const child = new Set(columnsFound(header, childColumns));
  const family = new Set(columnsFound(header, familyColumns));
  const adult = new Set(columnsFound(header, adultColumns));
  if (!child.has("givenName") || !child.has("familyName")) {
    const group = columnsFound(header, groupColumns);
    return group.includes("group") && group.includes("person") ? "groups" : undefined;
  }
  if (family.has("relationship") || family.has("parentalResponsibility")) return "families";
  if (child.has("upn") || child.has("birthDate") || child.has("year") || child.has("sen")) return "children";
  return adult.has("role") || adult.has("jobTitle") || adult.has("email") ? "adults" : undefined;
}

/** Puts each table with its kind; a table that is none of them is told of and not read. */
export function sortLessenFiles(tables: readonly Table[], problems?: Problems): Map<LessenFile, Table[]> {
  const files = new Map<LessenFile, Table[]>();
  for (const table of tables) {
    const kind = whichLessenFile(table);
    if (kind) files.set(kind, [...(files.get(kind) ?? []), table]);
    else problems?.add("which-file", notSorted(table));
  }
  return files;
}

function notSorted({ file, headerLine }: Table): Problem {
  const message =
    "We could not tell whether this file holds children, adults, families or groups, so it was not read. Name it like the template's files and use its headings.";
  return { file, line: headerLine, column: null, value: null, message, severity: "left-out" };
}
