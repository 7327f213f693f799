import type { Who } from "#access";
import { Temporal } from "#dates";
import { newId } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findDraft } from "../draft-store.ts";
import { afternoon, keepDraft, openRoom, startedWatch, type Room, type RoomSchool } from "../for-tests.ts";
import { completeDraft } from "../incident-samples.ts";
import { keepQuestion } from "../report/keep-question.ts";
import { submitIncident } from "../submit-incident.ts";
import { endWatch, type EndingWatch } from "./end-watch.ts";
import { keepObservation, type Observing } from "./keep-observation.ts";
import { reportsToJoin } from "./reports-to-join.ts";
import { startWatch } from "./start-watch.ts";
import { takeOverWatch } from "./take-over-watch.ts";
import { findWatch, runningWatches, watchesOf } from "./watch-store.ts";

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
  how: "END.CALM",
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

describe("the report that a watch led to", () => {
  const whole = async (draftId: string, who: Who, at: Temporal.Instant) => {
    const { before, tried, why, injuries, told, after } = completeDraft(school.people);
    const adults = (await answersOf(draftId))["adults"] ?? {};
    const segment = (await answersOf(draftId))["segment-1"] ?? {};
    const rest = {
      before,
      tried,
      why,
      injuries,
      told,
      adults,
      "segment-1": { ...segment, adults: who.adultId, exit: "locked" },
    };
    await room.as(
      who,
      async (work) => {
        const draft = await findDraft(work, draftId);
        for (const [question, typed] of Object.entries({ ...rest, after })) {
          const seen = draft?.answers.get(question)?.version ?? 0;
          await keepQuestion(work, { draftId, question, typed: typed ?? {}, seen, adultId: who.adultId });
        }
      },
      at,
    );
    const sent = await room.as(who, (work) => submitIncident(work, who, draftId), at);
    if (sent.kind !== "sent") throw new Error(JSON.stringify("gaps" in sent ? sent.gaps : sent.kind));
    return sent.incidentId;
  };
  const answersOf = async (draftId: string) => {
    const draft = await room.as(school.who.head, (work) => findDraft(work, draftId));
    return Object.fromEntries([...(draft?.answers ?? [])].map(([name, { typed }]) => [name, typed]));
  };
  const endedAt = async (watchId: string, at: Temporal.Instant, changed: Partial<EndingWatch> = {}) => {
    const { okafor } = school.who;
    const outcome = await room.as(okafor, (work) => endWatch(work, okafor, ending(watchId, { at, ...changed })), at);
    if (outcome.kind !== "ended") throw new Error(outcome.kind);
    return outcome.draftId;
  };

  // Midnight, the hour that comes twice, and the hour that is leapt over, by the school's clock.
  it.each([
    ["across midnight", "2026-11-24T23:50:10Z", "2026-11-25T00:20:00Z"],
    ["across the hour that comes twice", "2026-10-25T00:40:00Z", "2026-10-25T01:20:00Z"],
    ["across the hour that is leapt over", "2026-03-29T00:45:00Z", "2026-03-29T01:10:00Z"],
    ["in summer", "2026-06-19T22:50:00Z", "2026-06-19T23:30:00Z"],
    ["longer than half a day", "2026-11-24T16:30:00Z", "2026-11-25T08:10:00Z"],
    ["a whole day to the second", "2026-11-24T16:30:00Z", "2026-11-25T16:30:00Z"],
    ["a little longer than a day", "2026-11-24T16:30:00Z", "2026-11-25T16:42:10Z"],
    ["over a weekend and the hour that comes twice", "2026-10-23T15:30:00Z", "2026-10-26T09:05:00Z"],
  ])("has the very moments of the watch: %s", async (_, began, ended) => {
    const [from, to] = [Temporal.Instant.from(began), Temporal.Instant.from(ended)];
    const watchId = await startedWatch(room, school, { at: from });
    const incidentId = await whole(await endedAt(watchId, to), school.who.okafor, to.add({ minutes: 30 }));
    const written = (column: string) =>
      `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as ${column}`;
    const lines = `select ${written("from_at")}, ${written("to_at")} from segment where incident_id = '${incidentId}'`;
    expect(await room.asOwner(lines)).toEqual([{ from_at: began, to_at: ended }]);
    const watches = await room.as(school.who.head, (work) => watchesOf(work, { incidentId }));
    expect(watches.map((watch) => watch.watchId)).toEqual([watchId]);
  });

  it("is one with the report of the hold before it, where whoever ends it says so", async () => {
    const { okafor } = school.who;
    const hold = await startedWatch(room, school, { kind: "PHY.HOLD.SEAT" });
    const draftId = await endedAt(hold, later(6));
    const apart = await startedWatch(room, school, { at: later(6) });
    expect(
      await room.as(okafor, (work) => reportsToJoin(work, okafor, { childId: school.people.child, beganAt: later(6) })),
    ).toMatchObject([{ draftId, goesOn: true }]);
    expect(await endedAt(apart, later(20), { joins: draftId })).toBe(draftId);
    const answers = await answersOf(draftId);
    expect(answers["what-happened"]).toMatchObject({
      "segment-1": "PHY.HOLD.SEAT",
      "to-1": "16:36",
      "segment-2": "SEP.SECL",
      "to-2": "16:50",
    });
    expect(answers["when-and-where"]).toMatchObject({ begins: "16:30", ends: "16:50" });
  });

  it("is a new one where the other was sent meanwhile, or is not theirs", async () => {
    const first = await startedWatch(room, school);
    const sent = await endedAt(first, later(6));
    await whole(sent, school.who.okafor, later(40));
    const theirs = await keepDraft(room, school.who.lund, { children: { "child-1": school.people.child } });
    for (const joins of [sent, theirs, "no id"]) {
      const draftId = await endedAt(await startedWatch(room, school), later(8), { joins });
      expect([sent, theirs]).not.toContain(draftId);
    }
  });

  it("says in the trail how long before it was told that it had ended, and an end is never before the beginning", async () => {
    const watchId = await startedWatch(room, school);
    const { okafor } = school.who;
    await room.as(okafor, (work) => endWatch(work, okafor, ending(watchId, { at: later(-30) })), later(20));
    const watch = await room.as(okafor, (work) => findWatch(work, watchId));
    expect(String(watch?.ended?.at)).toBe(String(afternoon));
    expect((await room.facts(school.schoolId, "watch-ended"))[0]?.details).toMatchObject({ secondsBefore: 1200 });
  });
});

describe("what is kept of a watch", () => {
  it("is kept also when a colleague ended it at the same moment", async () => {
    const { okafor, bello } = school.who;
    const watchId = await startedWatch(room, school);
    await room.as(bello, (work) => keepObservation(work, bello, seen(watchId)), later(1));
    const [observed, ended] = await Promise.all([
      room.as(bello, (work) => keepObservation(work, bello, seen(watchId)), later(5)),
      room.as(okafor, (work) => endWatch(work, okafor, ending(watchId, { at: later(5) })), later(5)),
    ]);
    expect([observed.kind, ended.kind]).toEqual(["kept", "ended"]);
    const watch = await room.as(bello, (work) => findWatch(work, watchId));
    expect(watch?.observations).toHaveLength(2);
  });

  it("by a phone without a network reaches the watch long after its end; what nobody watching could have seen does not", async () => {
    const { okafor, bello } = school.who;
    const watchId = await startedWatch(room, school);
    await room.as(okafor, (work) => endWatch(work, okafor, ending(watchId)), later(12));
    const arrives = (secondsBefore: number) =>
      room.as(bello, (work) => keepObservation(work, bello, seen(watchId, { secondsBefore })), later(300));
    expect((await arrives(0)).kind).toBe("not-yours");
    expect(await arrives(292 * 60)).toEqual({ kind: "kept", danger: false, over: true });
    const watch = await room.as(okafor, (work) => findWatch(work, watchId));
    expect(watch?.observations.map(({ madeAt }) => String(madeAt))).toEqual([String(later(8))]);
  });

  it("is nobody's who is no adult of the school, and nobody's from another school", async () => {
    const watchId = await startedWatch(room, school);
    const other = await room.school("Birch School");
    for (const who of [school.who.office, school.who.governor, other.who.head]) {
      expect((await room.as(who, (work) => keepObservation(work, who, seen(watchId)))).kind).toBe("not-yours");
      expect(await room.as(who, (work) => takeOverWatch(work, who, { watchId, takenOverId: newId(afternoon) }))).toBe(
        "not-yours",
      );
      expect((await room.as(who, (work) => endWatch(work, who, ending(watchId)))).kind).toBe("not-yours");
    }
    expect(await kinds()).toEqual(["watch-started"]);
  });

  it("has ended once, however many press at once", async () => {
    const { okafor, bello } = school.who;
    const watchId = await startedWatch(room, school);
    const end = (who: Who) => room.as(who, (work) => endWatch(work, who, ending(watchId)), later(12));
    const outcomes = await Promise.all([end(okafor), end(bello), end(okafor)]);
    const drafts = outcomes.map((outcome) => (outcome.kind === "ended" ? outcome.draftId : outcome.kind));
    expect(new Set(drafts).size).toBe(1);
    expect(await room.facts(school.schoolId, "watch-ended")).toHaveLength(1);
  });
});
