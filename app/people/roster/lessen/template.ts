import { adultColumns, childColumns, familyColumns, groupColumns, type LessenFile } from "./columns.ts";
import type { Columns } from "../columns.ts";

const layouts: Record<LessenFile, Columns<string>> = {
  children: childColumns,
  adults: adultColumns,
  families: familyColumns,
  groups: groupColumns,
};

/** Fictional people, so that the office sees how a line looks. Lines whose reference begins with EXAMPLE are passed over. */
const examples: Record<LessenFile, Record<string, string>> = {
  children: {
    reference: "EXAMPLE-1",
    givenName: "Samira",
    familyName: "Okonjo-Ward",
    knownAs: "Sami",
    birthDate: "05/09/2014",
    upn: "M999000026001",
    year: "7",
    sex: "F",
    sen: "E",
    needs: "ASD SLCN",
    class: "Willow",
    residential: "n",
    wholeSchool: "y",
  },
  adults: {
    reference: "EXAMPLE-2",
    givenName: "Priya",
    familyName: "Lund",
    email: "p.lund@school.example",
    role: "Adult",
    jobTitle: "Teaching assistant",
    class: "Willow",
    wholeSchool: "y",
  },
  families: {
    childReference: "EXAMPLE-1",
    reference: "EXAMPLE-3",
    givenName: "Dayo",
    familyName: "Okonjo",
    relationship: "Mother",
    parentalResponsibility: "y",
    mayBeTold: "y",
    courtBar: "n",
    email: "dayo@family.example",
    phone: "01632 960123",
    language: "English",
    wholeSchool: "y",
  },
  groups: { group: "Swimming", person: "EXAMPLE-1", wholeSchool: "y" },
};

/** The template as files to download: a heading and one example line each, with the mark by which Excel knows the letters. */
export function lessenTemplate(): { file: string; text: string }[] {
  return (Object.keys(layouts) as LessenFile[]).map((file) => ({ file: `${file}.csv`, text: fileText(file) }));
}

function fileText(file: LessenFile): string {
  // A single school has no use for the column that tells schools apart; it may be added.
  const keys = Object.keys(layouts[file]).filter((key) => key !== "school");
  const heading = keys.map((key) => layouts[file][key]?.title ?? "");
  const example = keys.map((key) => examples[file][key] ?? "");
  return `\ufeff${heading.join(",")}\r\n${example.join(",")}\r\n`;
}
