import { describe, expect, test } from "vitest";
import { lessenTemplate } from "./lessen/template.ts";
import { readFiles } from "./read-files.ts";
import { complaints, lines, readSample, upload } from "./roster-samples.ts";
import { schoolsIn } from "./schools-in.ts";

const children = lines(
  "Reference,Given name,Family name,Known as,Date of birth,UPN,Year,SEN,Needs,Class,Residential,Whole school",
  "101,Zoë,Okafor,Zo,05/09/2014,M999000026001,7,E,ASD SLCN,Willow,n,y",
  "102,Łukasz,Hart,,2013-03-01,,Year 8,K,SEMH,Willow; Swimming,y,y",
);
const adults = lines(
  "Reference,Given name,Family name,Email,Role,Class,Whole school",
  "A1,Priya,Lund,P.Lund@School.example,Head,Willow,y",
  "A2,Sam,Reed,,Lunchtime,,y",
);
const families = lines(
  "Child reference,Reference,Given name,Family name,Relationship,Parental responsibility,May be told,Court bar,Email",
  "101,F1,Dayo,Okafor,Mother,y,y,n,dayo@family.example",
  "102,F1,Dayo,Okafor,Step-mother,,,,dayo@family.example",
  "102,,Karl,Hart,Father,y,y,y,",
);

describe("our own template", () => {
  test("is read with all it holds", async () => {
    const { roster, problems } = await readSample({
      "children.csv": children,
      "adults.csv": adults,
      "families.csv": families,
    });
    expect(complaints(problems)).toEqual([]);
    const [zoe, lukasz] = roster.children;
    expect(zoe).toMatchObject({
      sourceId: "101",
      knownAs: "Zo",
      upn: "M999000026001",
      year: "7",
      sen: "E",
      needs: ["ASD", "SLCN"],
      residential: false,
    });
    expect([zoe!.birthDate!.toString(), lukasz!.birthDate!.toString()]).toEqual(["2014-09-05", "2013-03-01"]);
    expect(lukasz).toMatchObject({ givenName: "Łukasz", knownAs: null, year: "8", sen: "K", residential: true });
    expect(roster.groups.map(({ name }) => name)).toEqual(["Willow", "Swimming"]);
    expect(roster.memberships).toHaveLength(4);
    expect(roster.roles.map(({ proposes, needsConfirming }) => [proposes, needsConfirming])).toEqual([
      ["head", true],
      ["adult", false],
    ]);
    expect(roster.whole).toMatchObject({ child: true, adult: true, family: false, membership: true });
  });

  test("says only what somebody said about who may be told, and a court bar turns a yes into a question", async () => {
    const { roster, problems } = await readSample({ "children.csv": children, "families.csv": families });
    expect(roster.families).toHaveLength(2);
    expect(
      roster.ties.map((tie) => [
        tie.childSourceId,
        tie.relationship,
        tie.parentalResponsibility,
        tie.mayBeTold,
        tie.courtBar,
      ]),
    ).toEqual([
      ["101", "parent", "yes", "yes", "no"],
      ["102", "parent", "ask", "ask", "ask"],
      ["102", "parent", "yes", "ask", "yes"],
    ]);
    expect(problems.map(({ message }) => message).join()).toContain("a court bars contact");
  });

  test("as downloaded holds only its example lines, which are passed over", async () => {
    const files = Object.fromEntries(lessenTemplate().map(({ file, text }) => [file, text]));
    expect(Object.keys(files)).toEqual(["children.csv", "adults.csv", "families.csv", "groups.csv"]);
    const { roster, problems } = await readSample(files);
    expect([roster.children, roster.adults, roster.families, roster.memberships]).toEqual([[], [], [], []]);
    expect(problems.filter(({ severity }) => severity === "stops").map(({ message }) => message)).toEqual([
      expect.stringContaining("nobody to import"),
    ]);
    expect(problems.filter(({ message }) => message.includes("example line"))).toHaveLength(2);
  });

  test("filled in under its own headings is read without a word", async () => {
    const [first] = lessenTemplate();
    const { roster, problems } = await readSample({ "children.csv": first!.text.replace("EXAMPLE-1", "77") });
    expect(problems).toEqual([]);
    expect(roster.children).toMatchObject([
      { sourceId: "77", givenName: "Samira", knownAs: "Sami", upn: "M999000026001" },
    ]);
  });

  test("reads a school's own headings, semicolons and file name, and says how", async () => {
    const { roster, problems } = await readSample({
      "Pupils on roll (2).csv":
        "Adno;Forename;Surname;DOB;Reg;Ethnicity;Favourite colour\r\n12;Siân;Lund;17/01/2015;3B;WBRI;blue\r\n",
    });
    expect(roster.children).toMatchObject([{ sourceId: "12", givenName: "Siân", familyName: "Lund" }]);
    const notes = problems.map(({ message }) => message);
    expect(notes).toContain("The column “Forename” was read as “Given name”.");
    expect(notes).toContain("These columns are never read: Ethnicity.");
    expect(notes).toContain("These columns are not used: Favourite colour.");
    expect(JSON.stringify(roster)).not.toContain("WBRI");
  });

  test.each([
    ["31/02/2014", /no such day.*day, month, year/],
    ["05/09/14", /year in full/],
    ["41887", /turned this date into a number/],
    ["Sept 2014", /05\/09\/2014/],
    ["05/09/2041", /still to come/],
  ])("the birth date %s is left out with the way to mend it, and the child stays", async (date, message) => {
    const { roster, problems } = await readSample({
      "children.csv": `Reference,Given name,Family name,DOB\n1,Zoë,Hart,${date}\n`,
    });
    expect(roster.children).toHaveLength(1);
    const [problem] = problems.filter(({ severity }) => severity === "left-out");
    expect(problem).toMatchObject({ file: "children.csv", line: 2, column: "DOB", value: date });
    expect(problem!.message).toMatch(message);
  });

  test("a birth date of a grown man is read and remarked on", async () => {
    const { roster, problems } = await readSample({
      "children.csv": "Reference,Given name,Family name,DOB\n1,Zoë,Hart,05/09/1974\n",
    });
    expect(roster.children[0]!.birthDate).toBeDefined();
    expect(problems.find(({ value }) => value === "05/09/1974")!.message).toContain("is 52");
  });

  test("a child with neither reference nor UPN is left out, since nobody could find them again", async () => {
    const { roster, problems } = await readSample({
      "children.csv": "Reference,Given name,Family name,UPN\n,Zoë,Hart,\n,Ann,Hart,K999000126002\n",
    });
    expect(roster.children).toMatchObject([{ sourceId: "upn:K999000126002" }]);
    expect(complaints(problems)).toEqual(["left-out|children.csv|2|Reference|"]);
    expect(roster.lostRows).toBe(1);
  });

  test("a missing name column stops; two columns for one thing stop", async () => {
    const missing = await readSample({ "children.csv": "Reference,Given name,DOB,UPN\n1,Zoë,05/09/2014,\n" });
    expect(missing.problems.find(({ severity }) => severity === "stops")).toMatchObject({
      column: "Family name",
      line: 1,
    });
    const twice = await readSample({ "children.csv": "Reference,Given name,Given Name,Family name\n1,Zoë,Zoe,Hart\n" });
    const twin = await readSample({ "children.csv": "Reference,Given name,Given name,Family name\n1,Zoë,Zoe,Hart\n" });
    for (const { problems } of [twice, twin]) {
      expect(problems.find(({ severity }) => severity === "stops")!.message).toContain("name the same thing");
    }
  });

  test("a short row keeps what it has and erases nothing; one cut before the names is left out", async () => {
    const { roster, problems } = await readSample({
      "children.csv": "Reference,Given name,Family name,Known as,SEN\n1,Zoë,Hart\n2,Ann\n",
    });
    expect(roster.children).toHaveLength(1);
    expect(roster.children[0]).not.toHaveProperty("knownAs");
    expect(complaints(problems)).toEqual(["left-out|children.csv|3||"]);
  });

  test("families and groups that name nobody in the files are left out", async () => {
    const { problems } = await readSample({
      "children.csv": children,
      "families.csv": "Child reference,Given name,Family name,Relationship\n999,Dayo,Okafor,Mother\n",
      "groups.csv": "Group,Person reference\nSwimming,M999000026001\nSwimming,nobody\n",
    });
    expect(complaints(problems)).toEqual([
      "left-out|families.csv|2|Child reference|999",
      "left-out|groups.csv|3|Person reference|nobody",
    ]);
  });

  const twice = lines("Reference,Given name,Family name", "C-1,Zoë,Stone", "C-1,Leo,Stone", "C-2,Ida,Stone");
  const una = lines("Child reference,Reference,Given name,Family name", "C-1,,Una,Stone", "C-1,F2,Ben,Stone");

  test("nobody is added who belongs to a child whose own line was left out, and the office is told", async () => {
    const { roster, problems } = await readSample({ "children.csv": twice, "families.csv": una });
    expect([roster.families, roster.ties]).toEqual([[], []]);
    expect(complaints(problems)).toEqual([
      "left-out|children.csv|3||C-1",
      "left-out|families.csv|2|Child reference|C-1",
      "left-out|families.csv|3|Child reference|C-1",
    ]);
    expect(problems.at(-1)!.message).toContain("This child's own line");
    // Whoever is here already is not ended for it.
    expect(roster.unread).toEqual(expect.arrayContaining(["F2"]));
  });

  test("who belongs to a second child too, or to one whom Lessen has, stays", async () => {
    const both = `${una}C-2,F2,Ben,Stone\n`;
    const { roster } = await readSample({ "children.csv": twice, "families.csv": both });
    expect(roster.families.map(({ sourceId }) => sourceId)).toEqual(["F2"]);
    expect(roster.ties.map(({ childSourceId }) => childSourceId)).toEqual(["C-2"]);
    const known = new Map([["C-1", "child" as const]]);
    expect((await readSample({ "children.csv": twice, "families.csv": una }, { known })).roster.ties).toHaveLength(2);
  });

  test("a child left out for want of a name takes the family along, with the reason", async () => {
    const { roster, problems } = await readSample({
      "children.csv": lines("Reference,Given name,Family name", "C-1,,Stone", "C-2,Ida,Stone"),
      "families.csv": una,
    });
    expect(roster.families).toEqual([]);
    expect(problems.at(-1)!.message).toContain("This child's own line");
  });

  test("a child whose own line was too long is not said to be missing", async () => {
    const { problems } = await readSample({
      "children.csv": lines("Reference,Given name,Family name", "C-1,Zoë,Stone,,x", "C-2,Ida,Stone"),
      "families.csv": una,
      "groups.csv": lines("Group,Person reference", "Swimming,C-1"),
    });
    const told = problems.filter(({ value }) => value === "C-1").map(({ message }) => message);
    expect(told).toHaveLength(3);
    for (const message of told) expect(message).toContain("itself left out: look at line 2 of children.csv");
  });

  test("of two schools reads the chosen one alone", async () => {
    const both =
      "Reference,Given name,Family name,UPN,School\n1,Zoë,Hart,,Alder\n2,Otto,Otherwise,A999000026001,Birch\n3,Ann,Hart,,\n";
    const { roster, problems } = await readSample({ "children.csv": both }, { onlySchools: ["Alder"] });
    expect(roster.children.map(({ sourceId }) => sourceId)).toEqual(["1"]);
    expect(JSON.stringify({ roster, problems })).not.toMatch(/Otherwise|A999/);
    expect(complaints(problems)).toEqual(["left-out|children.csv|4|School|"]);
  });

  test("a school written in several ways is one school, named as first written", async () => {
    const files = {
      "children.csv":
        "Reference,Given name,Family name,Class,School\n1,Zoë,Hart,Willow,Tŵr Alder\n2,Leo,Lund,WILLOW,TŴR ALDER\n3,Ida,Moss,Oak,Birch\n",
      "adults.csv": "Reference,Given name,Family name,School\nA1,Priya,Lund, tw\u0302r  alder \n",
      "groups.csv": "Group,Person reference,School\nSwimming,2,Tŵr alder\n",
    };
    const { tables } = await readFiles(Object.entries(files).map(([name, text]) => upload(name, text)));
    expect((await schoolsIn(tables)).schools).toMatchObject([
      { school: { name: "Tŵr Alder" }, children: 2, adults: 1 },
      { school: { name: "Birch" }, children: 1, adults: 0 },
    ]);
    for (const chosen of ["Tŵr Alder", "tŵr alder", "TW\u0302R ALDER "]) {
      const { roster, problems } = await readSample(files, { onlySchools: [chosen] });
      expect(complaints(problems)).toEqual([]);
      expect(roster.schools.map(({ name }) => name)).toEqual(["Tŵr Alder"]);
      expect([...roster.children, ...roster.adults].map(({ sourceId }) => sourceId)).toEqual(["1", "2", "A1"]);
      expect(roster.groups.map(({ name }) => name)).toEqual(["Willow", "Swimming"]);
    }
  });

  test("is the whole school only when every line, or the person uploading, says so", async () => {
    const mixed = children.replace(/,y\n102/, ",n\n102");
    expect((await readSample({ "children.csv": mixed })).roster.whole.child).toBe(false);
    expect((await readSample({ "children.csv": children })).roster.whole.child).toBe(true);
    expect((await readSample({ "children.csv": mixed }, { mode: "bulk" })).roster.whole.child).toBe(true);
    expect((await readSample({ "children.csv": children }, { mode: "delta" })).roster.whole.child).toBe(false);
  });

  test("a letter lost on the way is pointed out", async () => {
    const { problems } = await readSample({
      "children.csv": "Reference,Given name,Family name,UPN\n1,Zo?l,Hart,\n2,ZoÃ«,Hart,\n",
    });
    expect(problems.filter(({ message }) => message.includes("A letter in this name"))).toHaveLength(2);
  });
});
