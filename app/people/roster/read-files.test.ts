import { describe, expect, test } from "vitest";
import type { Table } from "./files/table.ts";
import { readFiles } from "./read-files.ts";
import { upload, zipOf } from "./roster-samples.ts";

async function rowsOf(table: Table | undefined): Promise<[number, string[]][]> {
  const rows: [number, string[]][] = [];
  for await (const { line, cells } of table!.rows()) rows.push([line, cells]);
  return rows;
}

async function only(bytes: Uint8Array | string, name = "children.csv") {
  const { tables, problems } = await readFiles([upload(name, bytes)]);
  return { table: tables[0], rows: tables[0] ? await rowsOf(tables[0]) : [], problems };
}

const text = "Given name,Family name\nZoë,Łukasz\nSiân,O’Brien\n";
const wide = (bigEndian: boolean, mark: boolean): Uint8Array => {
  const buffer = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return bigEndian ? buffer.swap16() : buffer;
};

describe("letters arrive as the school wrote them", () => {
  test.each<[string, Uint8Array | string]>([
    ["UTF-8", text],
    ["UTF-8 with a byte-order mark", `\ufeff${text}`],
    ["UTF-16 as Windows saves it", wide(false, true)],
    ["UTF-16 the other way round", wide(true, true)],
    ["UTF-16 without a mark", wide(false, false)],
  ])("in %s", async (_, bytes) => {
    const { table, rows, problems } = await only(bytes);
    expect(table!.header).toEqual(["Given name", "Family name"]);
    expect(rows).toEqual([
      [2, ["Zoë", "Łukasz"]],
      [3, ["Siân", "O’Brien"]],
    ]);
    expect(problems).toEqual([]);
  });

  test("in Windows-1252, with a note to look at names with accents", async () => {
    const bytes = Buffer.from("Given name,Family name\nZo\xeb,O\x92Brien\nSi\xe2n,\x8aimek\n", "latin1");
    const { rows, problems } = await only(bytes);
    expect(rows.map(([, cells]) => cells)).toEqual([
      ["Zoë", "O’Brien"],
      ["Siân", "Šimek"],
    ]);
    expect(problems).toMatchObject([{ severity: "note", file: "children.csv" }]);
  });

  test("when a letter of two bytes falls across two pieces of the file", async () => {
    const filler = "a,b\n".repeat(16_383);
    const { rows } = await only(`a,b\n${filler.slice(0, -2)}Zoë,Siân\n`);
    expect(rows.at(-1)![1].join()).toContain("Zoë,Siân");
  });
});

test("a Windows line end across two pieces of a file is one line end", async () => {
  const start = "a,b\r\n";
  const padding = "x".repeat(64 * 1024 - start.length - 3);
  const { rows } = await only(`${start}${padding},1\r\n2,3\r\n`);
  expect(rows.map(([line, cells]) => [line, cells[1]])).toEqual([
    [2, "1"],
    [3, "3"],
  ]);
});

describe("lines are counted as the office sees them", () => {
  test.each([
    ["line feeds", "\n"],
    ["Windows line ends", "\r\n"],
    ["old Mac line ends", "\r"],
  ])("with %s, empty lines and line breaks inside quotation marks", async (_, end) => {
    const file = ["a,b", "1,2", "", `"x${end}y",3`, "4,5"].join(end);
    const { rows } = await only(file);
    expect(rows.filter(([, cells]) => cells.join("") !== "")).toEqual([
      [2, ["1", "2"]],
      [4, ["x\ny", "3"]],
      [6, ["4", "5"]],
    ]);
  });

  test.each([
    ["semicolons", "a;b\n1,5;2\n"],
    ["tabs", "a\tb\n1,5\t2\n"],
    ["commas", 'a,b\n"1,5",2\n'],
    ["a line that says so", "sep=;\na;b\n1,5;2\n"],
  ])("values are told apart by %s", async (_, file) => {
    const { rows, table } = await only(file);
    expect(table!.header).toEqual(["a", "b"]);
    expect(rows.map(([, cells]) => cells)).toEqual([["1,5", "2"]]);
  });

  test("a title above the headings is passed over, and the lines below keep their numbers", async () => {
    const { table, rows, problems } = await only("Pupils on roll\n\nGiven name,Family name\nZoë,Hart\n");
    expect(table!.headerLine).toBe(3);
    expect(rows).toEqual([[4, ["Zoë", "Hart"]]]);
    expect(problems[0]!.message).toContain("line 3");
  });
});

describe("what is no table says what it is", () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ["an empty file", "", /empty/],
    ["a file of spaces", "  \n \n", /empty/],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /Excel/],
    ["a new workbook", zipOf({ "xl/workbook.xml": "<x/>", "[Content_Types].xml": "<x/>" }), /Excel/],
    ["a PDF", "%PDF-1.7 ...", /PDF/],
    ["a sign-in page", "<!DOCTYPE html><html><body>Sign in</body></html>", /web page/],
    ["a Common Transfer File", "<?xml version='1.0'?><CTfile></CTfile>", /Common Transfer File/],
    ["a calendar", "BEGIN:VCALENDAR\n", /term dates/],
    ["a zip without tables", zipOf({ "readme.md": "hello" }), /no CSV file/],
    ["a zip cut short", zipOf({ "users.csv": "a,b\n1,2\n" }).subarray(0, 40), /damaged/],
    ["a zip in a zip", zipOf({ "users.csv": zipOf({ "a.csv": "a,b\n" }) }), /zip inside a zip/],
  ])("%s", async (_, bytes, message) => {
    const { table, problems } = await only(bytes);
    expect(table).toBeUndefined();
    expect(problems.filter(({ severity }) => severity === "stops").map((one) => one.message)).toEqual([
      expect.stringMatching(message),
    ]);
  });

  const random = Uint8Array.from({ length: 3000 }, (_, at) => (Math.imul(at + 7, 2654435761) >>> 13) % 256);
  test.each<[string, Uint8Array, RegExp]>([
    ["school.zip", random, /^This zip could not be opened: it is damaged/],
    ["school.ZIP", random.subarray(0, 12), /^This zip could not be opened: it is damaged/],
    ["children.csv", random, /^This file is damaged, or holds no text at all/],
    ["children.csv", Uint8Array.from([0xff, 0xfe, ...random]), /^This file is damaged, or holds no text at all/],
    ["children.csv", new Uint8Array(500).map((_, at) => at % 7), /^This file is damaged, or holds no text at all/],
  ])("%s of bytes that mean nothing shows none of them", async (name, bytes, message) => {
    const { tables, problems } = await readFiles([upload(name, bytes)]);
    expect(tables).toEqual([]);
    expect(problems).toMatchObject([{ severity: "stops", value: null, message: expect.stringMatching(message) }]);
  });

  test("a stray sign in a list, or an old system's sign at its end, is no damage", async () => {
    const { table } = await only("Given name,Family name\nZo\u0000ë,Hart and more of the same\n\u001a\0\0");
    expect(table!.header).toEqual(["Given name", "Family name"]);
  });

  test("nothing uploaded at all", async () => {
    expect((await readFiles([])).problems[0]!.message).toContain("Choose a file");
  });
});

describe("a zip", () => {
  test("may hold folders, what a Mac adds is passed over, and other files are named", async () => {
    const zip = zipOf({
      "export/users.csv": "a,b\n1,2\n",
      "export/Orgs (1).csv": "c,d\n",
      "__MACOSX/export/._users.csv": "junk",
      "export/.DS_Store": "junk",
      "export/notes.docx": "junk",
    });
    const { tables, problems } = await readFiles([upload("roster.zip", zip)]);
    expect(tables.map(({ file, name }) => [file, name])).toEqual([
      ["export/users.csv", "users"],
      ["export/Orgs (1).csv", "orgs"],
    ]);
    expect(await rowsOf(tables[0])).toEqual([[2, ["1", "2"]]]);
    expect(problems.map(({ file }) => file)).toEqual(["roster.zip/export/notes.docx"]);
  });

  test("that would unpack to more than the limit is not unpacked", async () => {
    const bomb = zipOf({ "users.csv": "a,b\n".repeat(500_000) });
    expect(bomb.length).toBeLessThan(10_000);
    const { tables, problems } = await readFiles([upload("bomb.zip", bomb)], { unpackedBytes: 1_000_000, entries: 10 });
    expect(tables).toEqual([]);
    expect(problems[0]!.message).toContain("more than we unpack");
  });

  test("that lies about its size is stopped on the way", async () => {
    const liar = zipOf({ "users.csv": "a,b\n".repeat(500_000) }, 100);
    const { tables, problems } = await readFiles([upload("liar.zip", liar)]);
    expect(tables).toEqual([]);
    expect(problems[0]!.severity).toBe("stops");
  });

  test("with too many files is not unpacked", async () => {
    const many = zipOf(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`f${i}.csv`, "a,b\n"])));
    const { problems } = await readFiles([upload("many.zip", many)], { unpackedBytes: 1_000_000, entries: 10 });
    expect(problems[0]!.message).toContain("at most 10 files");
  });
});

test("passwords and race columns are blanked before any reader sees a row", async () => {
  const { rows } = await only("sourcedId,Pass-word,asian,name\n1,hunter2,true,Zoë\n");
  expect(rows).toEqual([[2, ["1", "", "", "Zoë"]]]);
});
