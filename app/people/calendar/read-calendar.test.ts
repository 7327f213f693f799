import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarTemplate } from "./read-calendar-csv.ts";
import { readCalendar } from "./read-calendar.ts";

const read = (name: string, text: string | Uint8Array) =>
  readCalendar({ name, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text });

const shown = ({ spans }: Awaited<ReturnType<typeof read>>): string[] =>
  spans.map(
    ({ kind, firstDay, lastDay, name, sure }) =>
      `${kind} ${firstDay.toString()}/${lastDay.toString()} ${name}${sure ? "" : " ?"}`,
  );

function ics(...events: string[][]): string {
  const body = events.flatMap((event, at) => [
    "BEGIN:VEVENT",
    `UID:e${at}@school.example`,
    "DTSTAMP:20260601T090000Z",
    ...event,
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Alder School//Dates//EN", ...body, "END:VCALENDAR", ""].join(
    "\r\n",
  );
}

const dates = (from: string, until: string): string[] => [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${until}`];

describe("an iCalendar file (england-homes-data-codes.md#D5)", () => {
  test("has ends that do not count: a half term until Saturday has Friday as its last day", async () => {
    const text = ics([...dates("20261026", "20261031"), "SUMMARY:Autumn half term", "CATEGORIES:HALF-TERM"]);
    expect(shown(await read("dates.ics", text))).toEqual(["half-term 2026-10-26/2026-10-30 Autumn half term"]);
  });

  test("a day without an end is one day, and an end equal to the start is too", async () => {
    const text = ics(
      ["DTSTART;VALUE=DATE:20260902", "SUMMARY:INSET day"],
      [...dates("20261112", "20261112"), "SUMMARY:School closed"],
    );
    expect(shown(await read("dates.ics", text))).toEqual([
      "inset 2026-09-02/2026-09-02 INSET day ?",
      "closure 2026-11-12/2026-11-12 School closed ?",
    ]);
  });

  test("hours are read by the school's clock, and a day's length may stand instead of an end", async () => {
    const text = ics(
      ["DTSTART:20260630T233000Z", "DTEND:20260701T080000Z", "SUMMARY:Training day"],
      ["DTSTART;VALUE=DATE:20261221", "DURATION:P5D", "SUMMARY:Christmas holiday"],
      ["DTSTART;TZID=Europe/London:20261112T080000", "DTEND;TZID=Europe/London:20261113T000000", "SUMMARY:Closed"],
    );
    expect(shown(await read("dates.ics", text))).toEqual([
      "inset 2026-07-01/2026-07-01 Training day ?",
      "closure 2026-11-12/2026-11-12 Closed ?",
      "holiday 2026-12-21/2026-12-25 Christmas holiday ?",
    ]);
  });

  test("the start and the end of a term make a term", async () => {
    const text = ics(
      [...dates("20261218", "20261219"), "SUMMARY:Last day of Autumn term"],
      [...dates("20260903", "20260904"), "SUMMARY:Autumn term starts"],
    );
    expect(shown(await read("dates.ics", text))).toEqual(["term 2026-09-03/2026-12-18 Autumn term ?"]);
  });

  test("half a term, a backward span and one of ten years are left out with their lines", async () => {
    const text = ics(
      [...dates("20260903", "20260904"), "SUMMARY:Autumn term starts"],
      [...dates("20261031", "20261026"), "SUMMARY:Half term"],
      [...dates("20260901", "20360901"), "SUMMARY:Autumn term"],
    );
    const { spans, problems } = await read("dates.ics", text);
    expect(spans).toEqual([]);
    expect(problems.map(({ line, severity }) => `${line} ${severity}`).sort()).toEqual([
      "11 left-out",
      "18 left-out",
      "4 left-out",
    ]);
  });

  test("what is no term date is counted and its words are not kept: a diary names people", async () => {
    const text = ics(
      [...dates("20261026", "20261031"), "SUMMARY:Half term"],
      [...dates("20261027", "20261028"), "SUMMARY:Meeting about Zoë Hart"],
    );
    const reading = await read("dates.ics", text);
    expect(JSON.stringify(reading)).not.toContain("Zoë");
    expect(reading.problems[0]!.message).toContain("1 entry of this calendar is neither");
  });

  test("a later version of an entry replaces the earlier, and one called off is gone", async () => {
    const text = [
      "BEGIN:VCALENDAR",
      ...["0|20261026|20261031", "1|20261019|20261024"].flatMap((one) => {
        const [sequence, from, until] = one.split("|");
        return [
          "BEGIN:VEVENT",
          "UID:same",
          `SEQUENCE:${sequence}`,
          ...dates(from!, until!),
          "SUMMARY:Half term",
          "END:VEVENT",
        ];
      }),
      "BEGIN:VEVENT",
      "UID:off",
      "SEQUENCE:0",
      ...dates("20261112", "20261113"),
      "SUMMARY:Closed",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:off",
      "SEQUENCE:1",
      "STATUS:CANCELLED",
      ...dates("20261112", "20261113"),
      "SUMMARY:Closed",
      "END:VEVENT",
      "END:VCALENDAR",
    ].join("\n");
    expect(shown(await read("dates.ics", text))).toEqual(["half-term 2026-10-19/2026-10-23 Half term ?"]);
  });

  test.each([
    [["DTSTART;VALUE=DATE:20261225", "RRULE:FREQ=YEARLY"], /one by one/],
    [["DTSTART;VALUE=DATE:20269999"], /by hand/],
    [["DTSTART;VALUE=DATE:20260231"], /by hand/],
    [["DTSTART;VALUE=DATE:2026-99-99"], /by hand/],
    [["DTSTART;VALUE=DATE:soon"], /by hand/],
    [["DTSTART"], /by hand/],
    [["LOCATION:Hall"], /no day/],
  ])("an entry with %j is left out, and the others are read", async (broken, message) => {
    const reading = await read("dates.ics", ics([...broken, "SUMMARY:Closed"], ["DTSTART:20261112", "SUMMARY:Closed"]));
    expect(reading.problems).toMatchObject([
      { line: 4, severity: "left-out", message: expect.stringMatching(message) },
    ]);
    expect(shown(reading)).toEqual(["closure 2026-11-12/2026-11-12 Closed ?"]);
  });

  test("a file that is no calendar, or an empty one, says so", async () => {
    for (const text of ["", "nonsense", "Zoë"])
      expect((await read("dates.ics", text)).problems[0]!.severity).toBe("stops");
    expect((await read("dates.ics", ics())).problems[0]!.message).toContain("no entries");
  });

  test("whatever is in the file, reading it does not break", async () => {
    const line = fc.constantFrom(
      "BEGIN:VEVENT",
      "END:VEVENT",
      "DTSTART:20261112",
      "DTEND;VALUE=DATE:20261113",
      "SUMMARY:Term",
      "UID:1",
      "RRULE:",
      "DURATION:P",
      "DTEND:x",
      "STATUS:CANCELLED",
      " folded",
      "BEGIN:VALARM",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        await read(
          "dates.ics",
          ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR"].join("\r\n"),
        );
      }),
    );
  });

  test("letters survive in UTF-16 and in lines that are folded", async () => {
    const folded = ics([...dates("20261026", "20261031"), "SUMMARY:Siân's half", "  term"]);
    expect(shown(await read("dates.ics", Buffer.from(`\ufeff${folded}`, "utf16le")))).toEqual([
      "half-term 2026-10-26/2026-10-30 Siân's half term ?",
    ]);
  });
});

describe("a CSV of dates", () => {
  test("is read as the template has it, with the last day counted", async () => {
    expect(shown(await read("dates.csv", calendarTemplate()))).toEqual([
      "term 2026-09-02/2026-12-18 Autumn term",
      "inset 2026-09-02/2026-09-02 Training day",
      "half-term 2026-10-26/2026-10-30 Autumn half term",
      "closure 2026-11-12/2026-11-12 Closed for the boiler",
    ]);
  });

  test("may have other headings, and no kind: the name suggests one, to be confirmed", async () => {
    const text = "Event;Start date;End date\nSpring Half-Term;15/02/2027;19/02/2027\nMay Day;03/05/2027;\n";
    expect(shown(await read("dates.csv", text))).toEqual([
      "half-term 2027-02-15/2027-02-19 Spring Half-Term ?",
      "bank-holiday 2027-05-03/2027-05-03 May Day ?",
    ]);
  });

  test("says which line has no day or a day that is none", async () => {
    const { spans, problems } = await read(
      "dates.csv",
      "Name,Kind,First day,Last day\nAutumn term,term,31/09/2026,18/12/2026\nClosed,closure,,\n",
    );
    expect(spans).toEqual([]);
    expect(problems.map(({ line, severity, value }) => [line, severity, value])).toEqual([
      [2, "left-out", "31/09/2026"],
      [3, "left-out", null],
    ]);
    expect((await read("dates.csv", "Name,First day\n")).problems[0]!.message).toContain("no dates below");
  });
});
