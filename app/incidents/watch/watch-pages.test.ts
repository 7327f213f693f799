import { newId } from "#platform";
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
  type Person,
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

const at = (minutes: number) => void (pages.clock.now = afternoon.add({ seconds: Math.round(minutes * 60) }));
const as = async (person: Person) => {
  const token = await newSession(room.database, school.who[person], pages.clock.now);
  return {
    see: (path: string) => pages.see(token, path),
    send: (path: string, fields: Fields) => pages.send(token, path, fields),
  };
};
const watchOf = (id: string) => `/incidents/watches/${id}`;
const seen = { breathing: "usual", shows: "crying", how: "window" };
const textIn = (html: string) =>
  html
    .replace(/^[^]*<main/, "<main")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

describe("starting a watch", () => {
  it("takes three presses, each an address with ids and codes alone, and a second press starts no second watch", async () => {
    const okafor = await as("okafor");
    const first = await okafor.see("/incidents/watches/new");
    expect(first.to).toMatch(/^\/incidents\/watches\/new\?watch=[0-9a-f-]{36}$/);
    const which = await okafor.see(first.to ?? "");
    expect(textIn(which.html)).toContain("Sami Karim");
    await expectNoAxeViolations(which.html);
    const ofSami = `${first.to}&child=${school.people.child}`;
    expect(which.html).toContain(ofSami.replaceAll("&", "&amp;"));
    const what = await okafor.see(ofSami);
    expect(textIn(what.html)).toContain("What is happening with Sami?");
    expect(textIn(what.html)).toContain("Held, lying face down");
    await expectNoAxeViolations(what.html);
    const where = await okafor.see(`${ofSami}&kind=SEP.SECL`);
    await expectNoAxeViolations(where.html);
    const fields = {
      watchId: fieldsIn(where.html, "watchId"),
      child: fieldsIn(where.html, "child"),
      kind: fieldsIn(where.html, "kind"),
      minutesBefore: "10",
      place: school.people.place,
    };
    for (const _ of [1, 2]) expect((await okafor.send("/incidents/watches", fields)).to).toBe(watchOf(fields.watchId));
    const page = await okafor.see(watchOf(fields.watchId));
    expect(textIn(page.html)).toContain("10:00 since 16:20");
    expect(textIn(page.html)).toContain("It had begun at 16:20");
    // The back button does not lead to a second watch.
    expect((await okafor.see(`${ofSami}&kind=SEP.SECL`)).to).toBe(watchOf(fields.watchId));
    expect(await room.facts(school.schoolId, "watch-started")).toHaveLength(1);
  });

  it("says what is missing, and starts nothing for a child, a kind or a place that is not there", async () => {
    const okafor = await as("okafor");
    const whole = {
      watchId: newId(afternoon),
      child: school.people.child,
      kind: "SEP.SECL",
      place: school.people.place,
    };
    for (const wrong of [{ child: newId(afternoon) }, { kind: "nothing" }, { place: "" }]) {
      const { to } = await okafor.send("/incidents/watches", { ...whole, ...wrong });
      expect(to).toBe(`/incidents/watches/new?watch=${whole.watchId}`);
    }
    expect(await room.facts(school.schoolId, "watch-started")).toEqual([]);
  });
});

describe("a running watch", () => {
  it("shows each round as it is: due, overdue, missed, late, done; and what was missed stays missed", async () => {
    const watch = watchOf(await startedWatch(room, school));
    const okafor = await as("okafor");
    const shown = async (minutes: number) => {
      at(minutes);
      const { html } = await okafor.see(watch);
      await expectNoAxeViolations(html);
      return textIn(html);
    };
    expect(await shown(1)).toContain("Next observation by 16:35");
    expect(await shown(6)).toContain("Overdue: an observation was due at 16:35, 1 min ago");
    expect(await shown(12)).toContain("Missed No observation from 16:30 to 16:35");
    const observationId = newId(afternoon);
    for (const _ of [1, 2]) await okafor.send(`${watch}/observations`, { ...seen, observationId });
    const after = await shown(13);
    expect(after).toContain("Missed No observation from 16:30 to 16:35");
    expect(after).toContain("Late by 2 min Ada Okafor: breathing and colour as usual; crying.");
    expect(await room.facts(school.schoolId, "watch-observed")).toHaveLength(1);
  });

  it("asks for breathing, for the child and for the way of looking, and keeps what was ticked", async () => {
    const watch = watchOf(await startedWatch(room, school));
    const okafor = await as("okafor");
    const page = await okafor.send(`${watch}/observations`, {
      observationId: newId(afternoon),
      shows: "angry",
      words: "He kicks.",
    });
    expect(page.status).toBe(422);
    expect(textIn(page.html)).toContain("Say how the breathing and the colour are");
    expect(page.html).toMatch(/value="angry" checked/);
    expect(page.html).toContain("He kicks.");
    await expectNoAxeViolations(page.html);
    expect(await room.facts(school.schoolId, "watch-observed")).toEqual([]);
  });

  it("keeps the time of a danger sign at one press, and says first what to do", async () => {
    const watch = watchOf(await startedWatch(room, school));
    const okafor = await as("okafor");
    await okafor.send(`${watch}/observations`, { observationId: newId(afternoon), press: "danger" });
    const { html } = await okafor.see(watch);
    expect(textIn(html)).toContain("Ada Okafor saw a danger sign at 16:30. The time is kept.");
    await expectNoAxeViolations(html);
    expect(await room.facts(school.schoolId, "watch-danger-seen")).toHaveLength(1);
  });

  it("takes what a phone has kept, with its gaps and its time, and from nobody but its writer", async () => {
    const watch = watchOf(await startedWatch(room, school));
    at(14);
    const kept = {
      observationId: newId(afternoon),
      secondsBefore: "600",
      words: "Sits by the door.",
      by: school.people.okafor,
    };
    expect((await (await as("lund")).send(`${watch}/observations`, kept)).status).toBe(409);
    const okafor = await as("okafor");
    expect((await okafor.send(`${watch}/observations`, kept)).status).toBe(303);
    const shown = textIn((await okafor.see(watch)).html);
    expect(shown).toContain("16:34");
    // It reached us when its round had been missed: it is told, and fills nothing.
    expect(shown).toContain("Told later Ada Okafor: breathing and colour not said. Reached Lessen at 16:44.");
    expect(shown).toContain("Missed No observation from 16:30 to 16:35");
  });

  it("is taken over by a colleague who has its page, and several write in it", async () => {
    const watch = watchOf(await startedWatch(room, school));
    const bello = await as("bello");
    const page = await bello.see(watch);
    expect(textIn(page.html)).toContain("Ada Okafor has this watch.");
    await bello.send(`${watch}/observations`, { ...seen, observationId: newId(afternoon) });
    await bello.send(`${watch}/take-over`, { takenOverId: fieldsIn(page.html, "takenOverId") });
    expect(textIn((await bello.see(watch)).html)).toContain("You have this watch.");
    expect(textIn((await (await as("okafor")).see(watch)).html)).toContain(
      "Tunde Bello took the watch over from Ada Okafor.",
    );
  });

  it("tells a page that asks every few seconds how long it lasts and whether something new was written, and no more", async () => {
    const id = await startedWatch(room, school);
    const okafor = await as("okafor");
    at(2);
    const facts = (await room.facts(school.schoolId)).length;
    expect(JSON.parse((await okafor.see(`${watchOf(id)}/changes`)).html)).toEqual({ seconds: 120, seen: 0 });
    expect(await room.facts(school.schoolId)).toHaveLength(facts);
    await okafor.send(`${watchOf(id)}/observations`, { ...seen, observationId: newId(afternoon) });
    expect(JSON.parse((await okafor.see(`${watchOf(id)}/changes`)).html)).toEqual({ seconds: 120, seen: 1 });
  });
});

describe("a leader", () => {
  it("is asked at the school's minutes, on the watch and on their first page, and decides at one press", async () => {
    const id = await startedWatch(room, school, { kind: "PHY.HOLD.SEAT" });
    at(8);
    const leader = await as("leader");
    const home = await leader.see("/");
    expect(textIn(home.html)).toContain("Sami Karim, Maple class: 10 minutes are nearly over: may it go on?");
    await expectNoAxeViolations(home.html);
    const page = await leader.see(watchOf(id));
    await expectNoAxeViolations(page.html);
    expect(textIn(page.html)).toContain("England, schools: no rule that was read names a number of minutes.");
    const decisionId = fieldsIn(page.html, "decisionId");
    for (const _ of [1, 2])
      await leader.send(`${watchOf(id)}/decisions`, {
        decisionId,
        minutes: "10",
        decision: "goes-on",
        words: "Road is open.",
      });
    expect(textIn((await leader.see("/")).html)).not.toContain("may it go on?");
    expect(textIn((await leader.see(watchOf(id))).html)).toContain(
      "Ines Achterberg decided at 10 minutes: it may go on. Road is open.",
    );
    expect(await room.facts(school.schoolId, "watch-decided")).toHaveLength(1);
  });

  it("who does not approve is heard by everybody who watches, and nothing ends by itself", async () => {
    const id = await startedWatch(room, school, { kind: "PHY.HOLD.SEAT" });
    at(10.5);
    const fields = { decisionId: newId(afternoon), minutes: "10", decision: "is-to-end", words: "" };
    await (await as("leader")).send(`${watchOf(id)}/decisions`, fields);
    const { html } = await (await as("okafor")).see(watchOf(id));
    expect(textIn(html)).toContain("Ines Achterberg did not approve: end it now.");
    expect(textIn(html)).toContain("It has ended");
    await expectNoAxeViolations(html);
  });

  it("decides nothing that is not asked, and nothing in their own watch; an adult decides nothing", async () => {
    const own = await startedWatch(room, school, { who: school.who.leader, kind: "PHY.HOLD.SEAT" });
    at(8);
    const fields = { decisionId: newId(afternoon), minutes: "10", decision: "goes-on" };
    expect((await (await as("leader")).send(`${watchOf(own)}/decisions`, fields)).status).toBe(404);
    expect((await (await as("okafor")).send(`${watchOf(own)}/decisions`, fields)).status).toBe(404);
    await (await as("secondLeader")).send(`${watchOf(own)}/decisions`, { ...fields, minutes: "20" });
    expect(await room.facts(school.schoolId, "watch-decided")).toEqual([]);
    expect(textIn((await (await as("leader")).see(watchOf(own))).html)).toContain(
      "Call a leader: a decision is asked for by 16:40",
    );
  });

  it("who never came in a long time is missed in one line", async () => {
    const id = await startedWatch(room, school, { kind: "PHY.HOLD.SEAT" });
    at(65);
    const text = textIn((await (await as("okafor")).see(watchOf(id))).html);
    expect(text).toContain("No leader decided, 5 times, from 10 to 50 minutes.");
    expect(text).toContain("Overdue: no leader decided at 17:30 (60 minutes)");
  });

  it("sees every watch that nobody has ended, for as long as it takes; its starter too; a colleague that there is one", async () => {
    const id = await startedWatch(room, school);
    await (await as("bello")).send(`${watchOf(id)}/take-over`, { takenOverId: newId(afternoon) });
    at(190);
    for (const person of ["leader", "head", "okafor", "bello"] as const)
      expect(textIn((await (await as(person)).see("/")).html)).toContain("Still running, 3 h 10 min");
    const lund = await as("lund");
    expect(textIn((await lund.see("/")).html)).toContain("1 watch of a colleague is running");
    const list = await lund.see("/incidents/watches");
    expect(textIn(list.html)).toContain("Sami Karim: Kept in a room alone, Maple class");
    await expectNoAxeViolations(list.html);
    expect((await (await as("office")).see("/")).html).not.toContain("watch");
  });
});

describe("the end", () => {
  const ended = { when: "now", how: "END.CALM", childIs: "calm", press: "end" };

  it("leads into a report that knows what the watch knows, and the watch stays readable", async () => {
    const id = await startedWatch(room, school);
    const okafor = await as("okafor");
    at(12);
    const page = await okafor.see(`${watchOf(id)}/end`);
    await expectNoAxeViolations(page.html);
    const wrong = await okafor.send(`${watchOf(id)}/end`, { when: "earlier", endedAt: "18:00", words: "He sleeps." });
    expect(wrong.status).toBe(422);
    expect(textIn(wrong.html)).toContain("Enter a time between the beginning of the watch and now");
    expect(wrong.html).toContain("He sleeps.");
    await expectNoAxeViolations(wrong.html);
    const { to } = await okafor.send(`${watchOf(id)}/end`, ended);
    expect(to).toMatch(/^\/incidents\/drafts\//);
    // A second press arrives at the same report.
    expect((await okafor.send(`${watchOf(id)}/end`, ended)).to).toBe(to);
    expect((await okafor.see(`${watchOf(id)}/end`)).to).toBe(watchOf(id));
    const over = await okafor.see(watchOf(id));
    expect(textIn(over.html)).toContain("This watch is over. It lasted 12 min.");
    expect(over.html).toContain(`href="${to}"`);
    await expectNoAxeViolations(over.html);
    // A colleague who stood on its page sees that it is over; ten minutes later it is for those who had a part.
    expect((await (await as("lund")).see(watchOf(id))).status).toBe(200);
    at(22.5);
    expect((await (await as("lund")).see(watchOf(id))).status).toBe(404);
    expect((await (await as("leader")).see(watchOf(id))).status).toBe(200);
  });

  it("of one hold may be the beginning of another: the same child, and the same report unless somebody says otherwise", async () => {
    const hold = await startedWatch(room, school, { kind: "PHY.HOLD.SEAT" });
    const okafor = await as("okafor");
    at(6);
    const { to } = await okafor.send(`${watchOf(hold)}/end`, { ...ended, how: "END.MOVED", press: "again" });
    expect(to).toMatch(new RegExp(`^/incidents/watches/new\\?watch=[0-9a-f-]{36}&child=${school.people.child}$`));
    expect(textIn((await okafor.see(to ?? "")).html)).toContain("What is happening with Sami?");
    const apart = await startedWatch(room, school, { at: pages.clock.now });
    at(20);
    const page = await okafor.see(`${watchOf(apart)}/end`);
    const joins = /value="([0-9a-f-]{36})" checked/.exec(page.html)?.[1] ?? "";
    await expectNoAxeViolations(page.html);
    const second = await okafor.send(`${watchOf(apart)}/end`, { ...ended, joins });
    expect(second.to).toBe(`/incidents/drafts/${joins}`);
    const lines = await okafor.see(`${second.to}/what-happened`);
    expect(lines.html).toMatch(/value="PHY.HOLD.SEAT" selected/);
    expect(lines.html).toMatch(/value="SEP.SECL" selected/);
  });

  it("that a colleague has told already stands, and the words of the second are handed back", async () => {
    const id = await startedWatch(room, school);
    const [okafor, bello] = [await as("okafor"), await as("bello")];
    await bello.send(`${watchOf(id)}/observations`, { ...seen, observationId: newId(afternoon) });
    await okafor.send(`${watchOf(id)}/end`, ended);
    const second = await bello.send(`${watchOf(id)}/end`, { ...ended, how: "END.FREE", words: "He ran out past me." });
    expect(second.status).toBe(409);
    expect(textIn(second.html)).toContain("He ran out past me.");
    await expectNoAxeViolations(second.html);
  });

  it("stands in the report as where its answers come from, and on the record with its line, its counts and its log", async () => {
    const id = await startedWatch(room, school);
    const okafor = await as("okafor");
    at(4);
    await okafor.send(`${watchOf(id)}/observations`, {
      ...seen,
      observationId: newId(afternoon),
      words: "Sits by the door.",
    });
    at(16);
    const { to } = await okafor.send(`${watchOf(id)}/end`, ended);
    const report = await okafor.see(to ?? "");
    expect(textIn(report.html)).toContain("Some answers come from the watch of 16:30 to 16:46");
    expect(report.html).toContain(`href="${watchOf(id)}"`);
    await expectNoAxeViolations(report.html);
    const { before, tried, why, injuries, told } = completeDraft(school.people);
    const facts = { adults: school.people.okafor, exit: "locked" };
    const after = { ended: "He was calm.", support: "A drink." };
    for (const [question, typed] of Object.entries({ before, tried, why, injuries, told, after, "segment-1": facts }))
      await okafor.send(`${to}/${question}`, {
        ...typed,
        seen: question === "after" || question === "segment-1" ? "1" : "0",
      });
    const sent = await okafor.send(`${to}/check-answers`, {});
    const record = await (await as("leader")).see(sent.to ?? "");
    expect(record.status).toBe(200);
    const text = textIn(record.html);
    expect(text).toContain("16:30 to 16:46, Kept in a room alone (line 1)");
    expect(text).toContain("every 5 minutes: 1 in time, 0 late, 2 missed");
    expect(text).toContain("Sits by the door.");
    expect(text).toContain("Missed 2 observations from 16:34 to 16:46");
    await expectNoAxeViolations(record.html);
    // The watch leads on to the record now.
    expect((await okafor.see(watchOf(id))).html).toContain(`href="${sent.to}"`);
  });
});
