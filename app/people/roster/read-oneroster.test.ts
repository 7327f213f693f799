import { describe, expect, test } from "vitest";
import { readFiles } from "./read-files.ts";
import { complaints, lines, readSample, trustExport, upload, zipOf } from "./roster-samples.ts";
import { schoolsIn } from "./schools-in.ts";

const alder = { onlySchools: ["s1"] };
const ids = (people: { sourceId: string }[]): string[] => people.map(({ sourceId }) => sourceId).sort();

describe("a trust's OneRoster 1.2 export", () => {
  test("tells which schools it holds and how many people each has", async () => {
    const { tables } = await readFiles([upload("trust.zip", zipOf(trustExport()))]);
    const { schools } = await schoolsIn(tables);
    expect(schools.map(({ school, children, adults }) => [school.name, school.identifier, children, adults])).toEqual([
      ["Alder School", "999001", 2, 2],
      ["Birch School", "999002", 1, 1],
      ["Cedar School", "999003", 0, 0],
    ]);
  });

  test("is not read until somebody has chosen schools", async () => {
    const { roster, problems } = await readSample(trustExport());
    expect(problems.find(({ severity }) => severity === "stops")!.message).toContain("3 schools: Alder School");
    expect(roster.children).toEqual([]);
  });

  test("two schools whose ids differ only by a capital stay two, since an id is no name", async () => {
    const files = trustExport();
    files["orgs.csv"] = files["orgs.csv"]!.replace(/^s2,/m, "S1,");
    files["roles.csv"] = files["roles.csv"]!.replaceAll(",s2,", ",S1,");
    const { tables } = await readFiles(Object.entries(files).map(([name, text]) => upload(name, text)));
    expect((await schoolsIn(tables)).schools.map(({ school, children }) => [school.sourceId, children])).toEqual([
      ["s1", 2],
      ["S1", 1],
      ["s3", 0],
    ]);
    expect(ids((await readSample(files, alder)).roster.children)).toEqual(["c1", "c2"]);
  });

  test("read for one school gives its people and nobody else's", async () => {
    const { roster, problems } = await readSample(trustExport(), alder);
    expect(complaints(problems)).toEqual([]);
    expect(ids(roster.children)).toEqual(["c1", "c2"]);
    expect(ids(roster.adults)).toEqual(["a1", "a2", "a4"]);
    expect(ids(roster.families)).toEqual(["p1"]);
    expect(roster.schools.map(({ name }) => name)).toEqual(["Alder School"]);
    const everything = JSON.stringify({ roster, problems });
    for (const other of ["Faraway", "Lukas", "Elsewhere", "petra", "M999123425117", '"c3"', '"p3"', "Larch"]) {
      expect(everything).not.toContain(other);
    }
  });

  test("keeps names, birth dates, UPNs and years as they are", async () => {
    const { roster } = await readSample(trustExport(), alder);
    const [zoe, sian] = roster.children;
    expect(zoe).toMatchObject({
      givenName: "Zoë",
      familyName: "Okafor",
      knownAs: "Zo",
      upn: "M999000026001",
      year: "7",
      sex: "F",
    });
    expect(zoe!.birthDate!.toString()).toBe("2014-09-05");
    expect(sian).toMatchObject({ upn: "K999000126002", upnKind: "permanent", year: "X", knownAs: null });
  });

  test("never lets a password or a race column through (england-homes-data-codes.md#D1.3, #D1.4)", async () => {
    const everything = JSON.stringify(await readSample(trustExport(), alder));
    expect(everything).not.toMatch(/Secret-\d|RACEMARK/);
  });

  test("only proposes what is above adult, and gives a system administrator nothing (#D1.5)", async () => {
    const { roster } = await readSample(trustExport(), alder);
    expect(
      roster.roles.map(({ personSourceId, proposes, needsConfirming }) => [personSourceId, proposes, needsConfirming]),
    ).toEqual([
      ["a1", "adult", false],
      ["a2", "head", true],
      ["a4", "trust-administrator", true],
    ]);
  });

  test("makes a contact nobody who may be told: parental responsibility is asked (#D1.5)", async () => {
    const { roster } = await readSample(trustExport(), alder);
    expect(roster.ties.map(({ childSourceId, familySourceId }) => [childSourceId, familySourceId])).toEqual([
      ["c1", "p1"],
      ["c2", "p1"],
    ]);
    expect(roster.ties[0]).toMatchObject({
      relationship: "parent",
      parentalResponsibility: "ask",
      mayBeTold: "ask",
      courtBar: "ask",
    });
  });

  test("finds a child's contact who belongs to no school of the file", async () => {
    const files = trustExport();
    files["roles.csv"] = files["roles.csv"]!.replace("r9,,,p1,primary,parent,,,s1,", "r9,,,p1,primary,parent,,,t,");
    const { roster } = await readSample(files, alder);
    expect(roster.families).toMatchObject([{ sourceId: "p1", schoolSourceIds: ["s1"], phone: "01632 960123" }]);
    expect(roster.ties).toHaveLength(2);
  });

  test("a parent with a child at another school too is read with the child here alone", async () => {
    const files = trustExport();
    files["users.csv"] = files["users.csv"]!.replace('"c1,c2"', '"c1,c3"');
    const { roster, problems } = await readSample(files, alder);
    expect(roster.ties.map(({ childSourceId }) => childSourceId)).toEqual(["c1", "c2"]);
    expect(JSON.stringify({ roster, problems })).not.toContain("c3");
  });

  test("takes classes, and leaves places in a class that have ended", async () => {
    const { roster } = await readSample(trustExport(), alder);
    expect(roster.groups.map(({ name }) => name)).toEqual(["Willow"]);
    expect(roster.memberships.map(({ personSourceId, as }) => [personSourceId, as])).toEqual([
      ["c1", "child"],
      ["a1", "adult"],
    ]);
    expect(roster.whole).toMatchObject({ child: true, adult: true, family: true, membership: true });
  });

  test("reads a role that has ended as a last day, and a future one as open", async () => {
    const files = trustExport();
    files["roles.csv"] = files["roles.csv"]!.replace(
      "r1,,,c1,primary,student,,,s1,",
      "r1,,,c1,primary,student,2020-09-01,2027-07-20,s1,",
    ).replace("r4,,,a1,primary,aide,,,s1,", "r4,,,a1,primary,aide,2020-09-01,2026-10-23,s1,");
    const { roster } = await readSample(files, alder);
    expect(roster.children[0]!.lastDay!.toString()).toBe("2027-07-20");
    expect(ids(roster.adults)).toEqual(["a2", "a4"]);
    expect(roster.gone.filter(({ kind }) => kind === "person").map(({ sourceId }) => sourceId)).toEqual(["a1"]);
  });
});

describe("an export that is not quite right ends in something an office can act on", () => {
  const broken = async (change: (files: Record<string, string>) => void) => {
    const files = trustExport();
    change(files);
    return readSample(files, alder);
  };

  test("a missing column names itself, its file and what was found", async () => {
    const { problems, roster } = await broken((files) => {
      files["roles.csv"] = files["roles.csv"]!.replace("userSourcedId", "person");
    });
    const stop = problems.find(({ severity }) => severity === "stops")!;
    expect(stop).toMatchObject({ file: "roles.csv", line: 1, column: "userSourcedId" });
    expect(stop.message).toMatch(
      /roles\.csv has no column “userSourcedId”, which OneRoster 1\.2 needs\. Its columns are: .*person/,
    );
    expect(roster.children).toEqual([]);
  });

  test("headings in other cases, with spaces, renamed or new are read with a note", async () => {
    const { problems, roster } = await broken((files) => {
      files["users.csv"] = files["users.csv"]!.replace("givenName,familyName", "First Name,FAMILYNAME").replace(
        "pronouns",
        "shoeSize",
      );
    });
    expect(ids(roster.children)).toEqual(["c1", "c2"]);
    const notes = problems.map(({ message }) => message).join("\n");
    expect(notes).toContain("“First Name” was read as “givenName”");
    expect(notes).toContain("not used: shoeSize");
    expect(notes).toContain("never read: password");
  });

  test("a row too long is left out without its text, and counts as lost", async () => {
    const { problems, roster } = await broken((files) => {
      files["users.csv"] += "c9,,,true,x,,Nia,Hidden, Smith,,,,,,,,hunter2,,,,,s1,,more\n";
    });
    expect(complaints(problems)).toEqual(["left-out|users.csv|12||"]);
    expect(JSON.stringify(problems)).not.toMatch(/hunter2|Hidden/);
    expect(roster.lostRows).toBe(1);
  });

  test("a role nobody has heard of leaves the person out, and does not end them", async () => {
    const { problems, roster } = await broken((files) => {
      files["roles.csv"] = files["roles.csv"]!.replace("a1,primary,aide", "a1,primary,wizard");
    });
    expect(complaints(problems)).toContain("left-out|roles.csv|5|role|wizard");
    expect(problems.find(({ value }) => value === "wizard")!.message).toContain("Give them one of: student, teacher");
    expect(roster.unread).toEqual(["a1"]);
  });

  test.each(["constructor", "__proto__", "toString"])("a role called %s is one nobody has heard of", async (word) => {
    const { roster } = await broken((files) => {
      files["roles.csv"] = files["roles.csv"]!.replace("a1,primary,aide", `a1,primary,${word}`);
    });
    expect(roster.unread).toEqual(["a1"]);
  });

  test("ids used twice are named with both lines; the same line twice is harmless", async () => {
    const { problems, roster } = await broken((files) => {
      const rows = files["users.csv"]!.split("\n");
      files["users.csv"] = lines(...rows.slice(0, 11), rows[4]!, rows[5]!.replace("Amira", "Somebody"));
    });
    const twice = problems.filter(({ message }) => message.includes("both have the id"));
    expect(twice.map(({ severity, message }) => [severity, message.slice(0, 28)])).toEqual([
      ["note", "Line 5 and line 12 of users."],
      ["left-out", "Line 6 and line 13 of users."],
    ]);
    expect(ids(roster.adults)).toEqual(["a1", "a4"]);
    expect(roster.unread).toEqual(["a2"]);
  });

  test("a parent whose child was left out is left out too, and the office is told", async () => {
    const { problems, roster } = await broken((files) => {
      const twice = files["users.csv"]!.split("\n");
      files["users.csv"] = lines(
        ...twice.slice(0, 11),
        twice[1]!.replace("Zoë", "Ann"),
        twice[2]!.replace("Siân", "Ann"),
      );
    });
    expect([roster.families, roster.ties]).toEqual([[], []]);
    expect(complaints(problems)).toContain("left-out|users.csv|10|sourcedId|p1");
    expect(problems.find(({ value }) => value === "p1")!.message).toContain("No child who was read");
  });

  test("whoever is named elsewhere while their own row was left out is told of so, and not as missing", async () => {
    const { problems } = await broken((files) => {
      const long = (row: string) => `${row},,more`;
      files["users.csv"] = files["users.csv"]!.replace(/^(c1|p1),.*$/gm, long);
    });
    const about = problems.filter(({ value, line }) => value === "c1" || value === "p1" || line === 2);
    expect(complaints(about)).toEqual([
      "left-out|users.csv|2||",
      "left-out|roles.csv|2|userSourcedId|c1",
      "left-out|roles.csv|10|userSourcedId|p1",
      "left-out|enrollments.csv|2|userSourcedId|c1",
    ]);
    for (const [at, line] of [2, 10, 2].entries())
      expect(about[at + 1]!.message).toContain(
        `The row with this id was itself left out: look at line ${line} of users.csv`,
      );
    expect(problems.map(({ message }) => message).join()).not.toContain("has nobody with this id");
  });

  test("references that lead nowhere are told from those of other schools", async () => {
    const { problems } = await broken((files) => {
      files["enrollments.csv"] += lines(
        "e5,,,k1,s1,nobody,student,,,",
        "e6,,,k9,s1,c1,student,,,",
        "e7,,,k1,s1,c3,student,,,",
      );
      files["roles.csv"] += "r11,,,c1,primary,student,,,nowhere,\n";
      files["users.csv"] = files["users.csv"]!.replace(",,p1,07,", ",,ghost,07,");
    });
    expect(complaints(problems).sort()).toEqual([
      "left-out|enrollments.csv|6|userSourcedId|nobody",
      "left-out|enrollments.csv|7|classSourcedId|k9",
      "left-out|roles.csv|12|orgSourcedId|nowhere",
      "left-out|users.csv|2||ghost",
    ]);
  });

  test("a role without a user and a user without a role are told of, and end nobody", async () => {
    const files = trustExport();
    files["roles.csv"] += "r11,,,ghost,primary,student,,,s1,\n";
    files["users.csv"] += "c9,,,true,x,,Nia,Roleless,,,,,,,,,,,,,,\n";
    const one = await readSample(files, alder);
    expect(complaints(one.problems)).toEqual(["left-out|roles.csv|12|userSourcedId|ghost"]);
    expect(JSON.stringify(one)).not.toContain("Roleless");
    const all = await readSample(files, { onlySchools: ["s1", "s2", "s3"] });
    expect(complaints(all.problems)).toEqual([
      "left-out|roles.csv|12|userSourcedId|ghost",
      "left-out|users.csv|12|sourcedId|c9",
    ]);
    expect(all.roster.unread.sort()).toEqual(["c9", "ghost"]);
    expect(ids(all.roster.children)).toEqual(["c1", "c2", "c3"]);
  });

  test("organisations that are each other's parents do not send the reader in circles", async () => {
    const { roster } = await broken((files) => {
      files["orgs.csv"] =
        files["orgs.csv"]!.replace("t,,,Three Rivers Trust,district,,", "t,,,Three Rivers Trust,district,,u") +
        "u,,,Upper Trust,district,,t\n";
    });
    expect(ids(roster.adults)).toEqual(["a1", "a2", "a4"]);
  });

  test("dates that are none, British or absurd are left out one by one, and the child stays", async () => {
    const { problems, roster } = await broken((files) => {
      files["demographics.csv"] = files["demographics.csv"]!.replace("2014-09-05", "05/09/2014").replace(
        "2015-01-17",
        "2051-01-17",
      );
    });
    expect(complaints(problems)).toEqual([
      "left-out|demographics.csv|2|birthDate|05/09/2014",
      "left-out|demographics.csv|3|birthDate|2051-01-17",
    ]);
    expect(roster.children.map(({ birthDate }) => birthDate)).toEqual([undefined, undefined]);
  });

  test("a UPN whose check letter does not fit is left out, and so is one that two children have", async () => {
    const wrong = await broken((files) => {
      files["users.csv"] = files["users.csv"]!.replace("M999000026001", "A999000026001");
    });
    expect(complaints(wrong.problems)).toEqual(["left-out|users.csv|2|userIds|{UPN:A999000026001}"]);
    const shared = await broken((files) => {
      files["users.csv"] = files["users.csv"]!.replace("K999000126002", "M999000026001");
    });
    expect(shared.roster.children.map(({ upn }) => upn)).toEqual([undefined, undefined]);
    expect(shared.problems.filter(({ column }) => column === "UPN").map(({ line }) => line)).toEqual([2, 3]);
  });

  test("an unclosed quotation mark stops with the line it is on", async () => {
    const { problems } = await broken((files) => {
      files["users.csv"] = files["users.csv"]!.replace("c2,,,true,sian,,Siân", 'c2,,,true,sian,,"Siân');
    });
    const stop = problems.find(({ severity }) => severity === "stops")!;
    expect(stop).toMatchObject({ file: "users.csv", line: 3, value: null });
    expect(stop.message).toContain("quotation mark");
  });

  test("a file that the manifest promises and nobody sent stops", async () => {
    const { problems } = await broken((files) => {
      delete files["enrollments.csv"];
    });
    expect(problems.find(({ severity }) => severity === "stops")!.message).toContain("promises enrollments.csv");
  });

  test("a users.csv with headings alone stops instead of ending everybody", async () => {
    const { problems } = await broken((files) => {
      files["users.csv"] = `${files["users.csv"]!.split("\n")[0]}\n`;
    });
    expect(problems.find(({ severity }) => severity === "stops")!.message).toContain("No child and no adult");
  });

  test("users.csv without orgs.csv, or two of one name, say what to upload", async () => {
    const { problems } = await broken((files) => {
      delete files["orgs.csv"];
    });
    expect(problems[0]!.message).toContain("orgs.csv is not with it");
    const both = await broken((files) => {
      files["copy/users.csv"] = files["users.csv"]!;
    });
    expect(both.problems.find(({ severity }) => severity === "stops")!.message).toContain("Two files are called users");
  });

  test("an id that a spreadsheet has rounded is not believed", async () => {
    const { problems, roster } = await broken((files) => {
      files["users.csv"] = files["users.csv"]!.replace("c2,,,true", "1.2E+11,,,true");
    });
    expect(complaints(problems)).toContain("left-out|users.csv|3|sourcedId|1.2E+11");
    expect(roster.lostRows).toBe(1);
  });
});

describe("OneRoster 1.1", () => {
  const older = {
    "orgs.csv": lines(
      "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
      "s1,,,Alder,school,,",
      "s2,,,Birch,school,,",
    ),
    "users.csv": lines(
      "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password",
      'c1,,,true,"s1,s2",student,z,,Zoë,Okafor,,M999000026001,,,,g1,09,x',
      "c2,,,true,s2,student,o,,Otto,Otherwise,,,,,,,09,x",
      "a1,,,true,s1,teacher,t,,Tam,Hart,,,,,,,,x",
      "g1,,,true,s1,guardian,g,,Gwen,Okafor,,,,,,c1,,x",
    ),
    "classes.csv": lines(
      "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
      "k1,,,Elm,,,,homeroom,,s1,,,,",
    ),
    "enrollments.csv": lines(
      "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
      "e1,,,k1,s1,c1,student,,,",
    ),
  };

  test("has its roles in users.csv and is read all the same", async () => {
    const { roster, problems } = await readSample(older, alder);
    expect(complaints(problems)).toEqual([]);
    expect(roster.sourceKind).toBe("oneroster-1.1");
    expect(roster.children).toMatchObject([
      { sourceId: "c1", schoolSourceIds: ["s1"], year: "9", upn: "M999000026001" },
    ]);
    expect([ids(roster.adults), ids(roster.families), roster.ties.length, roster.memberships.length]).toEqual([
      ["a1"],
      ["g1"],
      1,
      1,
    ]);
    expect(JSON.stringify(roster)).not.toContain("Otherwise");
  });

  test("counts its schools from users.csv", async () => {
    const { tables } = await readFiles([upload("r.zip", zipOf(older))]);
    expect((await schoolsIn(tables)).schools.map(({ children, adults }) => [children, adults])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });
});

describe("a delta", () => {
  const delta = (): Record<string, string> => ({
    "manifest.csv": lines(
      "propertyName,value",
      "oneroster.version,1.2",
      "file.orgs,bulk",
      "file.users,delta",
      "file.roles,delta",
      "source.systemName,Harbour MIS",
    ),
    "orgs.csv": trustExport()["orgs.csv"]!,
    "users.csv": lines(
      "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,email",
      "c1,active,2026-11-20T10:00:00.000Z,true,z,Zoë,Okafor-Hart,",
      "c2,tobedeleted,2026-11-20T10:00:00.000Z,true,s,,,",
      "c7,active,2026-11-20T10:00:00.000Z,true,n,Nia,New,",
      "c8,active,2026-11-20T10:00:00.000Z,true,q,Quill,Quiet,",
    ),
    "roles.csv": lines(
      "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId",
      "r7,active,2026-11-20T10:00:00.000Z,c7,primary,student,,,s1,",
      "r9,tobedeleted,2026-11-20T10:00:00.000Z,c9,primary,student,,,s1,",
      "r10,tobedeleted,2026-11-20T10:00:00.000Z,a9,primary,teacher,,,s1,",
    ),
  });
  const known = new Map([
    ["c1", "child"],
    ["c2", "child"],
    ["c9", "child"],
  ] as const);

  test("sends only what has changed: absence means nothing, and people already known need no role", async () => {
    const { roster, problems } = await readSample(delta(), { ...alder, known });
    expect(complaints(problems)).toEqual([]);
    expect(roster.mode).toBe("delta");
    expect(Object.values(roster.whole)).not.toContain(true);
    expect(ids(roster.children)).toEqual(["c1", "c7"]);
    expect(roster.gone.map(({ sourceId }) => sourceId).sort()).toEqual(["c2", "c9"]);
    expect(problems.find(({ value }) => value === "a9")!.message).toContain(
      "Look whether they should still have theirs",
    );
    expect(JSON.stringify(roster)).not.toContain("Quill");
  });

  test("may bring a new parent of a child whom Lessen has, and a known parent alone", async () => {
    const files = delta();
    files["users.csv"] = lines(
      "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,email,agentSourcedIds",
      "p7,active,2026-11-20T10:00:00.000Z,true,,Dayo,Okafor,,c1",
      "p8,active,2026-11-20T10:00:00.000Z,true,,Pia,Okafor,,",
      "p9,active,2026-11-20T10:00:00.000Z,true,,Una,Stone,,",
    );
    files["roles.csv"] = lines(
      files["roles.csv"]!.split("\n")[0]!,
      ...["p7", "p8", "p9"].map((id, at) => `r${at},active,2026-11-20T10:00:00.000Z,${id},primary,parent,,,s1,`),
    );
    const { roster, problems } = await readSample(files, { ...alder, known: new Map([...known, ["p8", "family"]]) });
    expect(ids(roster.families)).toEqual(["p7", "p8"]);
    expect(roster.ties.map(({ childSourceId, familySourceId }) => [childSourceId, familySourceId])).toEqual([
      ["c1", "p7"],
    ]);
    expect(complaints(problems)).toEqual(["left-out|users.csv|4|sourcedId|p9"]);
  });

  test("without a manifest is seen by its status column, and says so", async () => {
    const files = delta();
    delete files["manifest.csv"];
    const { roster, problems } = await readSample(files, { ...alder, known });
    expect(roster.mode).toBe("delta");
    expect(problems.map(({ message }) => message).join()).toContain("nobody who is missing will be ended");
    const whole = await readSample(files, { ...alder, known, mode: "bulk" });
    expect(whole.roster.whole.child).toBe(true);
  });
});
