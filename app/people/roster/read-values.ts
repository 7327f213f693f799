import type { Temporal } from "#dates";
import { readUpn, upnMessage } from "../rules/upn.ts";
import { report, type Cells, type Reading } from "./read-rows.ts";
import { birthDateLooks, dateMessage, readDate } from "./rules/cell-date.ts";
import { isExcelNumber, looksDamaged } from "./rules/cell-text.ts";

/** No name is; what is longer has swallowed other values, and an index of the database would refuse it. */
const longestName = 200;

/** No system's id is. */
export const longestId = 255;

/** The two names; undefined, with the reason reported, when one is missing. */
export function readNames<K extends string>(
  reading: Reading,
  row: Cells<K>,
  given: K,
  family: K,
): { givenName: string; familyName: string } | undefined {
  for (const key of [given, family]) {
    const name = row.get(key) ?? "";
    if (name === "") {
      const message = `This person has no ${key === given ? "given" : "family"} name here, so the row was left out. Fill it in; for someone with one name only, write it in one column and “-” in the other.`;
      return void report(reading, "left-out", "no-name", row, key, message);
    }
    if (name.length > longestName) {
      const message = `This name is longer than ${longestName} letters, so the row was left out. Perhaps a quotation mark is missing before it.`;
      return void report(reading, "left-out", "long-name", row, key, message);
    }
    if (looksDamaged(name)) {
      report(
        reading,
        "note",
        "damaged",
        row,
        key,
        "A letter in this name seems to have been lost when the file was saved. Save it as “CSV UTF-8” and look at the name again.",
      );
    }
  }
  return { givenName: row.get(given) ?? "", familyName: row.get(family) ?? "" };
}

/** The id by which the source knows somebody; undefined, and the row lost, when it cannot be one. */
export function readId<K extends string>(reading: Reading, row: Cells<K>, key: K): string | undefined {
  const id = row.get(key) ?? "";
  if (id !== "" && id.length <= longestId && !isExcelNumber(id)) return id;
  reading.lostRows++;
  const message =
    id === ""
      ? "This row has no id, so we cannot know whom it is about. It was left out. Export again with ids."
      : id.length > longestId
        ? "This id is longer than 255 letters, so the row was left out. Perhaps a quotation mark is missing before it."
        : "A spreadsheet has turned this id into a rounded number, so the row was left out. Export again and upload the file without opening it in a spreadsheet.";
  return void report(reading, "left-out", "no-id", row, key, message);
}

/** A date, or undefined with the way to mend it. The rest of the row is still used. */
export function readDay<K extends string>(
  reading: Reading,
  row: Cells<K>,
  key: K,
  forms: "iso" | "iso-or-british",
  rest = "The rest of the row was read.",
): Temporal.PlainDate | undefined {
  const text = row.get(key) ?? "";
  if (text === "") return undefined;
  const found = readDate(text, forms);
  if (found.ok) return found.date;
  return void report(reading, "left-out", "date", row, key, `${dateMessage(found.why, forms)} ${rest}`);
}

/** A birth date that can be one. */
export function readBirthDate<K extends string>(
  reading: Reading,
  row: Cells<K>,
  key: K,
  forms: "iso" | "iso-or-british",
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const birth = readDay(reading, row, key, forms);
  if (!birth) return undefined;
  const looks = birthDateLooks(birth, today);
  if (looks === "future" || looks === "long-ago") {
    const what = looks === "future" ? "is still to come" : "is of another century";
    const message = `This birth date ${what}, so it was left out and the rest of the row was read. Look at the year.`;
    return void report(reading, "left-out", `birth-${looks}`, row, key, message);
  }
  if (looks === "unlikely") {
    const age = birth.until(today, { largestUnit: "years" }).years;
    report(
      reading,
      "note",
      "birth-unlikely",
      row,
      key,
      `By this birth date the child is ${age}. It was read; check that it is right.`,
    );
  }
  return birth;
}

/** A UPN whose check letter fits, or nothing: a mistyped one could match another child. */
export function readUpnCell<K extends string>(
  reading: Reading,
  row: Cells<K>,
  key: K,
  text: string | undefined = row.get(key),
): { upn: string; upnKind: "permanent" | "temporary" } | undefined {
  if (!text) return undefined;
  const found = readUpn(text);
  if (found.ok) return { upn: found.upn, upnKind: found.kind };
  return void report(reading, "left-out", "upn", row, key, `${upnMessage(found.why)} The rest of the row was read.`);
}

/** An e-mail address that can be one. */
export function readEmail<K extends string>(reading: Reading, row: Cells<K>, key: K): string | null | undefined {
  const text = row.get(key);
  if (text === undefined) return undefined;
  if (text === "") return null;
  if (/^[^\s@"<>,;]+@[^\s@"<>,;]+\.[^\s@"<>,;]+$/.test(text)) return text.toLowerCase();
  return void report(
    reading,
    "left-out",
    "email",
    row,
    key,
    "Write the email address like j.okafor@school.example. The rest of the row was read.",
  );
}
