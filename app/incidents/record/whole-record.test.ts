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
let record: string;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  token = await newSession(room.database, school.who.okafor);
});

/** The words on a record, each part's heading and each row's key before what was said. */
async function reads(): Promise<string> {
  const { html } = await pages.see(token, record);
  await expectNoAxeViolations(html);
  return html
    .replaceAll(/<svg.*?<\/svg>/gs, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}

const post = async (path: string, fields: Fields) => {
  const answer = await pages.send(token, path, { ...fields, seen: "0", press: "continue" });
  expect([path, answer.status]).toEqual([path, 303]);
};

/** A record of two lines, its rest written by Ms Okafor as `changed` says, and sent. */
async function wholeRecord(changed: Record<string, Fields> = {}): Promise<void> {
  const { okafor, lund } = school.people;
  const hold = completeDraft(school.people)["segment-1"];
  const incidentId = await report(room, school, {
    "what-happened": { ...line(1, "PHY.HOLD.SEAT", "09:02", "09:04"), ...line(2, "SEP.SUPER", "09:04", "09:09") },
    "segment-1": { ...hold, points: ["forearms", "hands", "shoulders"] },
    "segment-2": { adults: lund, exit: "held-shut", company: "adult", purpose: "injury-other", sanction: "none" },
  });
  record = `/incidents/${incidentId}`;
  const apart = { [`part-${lund}`]: "in-room", agreedBy: okafor, checked: "none", lineWords: "He knocked twice." };
  for (const [question, answer] of Object.entries({ ...completeRest(school.people), "line-2": apart, ...changed }))
    await post(`${record}/rest/${question}`, answer);
  expect((await pages.send(token, `${record}/rest/check-answers`, {})).status).toBe(303);
}

describe("A whole record", () => {
  test("has with each line all that belongs to it: who, their part, places, agreement, checks, why, its name in law", async () => {
    await wholeRecord();
    const said = await reads();
    expect(said).toMatch(
      /Line 1: Hold, sitting 09:02 to 09:04 \(2 minutes\) Who Ada Okafor: held on the left Erik Lund: held on the right How Firm\. The child The child resisted\. Breath and pressure No weight .* Hands on Hands or wrists, forearms, shoulders What it was for So that nobody else was hurt\. Agreed by Nobody was asked Checked 09:03 Breathing\. Mr Lund, steady Called Use of force/,
    );
    expect(said).toMatch(
      /Line 2: Kept apart .* Who Erik Lund: .* Agreed by Ada Okafor Checked Nothing was checked Also said He knocked twice\. Called Seclusion/,
    );
  });

  test("then tells the whole incident in the order in which one asks", async () => {
    await wholeRecord();
    expect(await reads()).toMatch(
      /Line 2: .* What came before What led up to it The taxi had a new driver\..* Just before .*A driver he had not met\..* What was tried first Symbols, now and next, signs It helped\. Ms Okafor, for a minute .* Was it the last resort\? Why it was necessary A taxi was moving\. What would have happened otherwise He could have been hit, at once\. Hit by a vehicle, to this child: likely, in seconds The gate stood open\. Why something less was not possible .* Who decided Ada Okafor Why this, and not something else .* Could it have ended sooner Yes When the engine stopped\. Injuries What was seen None seen\. .* How it ended He chose the beanbag and was calm\. Let go in steps\. .* How Sami was .*At the end Crying 15 minutes later Calm One hour later Learning again .* The child&#39;s plan .* Who has been told/,
    );
  });

  test("shows each place once: what is drawn, and in words only what the first report names beside it", async () => {
    const drawn = { ...completeRest(school.people)["line-1"], touched: ["wrist.left", "forearm.right"] } as Fields;
    await wholeRecord({ "line-1": drawn });
    const said = await reads();
    expect(said).toMatch(/Left wrist .*The first report also names: shoulders\./);
    expect(said).not.toMatch(/names: .*(wrists|forearms)/i);
    expect(said.match(/left wrist/gi)).toHaveLength(1);
    expect((await pages.see(token, record)).html).toContain("body-map.css");
  });

  test("that is not whole yet says so once, and what it has is read in the same order", async () => {
    record = `/incidents/${await report(room, school)}`;
    const said = await reads();
    expect(said).toMatch(/Line 1: .* The rest of the record Not written yet: .* What came before .* How it ended/);
    expect(said.match(/Not written yet/g)).toHaveLength(1);
  });

  test("reads as it stands after a correction: a part, a check and a name that were wrong are not there any more", async () => {
    await wholeRecord();
    const { okafor } = school.people;
    const draftId = newId(afternoon);
    const { to } = await pages.send(token, `${record}/corrections`, { draftId });
    const draft = to ?? "";
    const change = async (question: string, answer: Fields) => {
      const seen = fieldsIn((await pages.see(token, `${draft}/${question}`)).html, "seen");
      const { status } = await pages.send(token, `${draft}/${question}`, { ...answer, seen, press: "continue" });
      expect([question, status]).toEqual([question, 303]);
    };
    const hold = completeDraft(school.people)["segment-1"];
    const alone = { "check-1": "MED.BREATHING", "check-at-1": "09:02" };
    await change("segment-1", { ...hold, adults: okafor });
    await change("line-1", { ...alone, [`part-${okafor}`]: "both-sides", agreedBy: "nobody" });
    const sent = await pages.send(token, `${draft}/check-answers`, { reason: "Mr Lund stood at the door." });
    expect([sent.status, sent.to]).toEqual([303, `${record}#corrections`]);
    const stands = (await reads()).split("Who has been told")[0];
    expect(stands).toMatch(
      /Line 1: Hold, sitting .* Who Ada Okafor: held both sides, or alone How .* Checked 09:02 Breathing Called/,
    );
    expect(stands).not.toContain("Erik Lund: held on the right");
  });
});
