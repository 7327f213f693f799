import { newId } from "#platform";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { beginTestSchool, csv, noHeads, openTestDatabase, tuesday, type TestSchool } from "../for-tests.ts";
import { openPages } from "../page/for-tests.ts";
import { bringRoster } from "./bring-roster.ts";
import { deskHere, type RosterDesk } from "./roster-desk.ts";

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

const heading = "Reference,Given name,Family name,Date of birth,Class,Whole school";
const children = (...lines: string[]) => csv("children.csv", heading, ...lines);
const [zoe, leo, ida] = [
  "101,Zoë,Okafor,05/09/2014,Willow,y",
  "102,Leo,Lund,06/10/2013,Willow,y",
  "103,Ida,Moss,07/11/2012,Oak,y",
];

/** Uploads, and looks at the page until the reading has ended. */
async function bring(...files: ReturnType<typeof csv>[]) {
  const { status, to } = await pages.upload("/people/bring", "files", files);
  expect(status).toBe(303);
  return readAt(to ?? "");
}

async function readAt(path: string) {
  for (let tries = 0; tries < 200; tries++) {
    const page = await pages.see(path);
    if (page.headers.get("refresh") === null) return { path, ...page };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("The reading did not end.");
}

/** Presses confirm, and looks at the page until the file has been applied or has not. */
async function confirm(path: string, fields: Record<string, string>) {
  const answer = await pages.send(`${path}/confirm`, fields);
  expect(answer.status).toBe(303);
  return readAt(path);
}

const fingerprintIn = (html: string): string => /name="fingerprint" value="([0-9a-f]+)"/.exec(html)?.[1] ?? "";
const schoolsOffered = (html: string) =>
  [...new JSDOM(html).window.document.querySelectorAll<HTMLInputElement>("input[name=schools]")].map(
    ({ value, labels }) => ({ value, label: labels?.[0]?.textContent.trim() }),
  );
const headingsIn = (html: string) =>
  [...new JSDOM(html).window.document.querySelectorAll(".ls-counts thead th")].map((cell) => cell.textContent);
const rows = (statement: string) => opened.asOwner(statement);
const childRows = () =>
  rows(`select given_name, ended_on from child where school_id = '${school.doing.schoolId}' order by given_name`);

describe("bringing a file", () => {
  test("the page says what is accepted and offers the template", async () => {
    const page = await pages.see("/people/bring");
    expect(page.html).toContain("OneRoster 1.1 or 1.2");
    await expectNoAxeViolations(page.html);
    const template = await pages.see("/people/bring/template/children.csv");
    expect(template.headers.get("content-disposition")).toContain("children.csv");
    expect(template.html).toContain("Reference,Given name");
    expect((await pages.see("/people/bring/template/other.csv")).status).toBe(404);
  });

  test("without a file it says how to choose one", async () => {
    const page = await pages.upload("/people/bring", "files", []);
    expect(page.status).toBe(422);
    expect(page.html).toContain("Choose a file: one or more .csv files");
    await expectNoAxeViolations(page.html);
  });

  test("an empty file is said to be empty, alone and beside a good one", async () => {
    const empty = { name: "adults.csv", bytes: new Uint8Array() };
    for (const files of [[empty], [children(zoe), empty]]) {
      const page = await bring(...files);
      expect(page.html).toContain("This file is empty. Export it again");
      expect(page.html).toContain("adults.csv");
    }
  });

  test("the preview shows who would be added and changes nobody", async () => {
    const page = await bring(children(zoe, leo));
    expect(page.html).toContain("This is what would change");
    expect(page.html).toContain("2 children would be added");
    expect(page.html).toContain("Zoë Okafor");
    // What happens to nobody is a line, and no column of noughts that pushes the others off a phone.
    expect(headingsIn(page.html)).toEqual(["Kind", "Added", "Stay as they are"]);
    expect(page.html).toContain("Changed, come back, ended: none.");
    expect(await childRows()).toEqual([]);
    await expectNoAxeViolations(page.html);
  });

  test("a press on confirm adds them, throws the file away, and a second press does nothing twice", async () => {
    const page = await bring(children(zoe, leo));
    const fields = { fingerprint: fingerprintIn(page.html) };
    const [first, second] = await Promise.all([
      pages.send(`${page.path}/confirm`, fields),
      pages.send(`${page.path}/confirm`, fields),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    await readAt(page.path);
    expect(await childRows()).toHaveLength(2);
    const kept = await rows(
      `select state, files, preview::text from roster_import where school_id = '${school.doing.schoolId}'`,
    );
    expect(kept).toMatchObject([{ state: "applied", files: null }]);
    expect(JSON.stringify(kept)).not.toContain("Okafor");
    const facts = await rows(
      `select 1 from trail_entry where kind = 'roster-applied' and school_id = '${school.doing.schoolId}'`,
    );
    expect(facts).toHaveLength(1);
    const after = await pages.see(page.path);
    expect(after.html).toContain("What was done");
    await expectNoAxeViolations(after.html);
  });

  test("once confirmed, the page says at once that it is being brought in, and how far it is", async () => {
    const began = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const here = deskHere(opened.database, noHeads);
    const desk: RosterDesk = {
      ...here,
      apply: async (doing, confirmed, onProgress) => {
        onProgress({ step: "writing", rows: 1 });
        began.resolve();
        await go.promise;
        return here.apply(doing, confirmed, onProgress);
      },
    };
    pages = openPages(opened.database, school, {}, { desk });
    const page = await bring(children(zoe, leo));
    const fields = { fingerprint: fingerprintIn(page.html) };
    expect((await pages.send(`${page.path}/confirm`, fields)).to).toBe(page.path);
    await began.promise;
    const under = await pages.see(page.path);
    expect(under.html).toContain("Bringing these people in");
    expect(under.headers.get("refresh")).toBe("2");
    await expectNoAxeViolations(under.html);
    // A second tab, the back button, and turning it away: nothing is done twice, and nothing is taken back half way.
    expect((await pages.send(`${page.path}/confirm`, fields)).status).toBe(303);
    expect((await pages.send(`${page.path}/turn-away`, {})).to).toBe(page.path);
    go.resolve();
    expect((await readAt(page.path)).html).toContain("The school&#39;s people are as the file said.");
    expect(await childRows()).toHaveLength(2);
    const facts = await rows(
      `select kind from trail_entry where kind like 'roster-%' and school_id = '${school.doing.schoolId}' order by number`,
    );
    expect(facts.map(({ kind }) => kind)).toEqual([
      "roster-brought",
      "roster-read",
      "roster-confirmed",
      "roster-applied",
    ]);
  });

  test("a server that ended in the middle has changed nobody, the page says so, and it can be confirmed again", async () => {
    let now = tuesday;
    const never: RosterDesk = { ...deskHere(opened.database, noHeads), apply: () => new Promise(() => undefined) };
    pages = openPages(opened.database, school, {}, { desk: never, now: () => now });
    const page = await bring(children(zoe));
    await pages.send(`${page.path}/confirm`, { fingerprint: fingerprintIn(page.html) });
    const begun = await pages.see(page.path);
    expect(begun.html).toContain("Bringing these people in");
    expect(begun.html).toMatch(/Read the files once more[^]*?Under way[^]*?Then[^]*?Then/);
    // The next server, eleven seconds later.
    now = tuesday.add({ seconds: 11 });
    pages = openPages(opened.database, school, {}, { now: () => now });
    const cutOff = await pages.see(page.path);
    expect(cutOff.headers.get("refresh")).toBeNull();
    expect(await childRows()).toEqual([]);
    await expectNoAxeViolations(cutOff.html);
    await confirm(page.path, { fingerprint: fingerprintIn(cutOff.html) });
    expect(await childRows()).toHaveLength(1);
  });

  test("what is confirmed is what was shown: a change in between is shown first", async () => {
    const page = await bring(children(zoe, leo));
    await rows(`insert into child (school_id, child_id, given_name, family_name, born_on, entered_at)
      values ('${school.doing.schoolId}', '${newId(tuesday)}', 'Leo', 'Lund', '2013-10-06', now())`);
    const again = await confirm(page.path, { fingerprint: fingerprintIn(page.html) });
    expect(await childRows()).toHaveLength(1);
    expect(again.html).toContain("Perhaps the same people?");
    await expectNoAxeViolations(again.html);
  });

  test("somebody who may be here already waits for an answer, and is then the same person", async () => {
    const [{ child_id: childId } = { child_id: "" }] =
      await rows(`insert into child (school_id, child_id, given_name, family_name, born_on, entered_at)
      values ('${school.doing.schoolId}', '${newId(tuesday)}', 'Leo', 'Lund', '2013-10-06', now()) returning child_id`);
    const page = await bring(children(zoe, leo));
    const { to } = await pages.send(`${page.path}/answers`, { "source-0": "102", "answer-0": String(childId) });
    const answered = await readAt(to ?? "");
    expect(answered.html).not.toContain("Perhaps the same people?");
    await confirm(page.path, { fingerprint: fingerprintIn(answered.html) });
    expect(await childRows()).toMatchObject([{ given_name: "Leo" }, { given_name: "Zoë" }]);
    expect(await rows(`select source_id from roster_link where person_id = '${String(childId)}'`)).toEqual([
      { source_id: "102" },
    ]);
  });

  test("a file that ends more than a fifth needs the second box", async () => {
    const first = await bring(children(zoe, leo, ida));
    await confirm(first.path, { fingerprint: fingerprintIn(first.html) });
    const page = await bring(children(zoe, leo));
    expect(page.html).toContain("1 child would be ended");
    expect(headingsIn(page.html)).toEqual(["Kind", "Added", "Ended", "Stay as they are"]);
    const fields = { fingerprint: fingerprintIn(page.html) };
    const refused = await pages.send(`${page.path}/confirm`, fields);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("Tick the box if you are sure");
    await expectNoAxeViolations(refused.html);
    expect((await childRows()).filter(({ ended_on }) => ended_on !== null)).toEqual([]);
    await confirm(page.path, { ...fields, heldToo: "yes" });
    expect((await childRows()).filter(({ ended_on }) => ended_on !== null)).toHaveLength(1);
  });

  test("a file of several schools asks which one is this, and reads nobody else", async () => {
    const several = csv("children.csv", `${heading},School`, `${zoe},Alder`, `${leo},Birch`);
    const page = await bring(several);
    expect(page.html).toContain("Which of these is your school?");
    await expectNoAxeViolations(page.html);
    const none = await pages.send(`${page.path}/schools`, {});
    expect(none.status).toBe(422);
    await expectNoAxeViolations(none.html);
    const { to } = await pages.send(`${page.path}/schools`, { schools: "Alder" });
    const chosen = await readAt(to ?? "");
    expect(chosen.html).toContain("Zoë Okafor");
    expect(chosen.html).not.toContain("Leo Lund");
  });

  test("a school written in small letters on some lines is one school to choose, and all its children are read", async () => {
    const several = csv(
      "children.csv",
      `${heading},School`,
      `${zoe},Alder`,
      `${leo},alder `,
      `${ida},Birch`,
      "104,Ann,Hart,08/12/2011,WILLOW,y,ALDER",
    );
    const page = await bring(several);
    const offered = schoolsOffered(page.html);
    expect(offered.map(({ label }) => label)).toEqual(["Alder", "Birch"]);
    const { to } = await pages.send(`${page.path}/schools`, { schools: offered[0]?.value ?? "" });
    const chosen = await readAt(to ?? "");
    await confirm(page.path, { fingerprint: fingerprintIn(chosen.html) });
    expect((await childRows()).map(({ given_name }) => given_name)).toEqual(["Ann", "Leo", "Zoë"]);
    // A file that writes the school in another way next month changes nobody, and no class comes twice.
    const next = await bring(
      csv(
        "children.csv",
        `${heading},School`,
        ...[zoe, leo].map((line) => `${line},ALDER`),
        `104,Ann,Hart,08/12/2011,Willow,y,alder`,
      ),
    );
    expect(next.html).toContain("Nothing would change");
  });

  test("a file of one school, in capitals here and not there, asks nobody which it is", async () => {
    const page = await bring(csv("children.csv", `${heading},School`, `${zoe},Alder`, `${leo},ALDER`));
    expect(page.html).toContain("2 children would be added");
  });

  test("a file that cannot be read says where and how to mend it", async () => {
    const page = await bring(csv("children.csv", "Something,Else", "1,2"));
    expect(page.html).toContain("These files could not be read");
    expect(page.html).toContain("This must be mended first");
    expect(page.html).toContain("Download our template, copy the columns into it");
    await expectNoAxeViolations(page.html);
    expect(await rows(`select state, files from roster_import where school_id = '${school.doing.schoolId}'`)).toEqual([
      { state: "refused", files: null },
    ]);
  });

  test("a file can be turned away, and is then gone", async () => {
    const page = await bring(children(zoe));
    expect((await pages.send(`${page.path}/turn-away`, {})).status).toBe(303);
    expect(
      await rows(`select state, files, preview from roster_import where school_id = '${school.doing.schoolId}'`),
    ).toEqual([{ state: "turned-away", files: null, preview: null }]);
    const confirmed = await pages.send(`${page.path}/confirm`, { fingerprint: fingerprintIn(page.html) });
    expect(confirmed.status).toBe(303);
    expect(await childRows()).toEqual([]);
    await expectNoAxeViolations((await pages.see(page.path)).html);
    await expectNoAxeViolations((await pages.see("/people/bring")).html);
  });

  test("a file that nobody decides on for two weeks is turned away when the next one comes", async () => {
    await bring(children(zoe));
    const later = { ...school.doing, at: tuesday.add({ hours: 24 * 15 }) };
    await bringRoster(opened.database, { ...school, doing: later }, [children(leo)]);
    const kept = await rows(
      `select state, files is null as emptied from roster_import where school_id = '${school.doing.schoolId}' order by brought_at`,
    );
    expect(kept).toEqual([
      { state: "turned-away", emptied: true },
      { state: "reading", emptied: false },
    ]);
  });

  test("a reading that a restart cut off is begun again by opening its page", async () => {
    const importId = await bringRoster(opened.database, school, [children(zoe)]);
    const first = await pages.see(`/people/bring/${importId}`);
    expect(first.headers.get("refresh")).toBe("2");
    expect(first.html).toContain("Reading your files");
    await expectNoAxeViolations(first.html);
    expect((await readAt(`/people/bring/${importId}`)).html).toContain("This is what would change");
  });

  test("another school's file is not found", async () => {
    const page = await bring(children(zoe));
    const elsewhere = openPages(opened.database, await beginTestSchool(opened.database, "Birch School"));
    expect((await elsewhere.see(page.path)).status).toBe(404);
    expect((await elsewhere.send(`${page.path}/turn-away`, {})).status).toBe(404);
    expect((await elsewhere.see("/people/bring/not-an-id")).status).toBe(404);
  });

  test("nobody else may open it", async () => {
    const others = openPages(opened.database, school, { mayLookAfterPeople: false });
    for (const path of ["/people/bring", "/people", "/people/adults", "/people/families", "/people/children/new"]) {
      expect((await others.see(path)).status).toBe(404);
    }
  });
});
