import { newId } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import {
  afternoon,
  fieldsIn,
  newSession,
  openPages,
  openRoom,
  report,
  type Fields,
  type Pages,
  type Room,
  type RoomSchool,
} from "../for-tests.ts";
import { completeRest } from "../full-record/full-record-samples.ts";
import { completeDraft, line } from "../incident-samples.ts";

let room: Room;
let pages: Pages;
let school: RoomSchool;
let token: string;
let incidentId: string;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  token = await newSession(room.database, school.who.okafor);
  pages.clock.now = afternoon;
  incidentId = await report(room, school);
});

const record = () => `/incidents/${incidentId}`;
const facts = async (kind: string) =>
  (await room.asOwner(`select 1 from trail_entry where school_id = '${school.schoolId}' and kind = '${kind}'`)).length;
const rows = (table: string) => room.asOwner(`select * from ${table} where incident_id = '${incidentId}'`);

/** Begins a correction from the record's own button. */
async function begin(by = token): Promise<string> {
  const page = await pages.see(by, record());
  const begun = await pages.send(by, `${record()}/corrections`, { draftId: fieldsIn(page.html, "draftId") });
  expect(begun.status).toBe(303);
  return begun.to ?? "";
}

async function change(draft: string, question: string, answer: Fields, by = token) {
  const page = await pages.see(by, `${draft}/${question}`);
  return pages.send(by, `${draft}/${question}`, { ...answer, seen: fieldsIn(page.html, "seen"), press: "continue" });
}

const sendIt = (draft: string, reason: string, by = token) => pages.send(by, `${draft}/check-answers`, { reason });

describe("A correction", () => {
  test("shows old and new side by side, with its reason, and leaves what was sent as it was", async () => {
    const before = await rows("incident");
    const draft = await begin();
    const list = await pages.see(token, draft);
    await expectNoAxeViolations(list.html);
    expect(list.html).toContain("Which answer is not right?");
    const question = await pages.see(token, `${draft}/before`);
    expect(question.html).toContain("The taxi had a new driver.");
    const { to } = await change(draft, "before", { before: "The taxi came ten minutes early.", needs: "" });
    expect(to).toBe(`${draft}/check-answers`);
    const check = await pages.see(token, `${draft}/check-answers`);
    await expectNoAxeViolations(check.html);
    expect(check.html).toContain("The taxi had a new driver.");
    expect(check.html).toContain("The taxi came ten minutes early.");
    const sent = await sendIt(draft, "The driver told the office at 15:40.");
    expect(sent.to).toBe(`${record()}#corrections`);
    const page = await pages.see(token, record());
    await expectNoAxeViolations(page.html);
    for (const words of [
      "The taxi had a new driver.",
      "The taxi came ten minutes early.",
      "The driver told the office",
    ])
      expect(page.html).toContain(words);
    expect(page.html).toContain("Corrected by Ada Okafor");
    expect(await rows("incident")).toEqual(before);
    expect(await facts("incident-corrected")).toBe(1);
    expect((await pages.see(token, "/")).html).not.toContain("Your correction");
  });

  test("needs a reason and a change; the reason typed is kept", async () => {
    const draft = await begin();
    const nothing = await pages.see(token, `${draft}/check-answers`);
    expect(nothing.html).toContain("Nothing is changed yet");
    await expectNoAxeViolations(nothing.html);
    await change(draft, "told", { told: ["leader", "family"], toldWords: "His mother, 15:50" });
    const without = await sendIt(draft, " ");
    expect(without.status).toBe(422);
    expect(without.html).toContain("Write why this is corrected");
    await expectNoAxeViolations(without.html);
    const tooLong = await sendIt(draft, "x".repeat(2001));
    expect(tooLong.status).toBe(422);
    expect((await pages.see(token, `${draft}/check-answers`)).html).toContain("x".repeat(2001));
    expect(await rows("correction")).toEqual([]);
  });

  test("begun twice is one draft; sent three times at once, one correction", async () => {
    const draftId = newId(afternoon);
    const begun = await Promise.all([1, 2].map(() => pages.send(token, `${record()}/corrections`, { draftId })));
    expect(new Set(begun.map(({ status }) => status))).toEqual(new Set([303]));
    const draft = await begin();
    expect(draft).toBe(`/incidents/drafts/${draftId}`);
    await change(draft, "told", { told: ["leader", "family"], toldWords: "At the gate" });
    const presses = await Promise.all([1, 2, 3].map(() => sendIt(draft, "Told at the gate.")));
    for (const press of presses) expect([press.status, press.to?.split("#")[0]]).toEqual([303, record()]);
    expect(await rows("correction")).toHaveLength(1);
    const late = await pages.send(token, `${draft}/told`, { told: [], toldWords: "by letter", seen: "1" });
    expect([late.status, late.html.includes("by letter</textarea>")]).toEqual([409, true]);
  });

  test("begun from several pages at one moment is one draft too", async () => {
    const ids = [1, 2, 3, 4].map(() => newId(afternoon));
    const begun = await Promise.all(ids.map((draftId) => pages.send(token, `${record()}/corrections`, { draftId })));
    for (const { status, to } of begun) expect([status, to]).toEqual([303, begun[0]?.to]);
    const open = await room.asOwner(`select 1 from incident_draft where corrects_incident = '${incidentId}'`);
    expect(open).toHaveLength(1);
  });

  test("derives the labels anew, and a leader's decision about a line that changed no longer stands", async () => {
    const leader = await newSession(room.database, school.who.leader);
    const decide = {
      overrideId: newId(afternoon),
      from: "use-of-force",
      to: "appropriate-contact",
      reason: "He leant in.",
    };
    await pages.send(leader, `${record()}/labels/1`, decide);
    expect((await pages.see(leader, record())).html).toContain("He leant in.");
    const draft = await begin();
    const apart = { ...line(1, "SEP.SUPER", "09:02", "09:06") };
    const next = await change(draft, "what-happened", apart);
    expect(next.to).toBe(`${draft}/check-answers`);
    await change(draft, "segment-1", {
      adults: [school.people.okafor],
      exit: "held-shut",
      company: "adult",
      purpose: "injury-other",
    });
    expect((await sendIt(draft, "It was the door, not a hold.")).status).toBe(303);
    const page = await pages.see(leader, record());
    expect(page.html).toContain("Seclusion");
    const labels = await room.asOwner(
      `select correction_no || ' ' || code as label from incident_label where incident_id = '${incidentId}' order by 1`,
    );
    expect(labels.map(({ label }) => label)).toEqual(["0 use-of-force", "1 seclusion"]);
    expect((await pages.see(leader, "/incidents?label=seclusion")).html).toContain("0001");
    expect((await pages.see(leader, "/incidents?label=use-of-force")).html).not.toContain(`href="${record()}"`);
  });

  test("that makes an injury worse than first aid raises it to every leader", async () => {
    const { child } = school.people;
    incidentId = await report(room, school, { injuries: { injuries: "yes", hurt: child, hurtWords: "His wrist." } });
    const sore = { injury: "INJ.break", severity: "2", cause: "A fall", care: "A cold pack", checks: "MED.SKIN" };
    for (const [question, answer] of Object.entries({ ...completeRest(school.people), [`hurt-${child}`]: sore }))
      await pages.send(token, `${record()}/rest/${question}`, { ...answer, seen: "0", press: "continue" });
    await pages.send(token, `${record()}/rest/check-answers`, {});
    expect(await facts("full-record-sent")).toBe(1);
    expect(await rows("alert")).toEqual([]);
    const draft = await begin();
    await change(draft, `hurt-${child}`, { ...sore, severity: "4", care: "Hospital: the wrist is broken" });
    expect((await sendIt(draft, "The hospital rang at six.")).status).toBe(303);
    expect((await rows("alert")).map(({ code }) => code)).toEqual(["severe-injury"]);
    const leader = await newSession(room.database, school.who.leader);
    expect((await pages.see(leader, "/")).html).toContain("an injury beyond first aid");
    expect((await pages.see(leader, record())).html).toContain("Sami Karim: hospital");
  });

  test("adds an adult who was left out: they owe a statement, and find it", async () => {
    const draft = await begin();
    const adults = completeDraft(school.people)["adults"] ?? {};
    await change(draft, "adults", { ...adults, "adult-3": school.who.bello.adultId, "adult-3-role": "saw" });
    expect((await sendIt(draft, "Mr Bello stood at the door.")).status).toBe(303);
    expect(await rows("statement_owed")).toHaveLength(3);
    const bello = await newSession(room.database, school.who.bello);
    expect((await pages.see(bello, "/")).html).toContain("Your statement, incident 0001");
    expect((await pages.see(bello, record())).status).toBe(200);
  });

  test("of two people at once are both kept: each sees the other's, and what stood before", async () => {
    const leader = await newSession(room.database, school.who.leader);
    const mine = await begin();
    const hers = await begin(leader);
    expect(hers).not.toBe(mine);
    await change(mine, "told", { told: ["leader", "family"], toldWords: "By telephone" });
    await change(hers, "before", { before: "The bell rang first.", needs: "" }, leader);
    await change(hers, "told", { told: ["family"], toldWords: "By letter" }, leader);
    expect((await sendIt(mine, "I had left it out.")).status).toBe(303);
    const check = await pages.see(leader, `${hers}/check-answers`);
    expect(check.html).toContain("By telephone");
    expect((await sendIt(hers, "From the camera.", leader)).status).toBe(303);
    const corrections = await rows("correction");
    expect(new Set(corrections.map(({ correction_no: no }) => no))).toEqual(new Set([1, 2]));
    const page = await pages.see(token, record());
    expect(page.html).toContain("Corrected 2 times");
    for (const words of ["By telephone", "By letter", "The bell rang first.", "The taxi had a new driver."])
      expect(page.html).toContain(words);
  });

  test("that leaves a line without its facts says what is missing", async () => {
    const draft = await begin();
    const lines = { ...line(1, "PHY.HOLD.SEAT", "09:02", "09:04"), ...line(2, "PHY.HOLD.STAND", "09:04", "09:05") };
    expect((await change(draft, "what-happened", lines)).to).toBe(`${draft}/segment-2`);
    const sent = await sendIt(draft, "There was a second hold.");
    expect(sent.status).toBe(422);
    expect(sent.html).toContain("Say who did this");
    await expectNoAxeViolations(sent.html);
    expect(await rows("correction")).toEqual([]);
  });

  test("is for whoever reported and for leaders: nobody else, and no other school", async () => {
    const elsewhere = await room.school("Birch School");
    const draftId = newId(afternoon);
    for (const who of [school.who.lund, school.who.bello, school.who.office, school.who.governor, elsewhere.who.head]) {
      const other = await newSession(room.database, who);
      expect((await pages.send(other, `${record()}/corrections`, { draftId })).status).toBe(404);
    }
    const draft = await begin();
    const lund = await newSession(room.database, school.who.lund);
    expect((await pages.see(lund, draft)).status).toBe(404);
    expect((await pages.see(lund, record())).html).not.toContain("Correct this record");
    expect((await pages.send(token, `${record()}/corrections`, { draftId: "nonsense" })).status).toBe(404);
  });
});
