import { Temporal } from "#dates";
import {
  ADULT_PARTS,
  BEHAVIOURS,
  BODY_SPOTS,
  CHECKS_AFTER,
  CHILD_STATES,
  ENDINGS,
  HARMS,
  INJURY_KINDS,
  INJURY_SEVERITIES,
  isCodeOf,
  LESS_RESTRICTIVE,
  MEANINGS,
  SETTING_EVENTS,
  TRIED_EFFECTS,
  TRIGGERS,
  type CodeList,
} from "#regimes";
import { describe, expect, test } from "vitest";
import { planSchool } from "../plan-school.ts";
import type { PlannedIncident, PlannedRest } from "../planned.ts";
import { isForce, secondsOf } from "../shapes.ts";
import { stories } from "../stories/index.ts";
import { schoolDays } from "../term-dates.ts";
import { alertsRaised } from "./alerts.ts";
import { placesHurt, placesTouched } from "./places-drawn.ts";

const now = Temporal.Instant.from("2026-11-24T09:45:00Z");
const zone = "Europe/London";
const asked = { now, zone, seed: 20_240_911, size: 1 };
const { incidents, schoolDays: days } = planSchool(asked);

type Whole = PlannedIncident & { rest: PlannedRest };
const whole = incidents.filter((one): one is Whole => one.rest !== undefined);
const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;
const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate();

/** At five on the school day after the report. */
function dueBy({ reportedAt }: PlannedIncident): Temporal.Instant {
  const reported = dayOf(reportedAt);
  const next = schoolDays(reported.add({ days: 1 }), reported.add({ days: 70 }))[0]!;
  return next.toPlainDateTime("17:00").toZonedDateTime(zone).toInstant();
}
const late = (one: Whole) => Temporal.Instant.compare(one.rest.at, dueBy(one)) > 0;

describe("the rest of a fictional record", () => {
  test("is written for about nine in ten, after the report and before now", () => {
    const older = incidents.filter(({ day }) => Temporal.PlainDate.compare(day, days.at(-6)!) < 0);
    const written = older.filter(({ rest }) => rest !== undefined);
    expect(share(written, older)).toBeGreaterThan(0.86);
    expect(share(written, older)).toBeLessThan(0.96);
    for (const { reportedAt, rest } of whole) {
      expect(Temporal.Instant.compare(rest.at, reportedAt)).toBe(1);
      expect(Temporal.Instant.compare(rest.at, now)).toBe(-1);
    }
  });

  test("comes the same day or the next school day, a few late, and some of the newest are still owed", () => {
    expect(share(whole.filter(late), whole)).toBeGreaterThan(0.02);
    expect(share(whole.filter(late), whole)).toBeLessThan(0.12);
    const sameDay = whole.filter(({ rest, reportedAt }) => dayOf(rest.at).equals(dayOf(reportedAt)));
    expect(share(sameDay, whole)).toBeGreaterThan(0.3);
    const owed = incidents.filter(({ rest }) => rest === undefined);
    expect(owed.some((one) => Temporal.Instant.compare(dueBy(one), now) > 0)).toBe(true);
    expect(owed.some((one) => Temporal.Instant.compare(dueBy(one), now) < 0)).toBe(true);
  });

  test("is now and then written by another of the adults who were there", () => {
    const byAnother = whole.filter(({ rest, reporter }) => rest.by !== reporter);
    expect(share(byAnother, whole)).toBeGreaterThan(0.03);
    expect(share(byAnother, whole)).toBeLessThan(0.2);
    for (const { rest, adults } of whole) expect(adults.some(({ ref }) => ref === rest.by)).toBe(true);
  });

  test("answers for every line, every adult on it, everything that was tried and everybody who was hurt", () => {
    for (const { rest, lines, tried, injuries } of whole) {
      expect(rest.lines.map(({ parts }) => parts.length)).toEqual(lines.map(({ adults }) => adults.length));
      expect(rest.effects).toHaveLength(tried.filter((code) => code !== "DEA.NONE").length);
      expect(rest.hurt).toHaveLength("hurt" in injuries ? injuries.hurt.length : 0);
    }
  });

  test("has each check while its line lasted", () => {
    for (const { rest, lines } of whole)
      for (const [index, { checks }] of rest.lines.entries()) {
        const { from, to } = lines[index]!;
        const began = from.round({ smallestUnit: "minute", roundingMode: "floor" });
        for (const [at] of checks) {
          expect(Temporal.PlainTime.compare(at, began)).toBeGreaterThanOrEqual(0);
          expect(Temporal.PlainTime.compare(at, to)).toBeLessThanOrEqual(0);
        }
      }
  });

  test("uses codes that the forms know", () => {
    const known = (list: CodeList, codes: readonly string[]) =>
      expect(codes.filter((code) => !isCodeOf(list, code))).toEqual([]);
    for (const { rest } of whole) {
      known(TRIGGERS, rest.before.chosen);
      known(SETTING_EVENTS, rest.earlier.chosen);
      known(BEHAVIOURS, rest.seen.chosen);
      known(MEANINGS, rest.meant.chosen);
      known(
        TRIED_EFFECTS,
        rest.effects.map(([effect]) => effect),
      );
      known(
        HARMS,
        rest.harms.map(([harm]) => harm),
      );
      known(LESS_RESTRICTIVE, rest.less.chosen);
      known(ENDINGS, rest.ending.chosen);
      known(CHILD_STATES, rest.states);
      for (const { parts, checks } of rest.lines) {
        known(ADULT_PARTS, parts);
        known(
          CHECKS_AFTER,
          checks.map(([, what]) => what),
        );
      }
      for (const { injury, severity, checks } of rest.hurt) {
        known(INJURY_KINDS, injury);
        known(INJURY_SEVERITIES, [severity]);
        known(CHECKS_AFTER, checks);
      }
    }
  });
});

describe("what is drawn on a body", () => {
  const touched = whole.flatMap(({ rest, lines }) =>
    lines.map((line, index) => ({ line, drawn: placesTouched(line, rest.lines[index]!) })),
  );
  const hurt = whole.flatMap(({ rest, injuries }) =>
    rest.hurt.map((injury) => ({
      injury,
      said: "words" in injuries ? injuries.words : "",
      drawn: placesHurt(injury, "words" in injuries ? injuries.words : ""),
    })),
  );

  test("is a place that the forms know: hands on most lines that were holds, and a place for every injury", () => {
    for (const { drawn } of [...touched, ...hurt])
      expect(drawn.filter((spot) => !isCodeOf(BODY_SPOTS, spot))).toEqual([]);
    const held = touched.filter(({ line }) => isForce(line.kind));
    expect(
      share(
        held.filter(({ drawn }) => drawn.length > 0),
        held,
      ),
    ).toBeGreaterThan(0.65);
    expect(
      share(
        held.filter(({ drawn }) => drawn.length > 0),
        held,
      ),
    ).toBeLessThan(0.85);
    for (const { line, drawn } of touched) if (line.facts["points"] === undefined) expect(drawn).toEqual([]);
    expect(hurt.filter(({ drawn }) => drawn.length === 0)).toEqual([]);
  });

  test("is on the side that the report says", () => {
    for (const { injury, said, drawn } of hurt)
      for (const [side, other] of [
        ["left", "right"],
        ["right", "left"],
      ] as const)
        if (saysOnly(said, side, other) && injury.where.length === 1)
          expect([said, drawn.filter((spot) => spot.endsWith(`.${other}`))]).toEqual([said, []]);
    expect(placesHurt({ where: ["forearm", "wrist"] }, "Red mark on his right wrist.")).toEqual(["wrist.right"]);
    expect(placesHurt({ where: ["chin", "cheek.left"] }, "Grazes.")).toEqual(["chin", "cheek.left"]);
  });

  test("is each adult's own side, and nothing where nothing was named", () => {
    const line = touched.find(({ line: { kind }, drawn }) => kind === "PHY.HOLD.SEAT" && drawn.length > 0)!.line;
    const forearms = { ...line, facts: { ...line.facts, points: ["forearms"] } };
    expect(placesTouched(forearms, { parts: ["left-side", "right-side"] })).toEqual(["forearm.left", "forearm.right"]);
    expect(placesTouched(forearms, { parts: ["right-side"] })).toEqual(["forearm.right"]);
    expect(placesTouched({ ...line, facts: {} }, { parts: ["right-side"] })).toEqual([]);
  });
});

const saysOnly = (said: string, side: string, other: string) =>
  new RegExp(String.raw`\b${side}\b`).test(said) && !new RegExp(String.raw`\b${other}\b`).test(said);

describe("what the rest says", () => {
  test("goes with the telling of its report: every telling has its reason, its harm and its codes", () => {
    for (const { scenes } of stories)
      for (const { before, why, otherwise, codes } of scenes) {
        expect([why.length, otherwise.length, codes.length]).toEqual(Array(3).fill(before.length));
        expect(codes.every(({ harms, seen }) => harms.length > 0 && seen.length > 0)).toBe(true);
      }
  });

  test("is honest: some could have ended sooner, some were habit or never considered, in a few no harm was near", () => {
    const held = whole.filter(({ lines }) => lines.some(({ kind }) => isForce(kind)));
    const sooner = held.filter(({ rest }) => rest.decision.sooner === "yes");
    expect(share(sooner, held)).toBeGreaterThan(0.07);
    expect(share(sooner, held)).toBeLessThan(0.3);
    expect(sooner.every(({ rest }) => rest.decision.soonerWords !== "")).toBe(true);
    const habit = held.filter(({ rest }) =>
      rest.less.chosen.some((code) => code === "LES.HABIT" || code === "LES.NOTCONS"),
    );
    expect(share(habit, held)).toBeGreaterThan(0.03);
    expect(share(habit, held)).toBeLessThan(0.15);
    const noHarm = whole.filter(({ rest }) => rest.harms.some(([harm]) => harm === "HRM.NONE"));
    expect(noHarm.length).toBeGreaterThan(3);
    expect(noHarm.every(({ rest }) => rest.harms.length === 1)).toBe(true);
  });

  test("tells that nothing was checked in some holds, and of two or three checks in most of the long ones", () => {
    const holds = whole.flatMap(({ rest, lines }) =>
      lines.flatMap((line, index) =>
        line.kind.startsWith("PHY.HOLD")
          ? [{ seconds: secondsOf(line), checks: rest.lines[index]!.checks.length }]
          : [],
      ),
    );
    const unchecked = holds.filter(({ checks }) => checks === 0);
    expect(share(unchecked, holds)).toBeGreaterThan(0.1);
    expect(share(unchecked, holds)).toBeLessThan(0.35);
    const long = holds.filter(({ seconds }) => seconds > 180);
    expect(
      share(
        long.filter(({ checks }) => checks > 1),
        long,
      ),
    ).toBeGreaterThan(0.6);
  });

  test("has mostly marks and first aid, a few that a nurse or doctor saw, and one child in hospital", () => {
    const hurt = whole.flatMap(({ rest }) => rest.hurt.map(({ severity }) => Number(severity)));
    const graded = (grade: number) => hurt.filter((one) => one === grade).length;
    expect(graded(1) + graded(2)).toBeGreaterThan(hurt.length * 0.85);
    expect(graded(3)).toBeGreaterThan(2);
    expect(graded(3)).toBeLessThan(15);
    expect(graded(4)).toBe(1);
    expect(graded(5)).toBe(0);
  });

  test("is written by people: few say why, why so long and what was done since in the same words", () => {
    const words = whole.map(({ rest }) => [rest.decision.whyThis, rest.decision.whyLong, rest.childSupport].join(" "));
    expect(share([...new Set(words)], words)).toBeGreaterThan(0.85);
  });
});

describe("what follows from it", () => {
  test("every alert has been answered within a day by a leader who was not there, but for one of yesterday", () => {
    const raised = incidents.flatMap((one) => alertsRaised(one).map((alert) => ({ ...alert, one })));
    expect(raised.length).toBeGreaterThan(6);
    expect(raised.length).toBeLessThan(25);
    expect(new Set(raised.map(({ code }) => code)).size).toBe(4);
    const open = raised.filter(({ code, one }) => !one.alerts.some((answer) => answer.code === code));
    expect(open.map(({ one }) => one.day.toString())).toEqual([days.at(-1)!.toString()]);
    for (const { code, at, one } of raised.filter((alert) => !open.includes(alert))) {
      const answer = one.alerts.find((answered) => answered.code === code)!;
      expect(one.adults.some(({ ref }) => ref === answer.by)).toBe(false);
      expect(Temporal.Instant.compare(answer.at, at)).toBe(1);
      expect(schoolDays(dayOf(at), dayOf(answer.at)).length).toBeLessThanOrEqual(2);
    }
  });

  test("leaves one alert open whenever the school is filled", () => {
    for (const at of ["2027-01-05T08:20:00Z", "2026-11-20T16:40:00Z"]) {
      const other = planSchool({ ...asked, now: Temporal.Instant.from(at) }).incidents;
      const open = other.flatMap((one) =>
        alertsRaised(one).filter(({ code }) => !one.alerts.some((answer) => answer.code === code)),
      );
      expect(open.map(({ code }) => code)).toEqual(["unsafe-technique"]);
    }
  });

  test("purposes that nobody should have are named in a handful of records", () => {
    const named = incidents.filter(({ lines }) =>
      lines.some(({ facts }) =>
        [facts["purpose"] ?? []].flat().some((code) => ["compliance", "convenience", "retaliate"].includes(code)),
      ),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.length).toBeLessThan(20);
  });

  test("four records were corrected: a time, a place, an adult left out, and left and right", () => {
    const corrected = incidents.flatMap((one) => one.corrections.map((correction) => ({ one, correction })));
    expect(corrected.map(({ correction }) => correction.change.kind).toSorted()).toEqual([
      "left-out",
      "over-at",
      "place",
      "sides",
    ]);
    for (const { one, correction } of corrected) {
      expect(correction.reason).not.toBe("");
      expect(Temporal.Instant.compare(correction.at, one.reportedAt)).toBe(1);
    }
    const left = corrected.find(({ correction }) => correction.change.kind === "left-out")!.one;
    expect(left.statements.some(({ adult }) => !left.adults.some(({ ref }) => ref === adult))).toBe(true);
  });

  test("the rest was handed over twice, and once somebody else has sent it", () => {
    const handed = incidents.filter(({ handOver }) => handOver !== undefined);
    expect(handed.map(({ rest, handOver }) => rest?.by === handOver!.to)).toEqual([true, false]);
  });
});
