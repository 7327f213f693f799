import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#platform";
import { afternoon, openRoom, startedWatch, type Room, type RoomSchool } from "../for-tests.ts";
import { findDraft } from "../draft-store.ts";
import { endWatch, type EndingWatch } from "./end-watch.ts";
import { keepObservation, type Observing } from "./keep-observation.ts";
import { startWatch } from "./start-watch.ts";
import { takeOverWatch } from "./take-over-watch.ts";
import { findWatch, runningWatches } from "./watch-store.ts";

let room: Room;
let school: RoomSchool;
beforeAll(async () => void (room = await openRoom()));
afterAll(() => room.end());
beforeEach(async () => void (school = await room.school()));

const later = (minutes: number) => afternoon.add({ minutes });
const seen = (watchId: string, changed: Partial<Observing> = {}): Observing => ({
  watchId,
  observationId: newId(afternoon),
  secondsBefore: 0,
  breathing: "usual",
  shows: ["crying"],
  how: "window",
  words: "",
  ...changed,
});
const ending = (watchId: string, changed: Partial<EndingWatch> = {}): EndingWatch => ({
  watchId,
  at: later(12),
  how: "CALM",
  childIs: ["calm"],
  words: "",
  joins: undefined,
  ...changed,
});
const kinds = async () =>
  (await room.facts(school.schoolId)).map(({ kind }) => kind).filter((kind) => /watch|draft/.test(kind));

describe("a watch", () => {
  it("is started, observed, ended, and is then a line of a report that is still to be written", async () => {
    const { okafor } = school.who;
    const watchId = await startedWatch(room, school);
    await room.as(okafor, (work) => keepObservation(work, okafor, seen(watchId)), later(4));
    const ended = await room.as(okafor, (work) => endWatch(work, okafor, ending(watchId)), later(12));
    expect(ended.kind).toBe("ended");
    const draftId = ended.kind === "ended" ? ended.draftId : "";
    const draft = await room.as(okafor, (work) => findDraft(work, draftId));
    const answers = Object.fromEntries([...(draft?.answers ?? [])].map(([name, { typed }]) => [name, typed]));
    expect(answers).toEqual({
      children: { "child-1": school.people.child, "child-1-role": "held" },
      adults: { "adult-1": okafor.adultId, "adult-1-role": "took-part" },
      "when-and-where": {
        "day-day": "24",
        "day-month": "11",
        "day-year": "2026",
        begins: "16:30",
        ends: "16:42",
        place: school.people.place,
      },
      "what-happened": { "segment-1": "SEP.SECL", "from-1": "16:30", "to-1": "16:42" },
      "segment-1": { observation: "window", distress: "yes" },
      after: { ended: "Calmer, so we let go or opened. The child at the end: calm." },
    });
    expect(await kinds()).toEqual([
      "watch-started",
      "watch-observed",
      "draft-begun",
      ...Array.from({ length: 6 }, () => "draft-answered"),
      "watch-ended",
    ]);
    expect(await room.as(okafor, runningWatches)).toEqual([]);
  });

  it("started twice with one page is one watch, and one observation sent twice is one", async () => {
    const { okafor } = school.who;
    const starting = {
      watchId: newId(afternoon),
      childId: school.people.child,
      kind: "SEP.SECL",
      place: school.people.place,
      minutesBefore: 3,
    };
    const start = () => room.as(okafor, (work) => startWatch(work, okafor, starting));
    expect(await Promise.all([start(), start(), start()])).toEqual(["started", "started", "started"]);
    const observing = seen(starting.watchId);
    const observe = () => room.as(okafor, (work) => keepObservation(work, okafor, observing), later(2));
    await Promise.all([observe(), observe(), observe()]);
    const watch = await room.as(okafor, (work) => findWatch(work, starting.watchId));
    expect(watch?.observations).toHaveLength(1);
    expect(String(watch?.beganAt)).toBe(String(later(-3)));
    expect(await kinds()).toEqual(["watch-started", "watch-observed"]);
  });

  it("is taken over by whoever presses; two at once stand one after the other, and one's own second press is none", async () => {
    const { bello, lund } = school.who;
    const watchId = await startedWatch(room, school);
    const take = (who: typeof bello) => {
      const taking = { watchId, takenOverId: newId(afternoon) };
      return () => room.as(who, (work) => takeOverWatch(work, who, taking), later(5));
    };
    const [first, second] = [take(bello), take(lund)];
    expect(await Promise.all([first(), second(), first()])).toEqual(["taken-over", "taken-over", "taken-over"]);
    const watch = await room.as(bello, (work) => findWatch(work, watchId));
    expect(watch?.takenOver).toHaveLength(2);
    expect(watch?.takenOver[1]?.from).toBe(watch?.takenOver[0]?.to);
  });
});
