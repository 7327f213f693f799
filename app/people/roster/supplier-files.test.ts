import { describe, expect, test } from "vitest";
import { lines, readSample, zipOf } from "./roster-samples.ts";

type Files = Record<string, string | Uint8Array>;

const orgHead = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId";
const alder = lines(orgHead, "d1,,,Larch Trust,district,,", "s1,,,Alder,school,123456,d1");
const district = `${alder}${lines("s2,,,Birch,school,123457,d1", "s3,,,Cedar,school,123458,d1")}`;
const userHead = "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,email,password";
const user = (id: string, given: string, family: string) => `${id},,,true,${id},${given},${family},,secret`;
const users = lines(userHead, user("c1", "Ida", "Moss"), user("t1", "Ray", "Dunn"));
const roleHead = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId";
const role = (id: string, word: string, org = "s1") => `r-${id},,,${id},primary,${word},,,${org}`;
const roles = lines(roleHead, role("c1", "student"), role("t1", "teacher"));
const oneRoster = { "orgs.csv": alder, "users.csv": users, "roles.csv": roles };

const heading = "Reference,Given name,Family name,Date of birth,Year,SEN,Class,Whole school";
const [ida, leo] = ["1,Ida,Moss,01/09/2015,7,E,Ash,y", "2,Leo,Lund,02/09/2015,8,K,Ash,y"];
const template = lines(heading, ida, leo);

/** What the office is told besides notes, as "file:line column: message", and who was read. */
async function read(files: Files, options: Parameters<typeof readSample>[1] = {}) {
  const { roster, problems } = await readSample(files, options);
  const told = problems.map(({ file, line, column, message }) => `${file}:${line ?? ""} ${column ?? ""}: ${message}`);
  const people = [...roster.children, ...roster.adults].map(
    ({ givenName, familyName }) => `${givenName} ${familyName}`,
  );
  return { roster, problems, told: told.join("\n"), people };
}

const both = ["Ida Moss", "Leo Lund"];
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

describe("is read as it is meant", () => {
  test.each<[string, Files, string[]]>([
    [
      "Excel's CSV, with a byte-order mark and Windows line ends",
      { "a.csv": `\ufeff${template.replaceAll("\n", "\r\n")}` },
      both,
    ],
    ["semicolons, as a European Excel saves", { "a.csv": template.replaceAll(",", ";") }, both],
    ["tabs, as .txt", { "a.txt": template.replaceAll(",", "\t") }, both],
    ["upright bars", { "a.csv": template.replaceAll(",", "|") }, both],
    ["Excel's “Unicode text”", { "a.txt": Buffer.from(`\ufeff${template.replaceAll(",", "\t")}`, "utf16le") }, both],
    ["Windows-1252", { "a.csv": latin(lines(heading, "1,Zo\u00eb,M\u00fcller,01/09/2015,7,E,Ash,y")) }, ["Zoë Müller"]],
    [
      "line breaks and commas in quotation marks",
      { "a.csv": lines(heading, '1,"Ida\r\nMay","Moss, Jr",01/09/2015,7,E,Ash,y') },
      ["Ida May Moss, Jr"],
    ],
    ["headings in capitals", { "a.csv": template.replace(heading, heading.toUpperCase()) }, both],
    ["a title, a date and an empty line above", { "a.csv": `Pupils on roll\nPrinted 24/11/2026\n\n${template}` }, both],
    ["two exports joined, headings and all", { "a.csv": `${lines(heading, ida)}${lines(heading, leo)}` }, both],
    [
      "a zip with a folder, and what a Mac adds",
      { "x.zip": zipOf({ "Export/children.csv": template, "__MACOSX/Export/._children.csv": "x" }) },
      both,
    ],
    [
      "a zip with names in capitals",
      { "x.zip": zipOf({ "ORGS.CSV": alder, "USERS.CSV": users, "ROLES.CSV": roles }) },
      ["Ida Moss", "Ray Dunn"],
    ],
    [
      "names a browser gives to second downloads",
      { "orgs (1).csv": alder, "users - Copy.csv": users, "roles (2).csv": roles },
      ["Ida Moss", "Ray Dunn"],
    ],
    [
      "roles in capitals and ids between spaces",
      { ...oneRoster, "roles.csv": lines(roleHead, role(" c1 ", "STUDENT"), role("t1", "Teacher")) },
      ["Ida Moss", "Ray Dunn"],
    ],
  ])("%s", async (_, files, people) => {
    expect((await read(files)).people).toEqual(people);
  });

  test("a district of three schools, one of them chosen: nobody else's child", async () => {
    const files = {
      ...oneRoster,
      "orgs.csv": district,
      "roles.csv": lines(roleHead, role("c1", "student"), role("t1", "teacher", "s2")),
    };
    expect((await read(files)).told).toContain("This file holds 3 schools");
    expect((await read(files, { onlySchools: ["s1"] })).people).toEqual(["Ida Moss"]);
  });

  test("without a manifest, complete", async () => {
    const { roster } = await read(oneRoster);
    expect([roster.mode, roster.whole.child, roster.whole.adult]).toEqual(["bulk", true, true]);
  });

  test("OneRoster 1.1 with only what has changed: who is to be deleted has gone, and nobody else", async () => {
    const head = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName";
    const { roster, people } = await read({
      "manifest.csv": lines("propertyName,value", "oneroster.version,1.1", "file.orgs,bulk", "file.users,delta"),
      "orgs.csv": alder,
      "users.csv": lines(
        head,
        "c1,active,,true,s1,student,c1,Ida,Moss",
        "c2,ToBeDeleted,,false,s1,student,c2,Leo,Lund",
      ),
    });
    expect([roster.mode, people]).toEqual(["delta", ["Ida Moss"]]);
    expect(roster.gone).toMatchObject([{ kind: "person", sourceId: "c2", from: { line: 3 } }]);
    expect(Object.values(roster.whole)).not.toContain(true);
  });
});

describe("says where and how to mend it", () => {
  const long = "x".repeat(3_000);
  test.each<[string, Files, RegExp, string[]]>([
    [
      "a row with a value too many",
      { "a.csv": lines(heading, `${ida},more`, leo) },
      /a\.csv:2 : This row has 9 values .* quotation marks/,
      ["Leo Lund"],
    ],
    [
      "a row that ends too early",
      { "a.csv": lines(heading, "1", leo) },
      /a\.csv:2 : This row has 1 value .* cut it in two/,
      ["Leo Lund"],
    ],
    [
      "one id for two people",
      { "a.csv": lines(heading, ida, leo.replace("2,", "1,")) },
      /a\.csv:3 : Line 2 and line 3 .* Both were left out/,
      [],
    ],
    [
      "a quotation mark that is never closed",
      { "a.csv": lines(heading, '1,"Ida,Moss,,7,E,Ash,y', leo) },
      /a\.csv:2 : A quotation mark is opened/,
      [],
    ],
    [
      "a spreadsheet's number for a date",
      { "a.csv": lines(heading, ida.replace("01/09/2015", "42248"), leo) },
      /a\.csv:2 Date of birth: The spreadsheet has turned/,
      both,
    ],
    [
      "a British date in OneRoster",
      { ...oneRoster, "demographics.csv": lines("sourcedId,birthDate", "c1,01/09/2025") },
      /demographics\.csv:2 birthDate: .*may be January or September.* like 2014-09-05/,
      ["Ida Moss", "Ray Dunn"],
    ],
    [
      "one id in two files",
      { "children.csv": lines(heading, ida), "pupils.csv": lines(heading, leo.replace("2,", "1,")) },
      /pupils\.csv:2 : Line 2 of children\.csv and line 2 of pupils\.csv both have the id “1”/,
      [],
    ],
    [
      "a birth date of another century",
      { "a.csv": lines(heading, ida.replace("2015", "0015"), leo) },
      /a\.csv:2 Date of birth: This birth date is of another century/,
      both,
    ],
    [
      "an id that a spreadsheet rounded",
      { "a.csv": lines(heading, ida.replace("1,", "1.2E+11,"), leo) },
      /a\.csv:2 Reference: .*Give them one/,
      ["Leo Lund"],
    ],
    [
      "an id, a name, a class that swallowed others",
      { "a.csv": lines(heading, `${long},Ida,Moss,,,,Ash,y`, `3,${long},Moss,,,,Ash,y`, `2,Leo,Lund,,8,K,${long},y`) },
      /a\.csv:2 Reference: [^]*a\.csv:3 Given name: This name is longer than 200 letters[^]*a\.csv:4 Class: .*longer than 100 letters/,
      ["Leo Lund"],
    ],
    [
      "a contact whose id swallowed others",
      {
        "a.csv": template,
        "families.csv": lines(
          "Child reference,Reference,Given name,Family name,Relationship",
          `1,${long},Dayo,Moss,Mother`,
        ),
      },
      /families\.csv:2 Reference: This id is longer than 255/,
      both,
    ],
    [
      "a role that nobody knows",
      { ...oneRoster, "roles.csv": lines(roleHead, role("c1", "student"), role("t1", "wizard")) },
      /roles\.csv:3 role: We do not know the role “wizard”/,
      ["Ida Moss"],
    ],
    [
      "a role of nobody",
      { ...oneRoster, "roles.csv": lines(roleHead, role("c1", "student"), role("ghost", "student")) },
      /roles\.csv:3 userSourcedId: users\.csv has nobody/,
      ["Ida Moss"],
    ],
    ["headings and nobody below", { "a.csv": lines(heading) }, /a\.csv: : There is nobody to import/, []],
    [
      "an empty file beside a good one",
      { "a.csv": template, "adults.csv": "" },
      /adults\.csv: : This file is empty/,
      both,
    ],
    [
      "two exports in one zip",
      { "x.zip": zipOf({ "A/users.csv": users, "A/orgs.csv": alder, "B/users.csv": users, "B/orgs.csv": alder }) },
      /Two files are called users: A\/users\.csv and B\/users\.csv/,
      [],
    ],
    [
      "a file that is no part of the export",
      { ...oneRoster, "children.csv": template },
      /children\.csv: : The other files are OneRoster 1\.2, .* bring it by itself/,
      ["Ida Moss", "Ray Dunn"],
    ],
    ["JSON", { "users.json": '{"users": []}' }, /users\.json: : This is a JSON file/, []],
    [
      "the first School Data Sync format",
      { "School.csv": lines("SIS ID,Name", "1,Alder"), "Student.csv": lines("SIS ID,Username", "1,x") },
      /first School Data Sync format/,
      [],
    ],
  ])("%s", async (_, files, told, people) => {
    const reading = await read(files);
    expect(reading.told).toMatch(told);
    expect(reading.people).toEqual(people);
    expect(reading.told).not.toContain("secret");
  });
});

describe("a file of headings alone ends nobody, even where the upload is said to be the whole school", () => {
  test("in our template", async () => {
    const adults = lines("Reference,Given name,Family name,Whole school");
    const { roster, told } = await read({ "children.csv": template, "adults.csv": adults }, { mode: "bulk" });
    expect([roster.whole.child, roster.whole.adult]).toEqual([true, false]);
    expect(told).toContain("adults.csv: : There is nothing below the headings of this file.");
  });

  test("in OneRoster, where many systems leave the classes so", async () => {
    const { roster, told } = await read({
      ...oneRoster,
      "classes.csv": lines("sourcedId,status,dateLastModified,title,schoolSourcedId"),
      "enrollments.csv": lines("sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role"),
    });
    expect([roster.whole.child, roster.whole.group, roster.whole.membership]).toEqual([true, false, false]);
    expect(told).toMatch(/classes\.csv: : There is nothing[^]*enrollments\.csv: : There is nothing/);
  });
});

test("School Data Sync's own optional files are no strangers", async () => {
  const { told } = await read({
    ...oneRoster,
    "academicSessions.csv": lines("sourcedId,title", "a,b"),
    "courses.csv": lines("sourcedId,title", "a,b"),
  });
  expect(told).not.toContain("is no file of that");
});
