import { Temporal } from "#dates";
import { adults } from "./adults.ts";
import { begunOnly, byHand } from "./by-hand/index.ts";
import { withCorrections } from "./corrections.ts";
import { children, type FictionalChild } from "./children.ts";
import { onItsDay, type Days } from "./told-by-hand.ts";
import { planIncident, startOf, type Decks } from "./plan-incident.ts";
import type { Fernlow } from "./people-there.ts";
import type { PlannedIncident } from "./planned.ts";
import { occasions } from "./schedule.ts";
import { stories } from "./stories/index.ts";
import { schoolDays } from "./term-dates.ts";
import { inOrder, leaveOpen, untilNow } from "./until-now.ts";

/** What the whole school is planned from: the same words give the same school, to the letter. */
export type SchoolToPlan = { now: Temporal.Instant; zone: string; seed: number; size: number };

/** Two years of Fernlow, up to now and not beyond. */
export type PlannedSchool = {
  firstDay: Temporal.PlainDate;
  /** The days on which the office brings in the people: when Lessen began, and each September. */
  rosterDays: Temporal.PlainDate[];
  schoolDays: Temporal.PlainDate[];
  /** In the order in which they were sent. */
  incidents: PlannedIncident[];
  begunOnly: PlannedIncident | undefined;
};

/** The day from which Fernlow has records. */
export function firstDayOf(now: Temporal.Instant, zone: string): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate().subtract({ weeks: 104 });
}

/** Plans two years up to now. */
export function planSchool({ now, zone, seed, size }: SchoolToPlan): PlannedSchool {
  // The newest day is one whose lunchtime is over and told of.
  const newest = now.subtract({ hours: 15 }).toZonedDateTimeISO(zone).toPlainDate();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const firstDay = firstDayOf(now, zone);
  const days = schoolDays(firstDay, newest);
  const septembers = [firstDay.year, firstDay.year + 1, firstDay.year + 2].map((year) =>
    Temporal.PlainDate.from({ year, month: 9, day: 1 }),
  );
  const [first, second] = septembers.filter(
    (date) => Temporal.PlainDate.compare(date, firstDay) > 0 && Temporal.PlainDate.compare(date, today) <= 0,
  );
  const rosterDays = [firstDay, ...[first, second].filter((date) => date !== undefined)];
  const rosterOf = (day: Temporal.PlainDate) =>
    rosterDays.filter((date) => Temporal.PlainDate.compare(date, day) <= 0).length - 1;
  const hand = handDays(days, zone);
  const fernlow: Fernlow = {
    zone,
    seed,
    childrenOn: (day) => children.filter((child) => isHere(child, rosterOf(day))),
    adultsOn: (day) =>
      adults.filter(
        ({ ref }) =>
          !byHand.some((told) => told.sentAway === ref && Temporal.PlainDate.compare(day, hand.back(told.back)) >= 0),
      ),
  };
  const decks: Decks = new Map();
  const here = new Map(children.map((child) => [child.ref, child]));
  const planned = occasions(seed, days, stories, (story, day) => isHere(here.get(story.ref), rosterOf(day)), size).map(
    (one) => planIncident(fernlow, one, decks),
  );
  const all = [
    ...planned.filter((one) => !clashes(one, hand)),
    ...(days.length > 100 ? byHand.map((one) => onItsDay(one, hand)) : []),
  ];
  const sent = all.map((one) => inOrder(one)).filter(({ reportedAt }) => Temporal.Instant.compare(reportedAt, now) < 0);
  const incidents = sent
    .sort((one, other) => Temporal.Instant.compare(one.reportedAt, other.reportedAt))
    .map((one) => untilNow(one, now));
  return {
    firstDay,
    rosterDays,
    schoolDays: days,
    incidents: withCorrections(leaveOpen(incidents, days), now, zone),
    begunOnly: days.length > 100 ? onItsDay(begunOnly, hand) : undefined,
  };
}

/** Whether a child is on the roll while this import counts; a later one replaces it. */
export function isHere(child: FictionalChild | undefined, roster: number): boolean {
  if (child === undefined) return false;
  const stays = {
    always: [0, 9],
    "left-first": [0, 0],
    "left-second": [0, 1],
    "joined-first": [1, 9],
    "joined-second": [2, 9],
  } as const;
  const [from, to] = stays[child.stay];
  return roster >= from && roster <= to;
}

function handDays(days: readonly Temporal.PlainDate[], zone: string): Days {
  return {
    back: (count) => days.at(-1 - count) ?? Temporal.PlainDate.from("2026-01-01"),
    at: (day, time) => startOf(day, Temporal.PlainTime.from(time), zone),
  };
}

/** What was written by hand keeps its day to itself: its children have no second incident on it. */
function clashes({ day, children: involved }: PlannedIncident, hand: Days): boolean {
  return [...byHand, begunOnly].some(
    (told) =>
      hand.back(told.back).equals(day) && told.children.some(([ref]) => involved.some((child) => child.ref === ref)),
  );
}
