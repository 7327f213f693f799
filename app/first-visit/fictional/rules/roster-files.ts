import { Temporal } from "#dates";
import { adults, emailOf } from "./adults.ts";
import { children, type FictionalChild } from "./children.ts";
import { between, randomFrom, seedOf } from "./random.ts";
import { isHere } from "./plan-school.ts";
import { schoolYearOf } from "./term-dates.ts";

/** A file as a school's office would bring it. */
export type OfficeFile = { name: string; text: string };

/** The office's files on one of the days when it brings everybody in: `roster` 0 is when Lessen began, then each September. */
export function rosterFiles(roster: number, rosterDays: readonly Temporal.PlainDate[]): OfficeFile[] {
  const here = children.filter((child) => isHere(child, roster));
  const newest = rosterDays.at(-1) ?? Temporal.PlainDate.from("2026-09-01");
  const year = schoolYearOf(rosterDays[roster] ?? newest);
  return [
    file(
      "children",
      "Reference,Given name,Family name,Known as,Date of birth,UPN,Year,Sex,SEN,Needs,Class,Residential",
      here.map((child) => childLine(child, roster, year)),
    ),
    file(
      "adults",
      "Reference,Given name,Family name,Email,Role,Job title,Class",
      adults
        .filter(({ left }) => !left || roster < 2)
        .map((adult) => [
          adult.ref,
          adult.givenName,
          adult.familyName,
          emailOf(adult),
          adult.role,
          adult.jobTitle,
          adult.className,
        ]),
    ),
    file(
      "families",
      "Child reference,Given name,Family name,Relationship,Parental responsibility,May be told,Court bar,Email,Phone,Language",
      here.flatMap(familyLines),
    ),
  ];
}

function file(name: string, heading: string, lines: readonly (readonly string[])[]): OfficeFile {
  const rows = lines.map((line) =>
    [...line, "y"].map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(","),
  );
  return { name: `${name}.csv`, text: `\u{feff}${heading},Whole school\r\n${rows.join("\r\n")}\r\n` };
}

/** The year group in which a child was at this import: one less for each September still to come. */
function yearGroup(child: FictionalChild, roster: number): number {
  const septembersAfter =
    { always: 2, "left-first": 0, "left-second": 1, "joined-first": 2, "joined-second": 2 }[child.stay] - roster;
  return Math.max(child.year - septembersAfter, 0);
}

function childLine(child: FictionalChild, roster: number, schoolYear: number): string[] {
  const random = randomFrom(seedOf("born", child.ref));
  const group = yearGroup(child, roster);
  // The birthday is found from the last import the child is in, so that it stays the same at each.
  const last = { always: 2, "left-first": 0, "left-second": 1, "joined-first": 2, "joined-second": 2 }[child.stay];
  const born = Temporal.PlainDate.from({ year: schoolYear + (last - roster) - child.year - 5, month: 9, day: 1 }).add({
    days: between(random, 0, 364),
  });
  const [day, month] = [born.day, born.month].map((part) => String(part).padStart(2, "0"));
  return [
    child.ref,
    child.givenName,
    child.familyName,
    child.knownAs,
    `${day}/${month}/${born.year}`,
    upnOf(child),
    group === 0 ? "R" : String(group),
    child.sex,
    "E",
    child.needs,
    child.className,
    "n",
  ];
}

const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** A number of the right form under 999, which belongs to no local authority. */
function upnOf({ ref }: FictionalChild): string {
  const rest = `9994711${ref.slice(0, 2)}${ref.slice(1)}`;
  const sum = [...rest].reduce((all, digit, index) => all + Number(digit) * (index + 2), 0);
  return `${letters[sum % 23] ?? ""}${rest}`;
}

function familyLines(child: FictionalChild): string[][] {
  const random = randomFrom(seedOf("family", child.ref));
  return child.family.split(";").map((member, index) => {
    const [relationship = "", givenName = "", familyName = "", language = ""] = member.split(",");
    const fostered = child.family.startsWith("Foster");
    const phone =
      index === 0
        ? `07700 900${String(between(random, 0, 999)).padStart(3, "0")}`
        : `01632 960${String(between(random, 0, 999)).padStart(3, "0")}`;
    const email = `${givenName}.${familyName}@family.example`
      .toLowerCase()
      .normalize("NFD")
      .replaceAll(/[^a-z.@-]/g, "");
    const responsible = relationship === "Foster carer" ? "n" : "y";
    return [
      child.ref,
      givenName,
      familyName,
      relationship,
      responsible,
      fostered && relationship === "Mother" ? "" : "y",
      "n",
      email,
      phone,
      language,
    ];
  });
}
