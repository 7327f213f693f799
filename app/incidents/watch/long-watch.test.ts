import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { completeDraft } from "../incident-samples.ts";
import {
  afternoon,
  fieldsIn,
  newSession,
  openPages,
  openRoom,
  startedWatch,
  type Fields,
  type Pages,
  type Room,
  type RoomSchool,
} from "../for-tests.ts";

let room: Room;
let school: RoomSchool;
let pages: Pages;
beforeAll(async () => void (room = await openRoom()));
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  pages = openPages(room);
});

/** Ms Okafor comes back to her watch so many hours after she began it, on Tuesday 24 November 2026 at 16:30. */
async function comesBack(hours: number) {
  const id = await startedWatch(room, school);
  pages.clock.now = afternoon.add({ seconds: Math.round(hours * 3600) });
  const token = await newSession(room.database, school.who.okafor, pages.clock.now);
  const watch = `/incidents/watches/${id}`;
  const send = (path: string, fields: Fields) => pages.send(token, path, fields);
  const see = async (path: string) => {
    const page = await pages.see(token, path);
    await expectNoAxeViolations(page.html);
    return page.html;
  };
  const ends = (fields: Fields) => send(`${watch}/end`, { how: "END.CALM", childIs: "calm", press: "end", ...fields });
  /** Answers a question of the report as it stands, with what is changed. */
  const answer = async (report: string, question: string, fields: Fields) =>
    send(`${report}/${question}`, { ...fields, seen: fieldsIn(await see(`${report}/${question}`), "seen") });
  return { watch, send, see, ends, answer };
}

/** Says the rest of the report, as far as a watch does not know it. */
async function sayRest({ answer }: Awaited<ReturnType<typeof comesBack>>, report: string) {
  const { before, tried, why, injuries, told } = completeDraft(school.people);
  const after = { ended: "He was calm.", support: "A drink." };
  const facts = { adults: school.people.okafor, exit: "locked" };
  for (const [question, typed] of Object.entries({ before, tried, why, injuries, told, after, "segment-1": facts }))
    await answer(report, question, typed ?? {});
}

describe("a watch that ran into the next morning", () => {
  it("is one line with its true times, which the report says with both days before it is sent", async () => {
    const okafor = await comesBack(15 + 40 / 60);
    const report = (await okafor.ends({ when: "now" })).to ?? "";
    const when = await okafor.see(`${report}/when-and-where`);
    expect(["day", "month", "year"].map((part) => fieldsIn(when, `lastDay-${part}`))).toEqual(["25", "11", "2026"]);
    expect(await okafor.see(`${report}/what-happened`)).not.toContain("It began on");
    await sayRest(okafor, report);
    const check = await okafor.see(`${report}/check-answers`);
    expect(check).toContain("Tue 24 November 2026, 16:30 to 08:10, Wed 25 November 2026");
    expect(check).toContain("Tue 24 November 2026, 16:30 to Wed 25 November 2026, 08:10 (15 hours 40 minutes)");
    expect((await okafor.send(`${report}/check-answers`, {})).to).toMatch(/^\/incidents\/[0-9a-f-]{36}$/);
  });

  it("typed by hand without its last day is told what to write, and written so is right", async () => {
    const okafor = await comesBack(15 + 40 / 60);
    const report = (await okafor.ends({ when: "now" })).to ?? "";
    const typed = { begins: "16:30", ends: "08:10", place: school.people.place };
    const day = { "day-day": "24", "day-month": "11", "day-year": "2026" };
    const refused = await okafor.answer(report, "when-and-where", { ...typed, ...day, press: "continue" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("If it lasted longer than 14 hours, say on which day it was over.");
    expect(refused.html).toMatch(
      /<details[^>]* open(?:="")?>\s*<summary[^>]*><span[^>]*>It lasted longer than 14 hours/,
    );
    await expectNoAxeViolations(refused.html);
    const last = { "lastDay-day": "25", "lastDay-month": "11", "lastDay-year": "2026" };
    expect((await okafor.answer(report, "when-and-where", { ...typed, ...day, ...last })).status).toBe(303);
    const future = { ...last, "lastDay-day": "26" };
    const notYet = await okafor.answer(report, "when-and-where", { ...typed, ...day, ...future });
    expect(notYet.html).toContain("This day has not come yet.");
  });
});

describe("a watch that ran for longer than a day", () => {
  it("says on which days its line was, and asks for them where they are taken away", async () => {
    const okafor = await comesBack(40);
    const report = (await okafor.ends({ when: "now" })).to ?? "";
    const lines = await okafor.see(`${report}/what-happened`);
    expect(lines).toMatch(
      /name="from-day-1"[^]*value="2026-11-24" selected[^]*name="to-day-1"[^]*value="2026-11-26" selected/,
    );
    expect(lines).toContain('data-drawn-lines="true" data-zone="Europe/London"');
    expect(await okafor.see(`${report}/segment-1`)).toContain("16:30 on Tue 24 November 2026");
    await sayRest(okafor, report);
    const check = await okafor.see(`${report}/check-answers`);
    expect(check).toContain("Tue 24 November 2026, 16:30 to Thu 26 November 2026, 08:30 (40 hours)");
    // Drawn by the time of day alone it would be a lie: sixteen hours.
    expect(check).toMatch(/id="timeline"[^]*>Tue 24 Nov<[^]*>Wed 25 Nov<[^]*>Thu 26 Nov<[^]*>40 h</);
    const line = { "segment-1": "SEP.SECL", "from-1": "16:30", "to-1": "08:30" };
    await okafor.answer(report, "what-happened", { ...line, "from-day-1": "2026-11-24", "to-day-1": "" });
    expect(await okafor.see(`${report}/check-answers`)).toContain(
      "On line 1, choose the day it began and the day it ended.",
    );
  });

  it("and was forgotten has ended on the day that is said, and none is guessed", async () => {
    const okafor = await comesBack(64.5);
    expect(await okafor.see(`${okafor.watch}/end`)).toContain("On which day?");
    const open = await okafor.ends({ when: "earlier", endedAt: "16:42" });
    expect(open.status).toBe(422);
    expect(open.html).toContain("Choose the day it ended");
    await expectNoAxeViolations(open.html);
    const never = await okafor.ends({ when: "earlier", endedAt: "16:12", endedOn: "2026-11-24" });
    expect(never.html).toContain("Enter a time between the beginning of the watch and now");
    const report = (await okafor.ends({ when: "earlier", endedAt: "16:42", endedOn: "2026-11-24" })).to ?? "";
    const when = await okafor.see(`${report}/when-and-where`);
    expect([fieldsIn(when, "ends"), fieldsIn(when, "lastDay-day")]).toEqual(["16:42", ""]);
  });
});
