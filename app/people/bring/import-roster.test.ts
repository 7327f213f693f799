import { inSchool, newId } from "#platform";
import { describe, expect, test } from "vitest";
import { childrenOf } from "../people-store.ts";
import { beginTestSchool, csv, newSchoolForEachTest, noHeads, tuesday } from "../for-tests.ts";
import { importRoster, type ImportOptions } from "./import-roster.ts";

const here = newSchoolForEachTest();

const heading = "Reference,Given name,Family name,Known as,Date of birth,UPN,Year,SEN,Needs,Class,Whole school";
const zoe = "101,Zoë,Okafor,Zo,05/09/2014,,7,E,ASD SLCN,Willow,y";
const leo = "102,Leo,Lund,,06/10/2013,,8,K,SEMH,Willow,y";
const children = (...lines: string[]) => csv("children.csv", heading, ...lines);

async function bring(
  files: Parameters<typeof importRoster>[2],
  options: Partial<ImportOptions> = { apply: true, heldToo: true },
) {
  const outcome = await importRoster(here.database, here.school.doing, files, { headsOf: noHeads, ...options });
  if (outcome.kind !== "compared") throw new Error(JSON.stringify(outcome));
  return outcome;
}

const listed = (withEnded = false) =>
  inSchool(here.database, here.school.doing, (work) => childrenOf(work, { withEnded }));
const facts = () =>
  here.asOwner(
    `select kind, about, details from trail_entry where school_id = '${here.school.doing.schoolId}' order by number`,
  );

describe("a school's first file", () => {
  test("adds its children with their classes", async () => {
    const { preview, applied } = await bring([children(zoe, leo)]);
    expect(applied).toBe(true);
    expect(preview.counts.children).toEqual({ added: 2, changed: 0, returned: 0, ended: 0, left: 0 });
    expect(await listed()).toMatchObject([
      { name: "Leo Lund", classes: ["Willow"] },
      { name: "Zo Okafor", classes: ["Willow"] },
    ]);
  });

  test("changes nothing until it is applied", async () => {
    const { preview, applied } = await bring([children(zoe)], {});
    expect(applied).toBe(false);
    expect(preview.children.added).toMatchObject([
      { name: "Zoë Okafor", words: "Born 05/09/2014", from: "children.csv, line 2" },
    ]);
    expect(await listed()).toEqual([]);
    expect(await facts()).toEqual([]);
  });

  test("is in the trail with ids and counts, and with nobody's name", async () => {
    await bring([children(zoe, leo)]);
    const kinds = (await facts()).map(({ kind }) => kind);
    expect(kinds).toEqual(["roster-applied", "child-added", "child-added"]);
    expect(JSON.stringify(await facts())).not.toMatch(/Zo|Okafor|Leo|Lund|Willow/);
  });
});

describe("the next file", () => {
  test("changes nothing when it says the same", async () => {
    await bring([children(zoe, leo)]);
    const { preview } = await bring([children(zoe, leo)]);
    expect(preview.nothing).toBe(true);
    expect(preview.counts.children.left).toBe(2);
  });

  test("ends who is not in it any more, and deletes nobody", async () => {
    await bring([children(zoe, leo)]);
    const { preview } = await bring([children(zoe)]);
    expect(preview.counts.children.ended).toBe(1);
    expect(await listed()).toMatchObject([{ name: "Zo Okafor" }]);
    const [row] = await here.asOwner(
      `select ended_on::text from child where family_name = 'Lund' and school_id = '${here.school.doing.schoolId}'`,
    );
    expect(row).toEqual({ ended_on: tuesday.toZonedDateTimeISO("Europe/London").toPlainDate().toString() });
  });

  test("opens somebody again who comes back", async () => {
    await bring([children(zoe, leo)]);
    await bring([children(zoe)]);
    const { preview } = await bring([children(zoe, leo)]);
    expect(preview.counts.children).toMatchObject({ returned: 1, added: 0 });
    expect(await listed()).toMatchObject([{ name: "Leo Lund", classes: ["Willow"] }, { name: "Zo Okafor" }]);
  });

  test("changes only what differs, and says which fields", async () => {
    await bring([children(zoe, leo)]);
    const { preview } = await bring([children(zoe.replace(",E,ASD SLCN,", ",K,ASD,"), leo)]);
    expect(preview.children.changed).toMatchObject([
      { name: "Zoë Okafor", words: "SEN provision: “E” → “K”. Needs: “ASD SLCN” → ASD." },
    ]);
    const changed = (await facts()).find(({ kind }) => kind === "child-changed");
    expect(changed?.details).toContain('"fields": ["sen", "needs"]');
  });

  test("that would end more than a fifth waits for a second yes", async () => {
    await bring([children(zoe, leo)]);
    const { preview, applied } = await bring([children(zoe)], { apply: true });
    expect(applied).toBe(false);
    expect(preview.held).toHaveLength(1);
    expect(await listed()).toHaveLength(2);
  });

  test("lets two children swap their UPNs", async () => {
    const [first, second] = ["M999000026001", "K999000126002"];
    await bring([children(zoe.replace(",,7", `,${first},7`), leo.replace(",,8", `,${second},8`))]);
    const swap = () => bring([children(zoe.replace(",,7", `,${second},7`), leo.replace(",,8", `,${first},8`))]);
    const { preview } = await swap();
    expect(preview.problems.map(({ message }) => message).join(" ")).toMatch(/one child and by its UPN another/);
  });
});

describe("all or nothing", () => {
  test("nothing is written when the database refuses one row", async () => {
    await here.asOwner("alter table child add constraint for_this_test check (family_name <> 'Refused')");
    try {
      await expect(bring([children(zoe, "103,Noor,Refused,,06/10/2013,,8,K,SEMH,Willow,y", leo)])).rejects.toThrow(
        /for_this_test/,
      );
    } finally {
      await here.asOwner("alter table child drop constraint for_this_test");
    }
    expect(await listed(true)).toEqual([]);
    expect(await facts()).toEqual([]);
    expect(await here.asOwner(`select 1 from class_group where school_id = '${here.school.doing.schoolId}'`)).toEqual(
      [],
    );
  });

  test("another school's people stay as they are", async () => {
    await bring([children(zoe, leo)]);
    const [alder, willows] = [here.school, await beginTestSchool(here.database, "Willows")];
    here.school = willows;
    await bring([children(leo)]);
    await bring([children("900,Ida,Moss,,01/01/2015,,6,N,,Oak,y")]);
    here.school = alder;
    expect(await listed()).toHaveLength(2);
    expect((await bring([children(zoe, leo)])).preview.nothing).toBe(true);
  });
});

describe("everybody a file can name", () => {
  const adults = csv(
    "adults.csv",
    "Reference,Given name,Family name,Email,Role,Job title,Class,Whole school",
    "9,Priya,Lund,P.Lund@school.example,Leader,Teacher,Willow,y",
  );
  const families = (mayBeTold: string, courtBar: string) =>
    csv(
      "families.csv",
      "Child reference,Reference,Given name,Family name,Relationship,Parental responsibility,May be told,Court bar,Phone,Whole school",
      `101,501,Dayo,Okafor,Mother,y,${mayBeTold},${courtBar},01632 960123,y`,
      `102,502,Ines,Lund,Aunt,,,,,y`,
    );
  const ties = () =>
    here.asOwner(`select given_name, relationship, parental_responsibility, may_be_told, tie.ended_on from family_tie as tie
      join family_member as member using (school_id, family_member_id) where school_id = '${here.school.doing.schoolId}' order by given_name`);

  test("comes in with ties and classes, and is the same the next day", async () => {
    const { preview } = await bring([children(zoe, leo), adults, families("y", "n")]);
    expect(preview.counts).toMatchObject({
      adults: { added: 1 },
      families: { added: 2 },
      ties: { added: 2 },
      groups: { added: 1 },
      memberships: { added: 3 },
    });
    expect(
      await here.asOwner(
        `select email from adult where given_name = 'Priya' and school_id = '${here.school.doing.schoolId}'`,
      ),
    ).toEqual([{ email: "p.lund@school.example" }]);
    expect((await bring([children(zoe, leo), adults, families("y", "n")])).preview.nothing).toBe(true);
  });

  test("a contact of whom nothing is said must still be asked, and a court bar is a no", async () => {
    await bring([children(zoe, leo), families("y", "y")]);
    expect(await ties()).toMatchObject([
      { given_name: "Dayo", relationship: "Mother", parental_responsibility: "yes", may_be_told: "no" },
      { given_name: "Ines", relationship: "Aunt", parental_responsibility: "ask", may_be_told: "ask" },
    ]);
  });

  test("a role that a file gives is shown and given to nobody", async () => {
    const { preview } = await bring([children(zoe), adults]);
    expect(preview.roles).toMatchObject([{ name: "Priya Lund" }]);
    expect(await here.asOwner("select 1 from membership")).toEqual([]);
  });

  test("a list of classes alone may name people whom an earlier file brought", async () => {
    await bring([children(zoe, leo), adults]);
    await bring([csv("groups.csv", "Group,Person reference", "Swimming,101", "Swimming,9")], { apply: true });
    expect((await listed())[1]).toMatchObject({ name: "Zo Okafor", classes: ["Swimming", "Willow"] });
    expect(
      await here.asOwner(`select 1 from class_group_adult where school_id = '${here.school.doing.schoolId}'`),
    ).toHaveLength(2);
  });

  test("a class that was typed by hand is not added a second time", async () => {
    await here.asOwner(
      `insert into class_group (school_id, group_id, name) values ('${here.school.doing.schoolId}', '${newId(tuesday)}', 'willow')`,
    );
    const { preview } = await bring([children(zoe)]);
    expect(preview.counts.groups).toMatchObject({ added: 0, changed: 1 });
    expect((await bring([children(zoe)])).preview.nothing).toBe(true);
    expect(
      await here.asOwner(`select 1 from class_group where school_id = '${here.school.doing.schoolId}'`),
    ).toHaveLength(1);
  });

  test("a tie that is absent is ended, and comes back with the standing it had", async () => {
    const all = [children(zoe, leo), families("y", "n")];
    await bring(all);
    await here.asOwner(
      `update family_tie set may_be_told = 'no' where school_id = '${here.school.doing.schoolId}' and relationship = 'Mother'`,
    );
    const others = csv(
      "families.csv",
      "Child reference,Reference,Given name,Family name,Relationship,Whole school",
      "102,502,Ines,Lund,Aunt,y",
    );
    await bring([children(zoe, leo), others]);
    expect((await ties()).map(({ ended_on }) => ended_on === null)).toEqual([false, true]);
    await bring(all);
    expect(await ties()).toMatchObject([{ may_be_told: "no", ended_on: null }, {}]);
  });

  test("a child who moves to another class leaves the first, once both lists are whole", async () => {
    await bring([children(zoe, leo), adults]);
    await bring([children(zoe.replace("Willow", "Oak"), leo), adults]);
    expect(await listed()).toMatchObject([
      { name: "Leo Lund", classes: ["Willow"] },
      { name: "Zo Okafor", classes: ["Oak"] },
    ]);
  });
});

describe("two imports at once", () => {
  test("do not add the same child twice", async () => {
    const outcomes = await Promise.allSettled([bring([children(zoe, leo)]), bring([children(zoe, leo)])]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(await listed()).toHaveLength(2);
  });
});

test("a file of many people leaves the counts in the trail instead of one entry each", async () => {
  const lines = Array.from({ length: 501 }, (_, at) => `${at},Child${at},Family,,05/09/2014,,7,K,ASD,Willow,y`);
  await bring([children(...lines)]);
  const [fact, ...others] = await facts();
  expect(fact?.details).toContain('"each": false');
  expect(fact?.details).toContain('"added": 501');
  expect(others).toEqual([]);
});

test("files that cannot be read, or hold several schools, are answered and change nothing", async () => {
  const refused = await importRoster(here.database, here.school.doing, [csv("x.csv", "One,Two", "1,2")], {
    headsOf: noHeads,
    apply: true,
  });
  expect(refused.kind).toBe("refused");
  const several = csv("children.csv", `${heading},School`, `${zoe},Alder`, `${leo},Birch`);
  const asked = await importRoster(here.database, here.school.doing, [several], { headsOf: noHeads, apply: true });
  expect(asked).toMatchObject({
    kind: "schools",
    schools: [{ school: { name: "Alder" }, children: 1 }, { school: { name: "Birch" } }],
  });
  await bring([several], { apply: true, choices: { schools: ["Alder"] } });
  expect(await listed()).toMatchObject([{ name: "Zo Okafor" }]);
});
