import { Temporal } from "#dates";
import { BODY_POINTS, DE_ESCALATIONS, isCodeOf, POSITIONS, PURPOSES, SEGMENT_KINDS } from "#regimes";
import { describe, expect, test } from "vitest";
import { adults } from "./adults.ts";
import { children } from "./children.ts";
import { planSchool, type PlannedSchool } from "./plan-school.ts";
import { planWatch } from "./plan-watch.ts";
import type { PlannedIncident } from "./planned.ts";
import { rosterFiles } from "./roster-files.ts";
import { isForce, secondsOf } from "./shapes.ts";
import { mostOften, stories } from "./stories/index.ts";
import { saidAnew, techniques } from "./techniques.ts";
import { schoolDays, termLines } from "./term-dates.ts";

const now = Temporal.Instant.from("2026-11-24T09:45:00Z");
const asked = { now, zone: "Europe/London", seed: 20_240_911, size: 1 };
const plan = planSchool(asked);
const { incidents } = plan;

const countBy = <T>(list: readonly T[], key: (one: T) => string | number) => {
  const counts = new Map<string | number, number>();
  for (const one of list) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
};
const heldChild = (incident: PlannedIncident) => incident.children[0]!.ref;
const wordsOf = ({ incidents: all }: PlannedSchool) =>
  all.map(({ before, ended, statements, review }) => [
    before,
    ended,
    ...statements.map(({ words }) => words),
    review?.necessaryWords,
  ]);

describe("two years of Fernlow", () => {
  test("are the same to the letter for the same seed and the same clock", () => {
    expect(JSON.stringify(planSchool(asked))).toBe(JSON.stringify(plan));
  });

  test("are other stories for another seed", () => {
    expect(wordsOf(planSchool({ ...asked, seed: 1 }))).not.toEqual(wordsOf(plan));
  });

  test("hold 500 to 700 incidents, every one on a school day and none in the time to come", () => {
    expect(incidents.length).toBeGreaterThanOrEqual(500);
    expect(incidents.length).toBeLessThanOrEqual(700);
    const days = new Set(plan.schoolDays.map(String));
    expect(incidents.filter(({ day }) => !days.has(day.toString()))).toEqual([]);
    expect(incidents.filter(({ reportedAt }) => Temporal.Instant.compare(reportedAt, now) > 0)).toEqual([]);
  });

  test("look as recent on any day of the year, in term and in the holidays", () => {
    for (const day of ["2026-08-14", "2027-01-05", "2027-05-28", "2026-12-24"]) {
      const other = planSchool({ ...asked, now: Temporal.Instant.from(`${day}T11:00:00Z`) });
      expect(other.incidents.length).toBeGreaterThan(450);
      expect(other.incidents.some(({ review }) => review === undefined)).toBe(true);
    }
  });
});

describe("the counts", () => {
  test("a few children carry most: five about 60 in 100, and about 25 ever appear", () => {
    const counts = countBy(incidents, heldChild);
    const five = mostOften.reduce((sum, { ref }) => sum + (counts.get(ref) ?? 0), 0);
    expect(five / incidents.length).toBeGreaterThan(0.5);
    expect(five / incidents.length).toBeLessThan(0.7);
    expect(counts.size).toBeGreaterThan(18);
    expect(counts.size).toBeLessThanOrEqual(stories.length);
  });

  test("fall to about half after a change of plan", () => {
    for (const story of mostOften.filter(({ change }) => change !== undefined)) {
      const { at } = story.change!;
      const turn = plan.schoolDays[Math.floor(at * plan.schoolDays.length)]!;
      const mine = incidents.filter((incident) => heldChild(incident) === story.ref);
      const before = mine.filter(({ day }) => Temporal.PlainDate.compare(day, turn) < 0).length / at;
      const after = mine.filter(({ day }) => Temporal.PlainDate.compare(day, turn) >= 0).length / (1 - at);
      expect(after / before).toBeGreaterThan(0.2);
      expect(after / before).toBeLessThan(0.75);
    }
  });

  test("are spread wider over the weeks than chance alone would spread them", () => {
    // Chance alone makes this 1. Only whole weeks of school, and only until a child's plan was changed.
    const weekOf = (day: Temporal.PlainDate) => `${day.yearOfWeek}/${day.weekOfYear}`;
    const ratios = mostOften.map(({ ref, change }) => {
      const days = plan.schoolDays.slice(0, Math.floor((change?.at ?? 1) * plan.schoolDays.length));
      const whole = [...countBy(days, weekOf)].filter(([, length]) => length === 5).map(([week]) => week);
      const mine = countBy(
        incidents.filter((incident) => heldChild(incident) === ref),
        ({ day }) => weekOf(day),
      );
      const counts = whole.map((week) => mine.get(week) ?? 0);
      const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
      return counts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (counts.length - 1) / mean;
    });
    expect(ratios.reduce((sum, one) => sum + one, 0) / ratios.length).toBeGreaterThan(1.25);
  });

  test("are highest on the way to lunch, on Mondays and on Fridays", () => {
    const toLunch = incidents.filter(
      ({ begins }) => begins.hour * 60 + begins.minute >= 690 && begins.hour * 60 + begins.minute <= 765,
    );
    expect(toLunch.length / incidents.length).toBeGreaterThan(0.3);
    const days = countBy(incidents, ({ day }) => day.dayOfWeek);
    for (const quiet of [2, 3, 4]) {
      expect(days.get(1)).toBeGreaterThan(days.get(quiet)!);
      expect(days.get(5)).toBeGreaterThan(days.get(quiet)!);
    }
  });

  test("holds last two to three minutes in the middle, a few far longer, and someone is hurt in about a fifth", () => {
    const holds = incidents
      .flatMap(({ lines }) => lines.filter(({ kind }) => kind.startsWith("PHY.HOLD")).map(secondsOf))
      .sort((a, b) => a - b);
    const middle = holds[Math.floor(holds.length / 2)]!;
    expect(middle).toBeGreaterThan(60);
    expect(middle).toBeLessThan(200);
    expect(holds.at(-1)).toBeGreaterThan(480);
    const hurt = incidents.filter(({ injuries }) => "hurt" in injuries).length / incidents.length;
    expect(hurt).toBeGreaterThan(0.13);
    expect(hurt).toBeLessThan(0.28);
  });
});

describe("every record", () => {
  test("uses codes that the forms know", () => {
    for (const { lines, tried } of incidents) {
      for (const code of tried) expect(isCodeOf(DE_ESCALATIONS, code)).toBe(true);
      for (const { kind, facts } of lines) {
        expect(isCodeOf(SEGMENT_KINDS, kind)).toBe(true);
        for (const purpose of [facts["purpose"] ?? []].flat()) expect(isCodeOf(PURPOSES, purpose)).toBe(true);
      }
    }
    expect(BODY_POINTS.entries.length).toBeGreaterThan(0);
  });

  test("leaves no bracket, no empty name and no word that we never use", () => {
    const all = JSON.stringify(incidents);
    expect(all).not.toMatch(/[^\\]\{[a-z]\w*\}|\[[^"\]]*\|/);
    expect(all).not.toMatch(
      /undefined|kicked off|meltdown|attention seeking|non-compliant|perpetrator|\boops\b|please|victim/i,
    );
  });

  test("has short answers from about half of its adults, who mostly agree", () => {
    const accounts = incidents.flatMap(({ statements }) => statements).filter(({ as }) => as === "account");
    const answered = accounts.filter(({ answers }) => Object.keys(answers).length > 0);
    expect(answered.length / accounts.length).toBeGreaterThan(0.45);
    expect(answered.length / accounts.length).toBeLessThan(0.75);
    const couldNotBreathe = answered.filter(({ answers }) => answers["breath"] === "yes");
    expect(couldNotBreathe.length).toBeGreaterThan(0);
    expect(couldNotBreathe.length).toBeLessThan(10);
    for (const { answers } of answered)
      for (const kind of [answers["kinds"] ?? []].flat()) expect(isCodeOf(SEGMENT_KINDS, kind)).toBe(true);
  });

  test("is read by people: few first sentences come twice", () => {
    const first = incidents.map(({ before }) => before);
    expect(new Set(first).size / first.length).toBeGreaterThan(0.9);
  });

  test("has its adults in one place at a time, and a reviewer who was not there", () => {
    for (const { lines, adults: there, reviewer } of incidents) {
      expect(there.some(({ ref }) => ref === reviewer)).toBe(false);
      for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (next !== undefined && isForce(line.kind))
          expect(Temporal.PlainTime.compare(next.from, line.to)).toBeGreaterThanOrEqual(0);
        expect(line.adults.every((ref) => there.some((one) => one.ref === ref))).toBe(true);
      }
    }
  });
});

describe("the office's files", () => {
  test("name sixty children and forty-five adults each September", () => {
    for (const roster of [0, 1, 2]) {
      const [first, second] = rosterFiles(roster, plan.rosterDays);
      expect(first!.text.trim().split("\r\n")).toHaveLength(61);
      expect(second!.text.trim().split("\r\n")).toHaveLength(roster < 2 ? 47 : 46);
    }
  });

  test("give every child a reference, a number and a family of their own", () => {
    expect(new Set(children.map(({ ref }) => ref)).size).toBe(children.length);
    expect(new Set(adults.map(({ ref }) => ref)).size).toBe(adults.length);
    expect(children.every(({ family }) => family.split(",").length >= 4)).toBe(true);
  });
});

describe("Fernlow's term dates", () => {
  test("leave Easter Monday and Good Friday free", () => {
    for (const [from, to] of [
      ["2025-04-18", "2025-04-21"],
      ["2026-04-03", "2026-04-06"],
      ["2027-03-26", "2027-03-29"],
    ] as const) {
      expect(schoolDays(Temporal.PlainDate.from(from), Temporal.PlainDate.from(to))).toEqual([]);
    }
  });

  test("begin in August where the term does: 28 August 2025 is a school day", () => {
    const [first, last] = [Temporal.PlainDate.from("2025-08-18"), Temporal.PlainDate.from("2025-08-29")];
    expect(schoolDays(first, last).map(String)).toEqual(["2025-08-28", "2025-08-29"]);
  });

  test("make about 190 school days a year", () => {
    const days = schoolDays(Temporal.PlainDate.from("2025-09-01"), Temporal.PlainDate.from("2026-08-31"));
    expect(days.length).toBeGreaterThan(180);
    expect(days.length).toBeLessThan(197);
    expect(termLines(2025).filter(({ kind }) => kind === "term")).toHaveLength(3);
  });
});

describe("Fernlow's techniques", () => {
  const lines = incidents.flatMap(({ day, lines: all }) => all.map((line) => ({ ...line, day })));
  const named = lines.filter(({ facts }) => typeof facts["ownTechnique"] === "string");
  const codes = techniques.map(({ code }) => code);

  test("are one invented provider's, each with its own code, in positions that the records know", () => {
    expect(new Set(techniques.map(({ provider }) => provider))).toEqual(new Set(["Oakum Vale"]));
    expect(new Set(codes).size).toBe(techniques.length);
    expect(new Set(techniques.map(({ standing }) => standing))).toEqual(new Set(["allowed", "by-name", "never"]));
    for (const code of techniques.flatMap(({ positions }) => positions)) expect(isCodeOf(POSITIONS, code)).toBe(true);
  });

  test("are what most holds are called; some are told in words, and some have no name", () => {
    expect(named.filter(({ facts }) => !codes.includes(String(facts["ownTechnique"])))).toEqual([]);
    expect(named.length).toBeGreaterThan(150);
    const said = (is: (words: string) => boolean) =>
      lines.filter(({ facts }) => typeof facts["technique"] === "string" && is(facts["technique"])).length;
    expect(said((words) => words !== "")).toBeGreaterThan(20);
    expect(said((words) => words === "")).toBeGreaterThan(20);
  });

  test("are once in a while used by fewer adults, for longer, or after they were withdrawn: there is something to see", () => {
    const anew = saidAnew(plan.rosterDays, plan.schoolDays);
    const withdrawn = anew.find(({ changed }) => changed.standing === "withdrawn")!;
    const used = (is: (one: (typeof named)[number], technique: (typeof techniques)[number]) => boolean) =>
      named.filter((one) =>
        is(
          one,
          techniques.find(({ code }) => code === one.facts["ownTechnique"])!,
        ),
      ).length;
    const fewer = used(({ adults: there }, { leastAdults }) => leastAdults !== null && there.length < leastAdults);
    const longer = used((line, { longestMinutes }) => longestMinutes !== null && secondsOf(line) > longestMinutes * 60);
    const late = used(
      ({ day }, { code }) => code === withdrawn.code && Temporal.PlainDate.compare(day, withdrawn.from) >= 0,
    );
    for (const rare of [fewer, longer, late]) {
      expect(rare).toBeGreaterThan(0);
      expect(rare / named.length).toBeLessThan(0.08);
    }
  });
});

describe("the watches", () => {
  const watches = incidents.flatMap((incident) => planWatch(incident, asked.zone) ?? []);
  const isMissed = ({ observations, startedAt, endedAt }: (typeof watches)[number]) => {
    const looks = [startedAt, ...observations.map(({ at }) => at), endedAt];
    return looks.slice(1).some((at, index) => at.since(looks[index]!).total("minutes") > 5);
  };

  test("are few, of what lasted, and some have an observation that nobody made", () => {
    expect(watches.length).toBeGreaterThan(8);
    expect(watches.length).toBeLessThan(60);
    expect(watches.filter(isMissed).length).toBeGreaterThan(2);
    expect(watches.filter((watch) => !isMissed(watch)).length).toBeGreaterThan(2);
    expect(watches.some(({ takenOver }) => takenOver !== undefined)).toBe(true);
  });

  test("are kept while they last, by adults who were there, and each before its report", () => {
    for (const incident of incidents) {
      const watch = planWatch(incident, asked.zone);
      if (watch === undefined) continue;
      const times = [watch.startedAt, ...watch.observations.map(({ at }) => at), watch.endedAt, incident.reportedAt];
      expect(times.map(String)).toEqual(times.toSorted(Temporal.Instant.compare).map(String));
      for (const { by } of watch.observations) expect(watch.line.adults).toContain(by);
    }
  });
});
