import { afterAll, beforeAll, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import {
  afternoon,
  fieldsIn,
  newSession,
  openPages,
  openRoom,
  startedWatch,
  type Pages,
  type Room,
} from "../for-tests.ts";
import { completeDraft } from "../incident-samples.ts";
import { endingToldBy, statesToldBy } from "./told-by-watch.ts";

let room: Room;
let pages: Pages;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());

const watch = (how: string, childIs: string[], childId = "sami") => ({ childId, ended: { how, childIs } });

test("each watch has an ending, and the last one of a child says how they were at the end (practice.md#3 END, STA)", () => {
  const both = [watch("END.MOVED", ["crying"]), watch("END.CALM", ["calm"]), watch("END.CALM", ["sick"], "jo")];
  expect(endingToldBy(both)).toEqual({ chosen: ["END.MOVED", "END.CALM"] });
  expect(statesToldBy(both)).toEqual({ "state-end-sami": "calm", "state-end-jo": "sick" });
});

test("where a watch says several things of a child, or what no list knows, nothing is chosen for anybody", () => {
  expect(statesToldBy([watch("END.CALM", ["crying", "shaking"])])).toBeUndefined();
  expect(endingToldBy([watch("a-code-of-long-ago", [])])).toBeUndefined();
  expect(endingToldBy([{ childId: "sami", ended: undefined }])).toBeUndefined();
});

/** A report that a watch began, sent, and the address of its rest. */
async function restOfWatch(end: { how: string; childIs: string | string[] }) {
  const school = await room.school();
  const by = await newSession(room.database, school.who.okafor);
  pages.clock.now = afternoon;
  const watchId = await startedWatch(room, school);
  pages.clock.now = afternoon.add({ minutes: 12 });
  const { to } = await pages.send(by, `/incidents/watches/${watchId}/end`, { when: "now", press: "end", ...end });
  const { before, tried, why, injuries, told } = completeDraft(school.people);
  const after = { ended: "It ended.", support: "A drink." };
  const facts = { adults: school.people.okafor, exit: "locked" };
  for (const [question, typed] of Object.entries({ before, tried, why, injuries, told, after, "segment-1": facts }))
    await pages.send(by, `${to}/${question}`, { ...typed, seen: question === "after" ? "1" : "0" });
  const sent = await pages.send(by, `${to}/check-answers`, {});
  return { by, child: school.people.child, watchId, rest: `${sent.to}/rest` };
}

test("the ending of a watch stands in the page until somebody answers, and is nobody's answer before", async () => {
  const { by, rest } = await restOfWatch({ how: "END.STEP", childIs: "crying" });
  const page = await pages.see(by, `${rest}/ending`);
  expect(page.html).toContain("The watch of 16:30 to 16:42 says: Let go in steps.");
  expect(page.html).toContain("It is your answer once you press Continue.");
  expect(page.html).toMatch(/value="END.STEP" checked/);
  await expectNoAxeViolations(page.html);
  const list = await pages.see(by, rest);
  expect(list.html).not.toContain("Done");
  expect((await pages.see(by, `${rest}/check-answers`)).html).toContain("Choose how it ended");
});

test("whoever knows better changes it, and the page shows their answer from then on", async () => {
  const { by, rest } = await restOfWatch({ how: "END.STEP", childIs: "crying" });
  const seen = fieldsIn((await pages.see(by, `${rest}/ending`)).html, "seen");
  const { status } = await pages.send(by, `${rest}/ending`, { chosen: "END.FREE", words: "", seen, press: "continue" });
  expect(status).toBe(303);
  const page = await pages.see(by, `${rest}/ending`);
  expect(page.html).toMatch(/value="END.FREE" checked/);
  expect(page.html).not.toMatch(/value="END.STEP" checked/);
  expect(page.html).toContain("The watch of 16:30 to 16:42 says: Let go in steps.");
  expect(page.html).not.toContain("It is your answer once you press Continue.");
});

test("how the child was at the end of the watch is proposed as well; of several states one is for an adult to say", async () => {
  const one = await restOfWatch({ how: "END.CALM", childIs: "crying" });
  const page = await pages.see(one.by, `${one.rest}/afterwards`);
  expect(page.html).toContain("The watch of 16:30 to 16:42 says of Sami Karim at its end: crying.");
  expect(page.html).toMatch(/<option value="crying" selected/);
  await expectNoAxeViolations(page.html);
  const several = await restOfWatch({ how: "END.CALM", childIs: ["crying", "shaking"] });
  const open = await pages.see(several.by, `${several.rest}/afterwards`);
  expect(open.html).toContain("at its end: crying, shaking.");
  expect(open.html).not.toMatch(/<option value="(?:crying|shaking)" selected/);
});

test("an ending that was kept with a watch's own code of long ago is proposed, too", async () => {
  const { by, rest, watchId } = await restOfWatch({ how: "END.STEP", childIs: "crying" });
  await room.asOwner(`update watch_ended set how = 'STEP' where watch_id = '${watchId}'`);
  expect((await pages.see(by, `${rest}/ending`)).html).toMatch(/value="END.STEP" checked/);
});
