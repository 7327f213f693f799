import { describe, expect, test } from "vitest";
import { complaints, lines, readSample } from "./roster-samples.ts";

const files = (): Record<string, string> => ({
  "orgs.csv": lines(
    "sourcedId,name,type,parentSourcedId",
    "t,North Trust,academicTrust,",
    "s1,Alder,school,t",
    "s2,Birch,school,t",
  ),
  "users.csv": lines(
    "sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms",
    "c1,zoe,Zoë,Okafor,Secret-1,,,,",
    "c2,otto,Otto,Otherwise,Secret-2,,,,",
    "a1,tam,Tam,Hart,Secret-3,,tam@alder.example,,",
    "a2,ida,Ida,Tech,Secret-4,,,,",
    "a3,nur,Nur,Nurse,Secret-5,,,,",
    "p1,,Dayo,Okafor,,,dayo@family.example,01632960123,",
    "p2,,Dora,Doctor,,,dora@clinic.example,,",
    "p9,,Olga,Otherwise,,,olga@family.example,,",
  ),
  "roles.csv": lines(
    "userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate",
    "c1,s1,student,,10,true,,",
    "c2,s2,student,,10,true,,",
    "a1,s1,principal,,,true,,",
    "a2,s1,itAdmin,,,true,,",
    "a3,s1,speechTherapist,,,true,,",
  ),
  "classes.csv": lines(
    "sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId,code",
    "k1,s1,Elm,,,",
    "k2,s2,Oak,,,",
  ),
  "enrollments.csv": lines("classSourcedId,userSourcedId,role", "k1,c1,student", "k1,a3,teacher", "k2,c2,student"),
  "relationships.csv": lines(
    "userSourcedId,relationshipUserSourcedId,relationshipRole",
    "c1,p1,parent",
    "c1,p2,doctor",
    "c2,p9,guardian",
  ),
  "demographics.csv": lines("userSourcedId,sex,birthDate,ethnicity", "c1,female,2012-02-29,RACEMARK"),
});

describe("School Data Sync v2.1 (england-homes-data-codes.md#D2)", () => {
  test("is read for the chosen school, complete as it always is", async () => {
    const { roster, problems } = await readSample(files(), { onlySchools: ["s1"] });
    expect(complaints(problems)).toEqual([]);
    expect(roster.sourceKind).toBe("sds-2.1");
    expect(roster.children).toMatchObject([{ sourceId: "c1", givenName: "Zoë", year: "10", sex: "F" }]);
    expect(roster.children[0]!.birthDate!.toString()).toBe("2012-02-29");
    expect(roster.whole).toMatchObject({ child: true, adult: true, family: true, membership: true });
    expect(roster.memberships.map(({ personSourceId, as }) => [personSourceId, as])).toEqual([
      ["c1", "child"],
      ["a3", "adult"],
    ]);
    expect(JSON.stringify({ roster, problems })).not.toMatch(/Otherwise|Secret-\d|RACEMARK|Oak/);
  });

  test("a principal is proposed as head, a therapist is an adult, an IT administrator gets nothing", async () => {
    const { roster } = await readSample(files(), { onlySchools: ["s1"] });
    expect(roster.roles.map(({ personSourceId, proposes }) => [personSourceId, proposes])).toEqual([
      ["a1", "head"],
      ["a3", "adult"],
    ]);
  });

  test("a parent is a contact still to be asked about, a doctor is no family", async () => {
    const { roster, problems } = await readSample(files(), { onlySchools: ["s1"] });
    expect(roster.families).toMatchObject([{ sourceId: "p1", phone: "01632960123", schoolSourceIds: ["s1"] }]);
    expect(roster.ties).toMatchObject([{ relationship: "parent", mayBeTold: "ask" }]);
    expect(problems.map(({ message }) => message).join()).toContain("A doctor, an aide or “other”");
  });

  test("without roles.csv it says which file is missing", async () => {
    const some = files();
    delete some["roles.csv"];
    const { problems } = await readSample(some, { onlySchools: ["s1"] });
    expect(problems[0]!.message).toContain("School Data Sync v2.1 needs roles.csv");
  });

  test("the first format, and another service's, are named as what they are", async () => {
    const first = await readSample({
      "School.csv": "SIS ID,Name\n1,A\n",
      "Student.csv": "SIS ID,School SIS ID\n1,1\n",
    });
    expect(first.problems[0]!.message).toContain("first School Data Sync format");
    const other = await readSample({ "schools.csv": "a,b\n", "students.csv": "a,b\n", "sections.csv": "a,b\n" });
    expect(other.problems[0]!.message).toContain("another service");
    const none = await readSample({ "lunch.csv": "Meal,Price\nSoup,2\n" });
    expect(none.problems[0]).toMatchObject({ severity: "stops", file: "lunch.csv" });
    expect(none.problems[0]!.message).toContain("lunch.csv with the columns Meal, Price");
  });
});
