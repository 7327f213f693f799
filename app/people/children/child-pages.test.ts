import { newId } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { importRoster } from "../bring/import-roster.ts";
import { beginTestSchool, csv, noHeads, openTestDatabase, tuesday, type TestSchool } from "../for-tests.ts";
import { openPages } from "../page/for-tests.ts";

type Opened = Awaited<ReturnType<typeof openTestDatabase>>;
let opened: Opened;
let school: TestSchool;
let pages: ReturnType<typeof openPages>;

beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.end());
beforeEach(async () => {
  school = await beginTestSchool(opened.database);
  pages = openPages(opened.database, school);
});

const facts = (kind: string) =>
  opened.asOwner(
    `select about, details from trail_entry where kind = '${kind}' and school_id = '${school.doing.schoolId}' order by number`,
  );

const samira = {
  givenName: "Samira",
  familyName: "Okonjo-Ward",
  knownAs: "Sami",
  "born-day": "5",
  "born-month": "9",
  "born-year": "2014",
  upn: "",
  year: "7",
  sen: "E",
  needs: ["ASD", "SLCN"],
  newClass: "Willow",
};

async function addSamira(): Promise<string> {
  const { status, to } = await pages.send("/people/children/new", samira);
  expect(status).toBe(303);
  return to ?? "";
}

describe("the list of children", () => {
  test("is empty with a way on, then shows each child with their class", async () => {
    const empty = await pages.see("/people");
    expect(empty.html).toContain("No children here yet");
    await expectNoAxeViolations(empty.html);
    await addSamira();
    const list = await pages.see("/people");
    expect(list.html).toContain("Sami Okonjo-Ward");
    expect(list.html).toContain("Willow");
    await expectNoAxeViolations(list.html);
  });

  test("finds a child by a part of the name, and no name enters an address", async () => {
    await addSamira();
    const found = await pages.send("/people", { search: "okonjo" });
    expect(found.html).toContain("Sami Okonjo-Ward");
    await expectNoAxeViolations(found.html);
    expect(found.html).not.toMatch(/href="[^"]*(okonjo|sami)/i);
    expect(found.html).toContain('method="post" action="/people"');
    expect((await pages.send("/people", { search: "100%" })).html).toContain("Nobody by that name");
  });

  test("shows one class alone", async () => {
    await addSamira();
    await pages.send("/people/children/new", { givenName: "Leo", familyName: "Lund", newClass: "Oak" });
    const [willow] = await opened.asOwner(
      `select group_id from class_group where name = 'Willow' and school_id = '${school.doing.schoolId}'`,
    );
    const list = await pages.see(`/people?class=${String(willow?.group_id)}`);
    expect(list.html).toContain("Okonjo-Ward");
    expect(list.html).not.toContain("Lund");
  });

  test("comes in pages when the school is large", async () => {
    const lines = Array.from({ length: 120 }, (_, at) => `${at},Child,Number${String(at).padStart(3, "0")},Willow`);
    await importRoster(
      opened.database,
      school.doing,
      [csv("children.csv", "Reference,Given name,Family name,Class", ...lines)],
      { headsOf: noHeads, apply: true },
    );
    const second = await pages.see("/people?page=2");
    expect(second.html).toContain("120 children");
    expect(second.html).toContain("Number050");
    expect(second.html).not.toContain("Number049");
    await expectNoAxeViolations(second.html);
  });
});

describe("a child's page", () => {
  test("shows what is known, and the look is kept", async () => {
    const path = await addSamira();
    const page = await pages.see(path);
    expect(page.html).toContain("Education, health and care plan");
    expect(page.html).toContain("Speech, language and communication; Autism");
    expect(page.html).toContain("5 September 2014");
    expect(await facts("child-looked-at")).toEqual([{ about: `child:${path.split("/").at(-1)}`, details: "{}" }]);
    await expectNoAxeViolations(page.html);
  });

  test("of another school is not found, and neither is nonsense", async () => {
    const path = await addSamira();
    const elsewhere = openPages(opened.database, await beginTestSchool(opened.database, "Birch School"));
    for (const way of [path, `${path}/edit`, `${path}/family/new`]) expect((await elsewhere.see(way)).status).toBe(404);
    expect((await elsewhere.send(`${path}/leave`, {})).status).toBe(404);
    expect((await elsewhere.send(`${path}/edit`, samira)).status).toBe(404);
    expect((await pages.see("/people/children/not-an-id")).status).toBe(404);
    expect((await pages.see(`/people/children/${newId(tuesday)}`)).status).toBe(404);
    expect((await pages.see(path)).html).not.toContain("Has left");
  });

  test("says when a child has left, and brings them back", async () => {
    const path = await addSamira();
    await pages.send(`${path}/leave`, {});
    await pages.send(`${path}/leave`, {});
    const left = await pages.see(path);
    expect(left.html).toContain("24 November 2026");
    await expectNoAxeViolations(left.html);
    expect((await pages.see("/people")).html).not.toContain("Okonjo-Ward");
    expect((await pages.see("/people?left=yes")).html).toContain("Okonjo-Ward");
    await pages.send(`${path}/return`, {});
    expect((await pages.see("/people")).html).toContain("Okonjo-Ward");
    expect(await facts("child-ended")).toHaveLength(1);
    expect(await facts("child-returned")).toHaveLength(1);
  });
});

describe("adding and changing a child", () => {
  test("asks for what is missing and keeps what was typed", async () => {
    const form = await pages.see("/people/children/new");
    await expectNoAxeViolations(form.html);
    const refused = await pages.send("/people/children/new", {
      ...samira,
      familyName: "",
      "born-month": "13",
      upn: "M9990000260O1",
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("Enter the child&#39;s family name");
    expect(refused.html).toContain("There is no such day");
    expect(refused.html).toContain("never has the letters I, O or S");
    expect(refused.html).toContain('value="Samira"');
    expect(refused.html).toContain('href="#born-day"');
    await expectNoAxeViolations(refused.html);
  });

  test("keeps the order of the needs, and names the changed fields in the trail", async () => {
    const path = await addSamira();
    await opened.asOwner(`update child set needs = 'ASD SLCN' where school_id = '${school.doing.schoolId}'`);
    const form = await pages.see(`${path}/edit`);
    expect(form.html).toContain('value="Sami"');
    await expectNoAxeViolations(form.html);
    await pages.send(`${path}/edit`, {
      ...samira,
      newClass: "",
      classes: [],
      sen: "K",
      needs: ["ASD", "SLCN", "HI"],
      otherNeeds: "Needs a quiet start",
    });
    const [row] = await opened.asOwner(
      `select needs, sen_provision from child where school_id = '${school.doing.schoolId}'`,
    );
    expect(row).toEqual({ needs: "ASD SLCN HI; Needs a quiet start", sen_provision: "K" });
    expect((await facts("child-changed")).map(({ details }) => details)).toEqual([
      '{"kept": false, "fields": ["sen", "needs"]}',
      '{"fields": ["classes"]}',
    ]);
    expect((await pages.see(path)).html).toContain(
      "Autism; Speech, language and communication; Hearing; Needs a quiet start",
    );
  });

  test("two children here cannot have one UPN", async () => {
    await pages.send("/people/children/new", { ...samira, upn: "M999000026001" });
    const second = await pages.send("/people/children/new", {
      givenName: "Leo",
      familyName: "Lund",
      upn: "M999000026001",
    });
    expect(second.status).toBe(422);
    expect(second.html).toContain("Another child here has this UPN");
  });

  test("what the office wrote stays when the next file says something else, until the office lets go of it", async () => {
    const file = (sen: string) =>
      csv("children.csv", "Reference,Given name,Family name,SEN,Class", `101,Zoe,Okafor,${sen},Willow`);
    const bring = (sen: string) =>
      importRoster(opened.database, school.doing, [file(sen)], { headsOf: noHeads, apply: true });
    const senNow = async () =>
      (await opened.asOwner(`select sen_provision from child where school_id = '${school.doing.schoolId}'`))[0]
        ?.sen_provision;
    await bring("K");
    const [{ child_id: childId } = { child_id: "" }] = await opened.asOwner(
      `select child_id from child where school_id = '${school.doing.schoolId}'`,
    );
    const path = `/people/children/${String(childId)}/edit`;
    expect((await pages.see(path)).html).toContain("Keep what I write here");
    const said = { givenName: "Zoe", familyName: "Okafor", sen: "E" };
    await pages.send(path, { ...said, keep: "yes" });
    await bring("N");
    expect(await senNow()).toBe("E");
    await pages.send(path, said);
    await bring("N");
    expect(await senNow()).toBe("N");
  });
});

describe("a child's family", () => {
  const dayo = {
    givenName: "Dayo",
    familyName: "Okonjo",
    relationship: "Mother",
    parentalResponsibility: "yes",
    mayBeTold: "ask",
    email: "dayo@family.example",
  };

  test("is added with a standing that is asked, never assumed", async () => {
    const path = await addSamira();
    const form = await pages.see(`${path}/family/new`);
    expect(form.html).toContain("A contact is not yet somebody who may be told.");
    expect(form.html).toMatch(/value="ask" checked/);
    await expectNoAxeViolations(form.html);
    const refused = await pages.send(`${path}/family/new`, { ...dayo, email: "dayo", mayBeTold: "" });
    expect(refused.status).toBe(422);
    await expectNoAxeViolations(refused.html);
    expect((await pages.send(`${path}/family/new`, dayo)).status).toBe(303);
    const page = await pages.see(path);
    expect(page.html).toContain("Dayo Okonjo");
    expect(page.html).toContain("Must still be asked");
    await expectNoAxeViolations(page.html);
  });

  test("changes its standing, with the fields in the trail", async () => {
    const path = await addSamira();
    await pages.send(`${path}/family/new`, dayo);
    const [{ family_member_id: familyId } = { family_member_id: "" }] = await opened.asOwner(
      `select family_member_id from family_tie where school_id = '${school.doing.schoolId}'`,
    );
    const form = await pages.see(`${path}/family/${String(familyId)}`);
    await expectNoAxeViolations(form.html);
    expect(form.html).toContain('value="dayo@family.example"');
    const refused = await pages.send(`${path}/family/${String(familyId)}`, { ...dayo, mayBeTold: "perhaps" });
    expect(refused.status).toBe(422);
    await expectNoAxeViolations(refused.html);
    await pages.send(`${path}/family/${String(familyId)}`, { ...dayo, mayBeTold: "no", phone: "01632 960123" });
    expect(await facts("family-changed")).toMatchObject([{ details: '{"fields": ["phone"]}' }]);
    expect(await facts("family-tie-changed")).toMatchObject([
      { details: `{"family": "${String(familyId)}", "fields": ["mayBeTold"]}` },
    ]);
    const list = await pages.see("/people/families");
    expect(list.html).toContain("may not be told");
    await expectNoAxeViolations(list.html);
    expect((await pages.send("/people/families", { search: "nobody" })).html).toContain("Nobody by that name");
  });

  test("is no longer theirs when the office says so, and only of this school's children", async () => {
    const path = await addSamira();
    await pages.send(`${path}/family/new`, dayo);
    const [{ family_member_id: familyId } = { family_member_id: "" }] = await opened.asOwner(
      `select family_member_id from family_tie where school_id = '${school.doing.schoolId}'`,
    );
    const end = `${path}/family/${String(familyId)}/end`;
    const elsewhere = openPages(opened.database, await beginTestSchool(opened.database, "Birch School"));
    expect((await elsewhere.send(end, {})).status).toBe(404);
    expect((await pages.see(path)).html).toContain("Dayo Okonjo");
    await pages.send(end, {});
    await pages.send(end, {});
    expect((await pages.see(path)).html).not.toContain("Dayo Okonjo");
    expect(await facts("family-tie-ended")).toHaveLength(1);
  });

  test("typed here outlasts a file that does not know it", async () => {
    const path = await addSamira();
    await pages.send(`${path}/family/new`, dayo);
    const file = csv(
      "families.csv",
      "Child reference,Reference,Given name,Family name,Relationship,Whole school",
      "77,1,Ola,Vance,Father,y",
    );
    const children = csv("children.csv", "Reference,Given name,Family name,Whole school", "77,Ben,Vance,y");
    const outcome = await importRoster(opened.database, school.doing, [children, file], {
      headsOf: noHeads,
      apply: true,
      heldToo: true,
    });
    expect(outcome).toMatchObject({ kind: "compared", applied: true });
    expect((await pages.see(path)).html).toContain("Dayo Okonjo");
    expect((await pages.see(path)).html).not.toContain("Has left");
  });
});
