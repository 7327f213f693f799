import { Temporal } from "#dates";
import type { Typed } from "#platform";
import { clockTime } from "../../rules/local-times.ts";
import { elsewhere } from "../../rules/place-words.ts";
import { needsDays, needsLastDay } from "../../rules/segment-times.ts";
import { hadPartIn, keepersOf } from "./watch-parts.ts";
import { childStates, endings, wordsFor } from "./watch-lists.ts";

type Told = {
  childId: string;
  kind: string;
  placeId: string | undefined;
  beganAt: Temporal.Instant;
  startedBy: string;
  takenOver: readonly { to: string }[];
  observations: readonly { observedBy: string; breathing: string; shows: readonly string[]; how: string | undefined }[];
};

type Whole = { from: Temporal.Instant; to: Temporal.Instant };
type End = { at: Temporal.Instant; how: string; childIs: readonly string[]; words: string; endedBy: string };

/** Answers of a report by question, as its pages would have posted them. */
export type Answers = ReadonlyMap<string, Typed>;

const mostRows = 30;

/** The questions that a watch always answers in a report that it begins. */
export const answeredByWatch: readonly string[] = [
  "children",
  "adults",
  "when-and-where",
  "what-happened",
  "segment-1",
  "after",
];

/**
 * What a report already knows from the watch. Added to what the report says, never in the place of it: a line of its
 * own for the watch, a child or an adult who is not named yet, an event that was longer. Who held is not guessed: the
 * line still asks for it.
 */
export function answersOfWatch(
  watch: Told,
  end: End,
  zone: string,
  {
    answers: report,
    whole,
  }: { answers: Answers; /** From when to when the report says it was, where it says so. */ whole?: Whole | undefined },
): Map<string, Typed> {
  const of = (question: string): Typed => report.get(question) ?? {};
  const row = nextRow(of("what-happened"), "segment", "from", "to");
  const answers = new Map<string, Typed>([
    ["children", withPerson(of("children"), "child", watch.childId, "held")],
    ["adults", withAdults(of("adults"), watch, end)],
    ["when-and-where", whenAndWhere(of("when-and-where"), watch, end, zone, whole)],
  ]);
  if (row !== undefined) {
    answers.set("what-happened", {
      ...of("what-happened"),
      [`segment-${row}`]: watch.kind,
      [`from-${row}`]: clockTime(watch.beganAt, zone),
      [`to-${row}`]: clockTime(end.at, zone),
      ...(needsDays(extent(watch, end, whole)) ? lineDays(row, watch, end, zone) : {}),
    });
    const facts = factsSeen(watch);
    if (Object.keys(facts).length > 0) answers.set(`segment-${row}`, facts);
  }
  if (of("after")["ended"] === undefined) answers.set("after", { ...of("after"), ended: endedInWords(end) });
  return answers;
}

/** Whoever had the watch took part; whoever only looked in or ended it saw it. A report may say it otherwise. */
function withAdults(typed: Typed, watch: Told, end: End): Typed {
  const keepers = keepersOf(watch);
  const others = hadPartIn({ ...watch, decisions: [], ended: end }).filter((id) => !keepers.includes(id));
  const took = keepers.reduce((all, id) => withPerson(all, "adult", id, "took-part"), typed);
  return others.reduce((all, id) => withPerson(all, "adult", id, "saw"), took);
}

function withPerson(typed: Typed, name: string, id: string, role: string): Typed {
  if (Object.entries(typed).some(([key, value]) => new RegExp(`^${name}-\\d+$`).test(key) && value === id))
    return typed;
  const row = nextRow(typed, name);
  return row === undefined ? typed : { ...typed, [`${name}-${row}`]: id, [`${name}-${row}-role`]: role };
}

/** The row after the last that says anything; undefined when the page is full. */
function nextRow(typed: Typed, ...names: readonly string[]): number | undefined {
  const rows = Object.entries(typed)
    .filter(([, value]) => value !== "")
    .map(([key]) => /^([a-z]+)-(\d+)$/.exec(key))
    .filter((found) => found !== null && names.includes(found[1] ?? ""))
    .map((found) => Number(found?.[2]));
  const row = Math.max(0, ...rows) + 1;
  return row > mostRows ? undefined : row;
}

/** A report that says nothing yet gets the watch's times; one that does is made as long as both. */
function whenAndWhere(typed: Typed, watch: Told, end: End, zone: string, whole: Whole | undefined): Typed {
  const begins = { ...partsOfDay("day", watch.beganAt, zone), begins: clockTime(watch.beganAt, zone) };
  const ends = { ends: clockTime(end.at, zone) };
  const span = extent(watch, end, whole);
  // A time of day cannot tell how long that was: its last day is said.
  const lastDay = needsLastDay(span) ? partsOfDay("lastDay", span.to, zone) : {};
  if (whole !== undefined) {
    return {
      ...typed,
      ...(Temporal.Instant.compare(watch.beganAt, whole.from) < 0 ? begins : {}),
      ...(Temporal.Instant.compare(end.at, whole.to) > 0 ? ends : {}),
      ...lastDay,
    };
  }
  const isEmpty = [typed["begins"], typed["ends"]].every((time) => time === undefined || time === "");
  return isEmpty ? { ...typed, ...begins, ...ends, ...lastDay, place: watch.placeId ?? elsewhere } : typed;
}

/** From when to when it was, the watch and what the report says of it together. */
function extent({ beganAt }: Told, { at }: End, whole: Whole | undefined): Whole {
  if (whole === undefined) return { from: beganAt, to: at };
  return {
    from: Temporal.Instant.compare(beganAt, whole.from) < 0 ? beganAt : whole.from,
    to: Temporal.Instant.compare(at, whole.to) > 0 ? at : whole.to,
  };
}

function lineDays(row: number, { beganAt }: Told, { at }: End, zone: string): Typed {
  const day = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(zone).toPlainDate().toString();
  return { [`from-day-${row}`]: day(beganAt), [`to-day-${row}`]: day(at) };
}

function partsOfDay(name: string, at: Temporal.Instant, zone: string): Typed {
  const day = at.toZonedDateTimeISO(zone).toPlainDate();
  return { [`${name}-day`]: String(day.day), [`${name}-month`]: String(day.month), [`${name}-year`]: String(day.year) };
}

/** Only what every observation agrees on, or what one of them is enough for: danger and distress. */
function factsSeen({ observations }: Told): Typed {
  const ways = [...new Set(observations.map(({ how }) => how).filter((how) => how !== undefined))];
  const distress = ["very-upset", "crying", "angry", "shaking", "in-pain"];
  const isDanger = observations.some(({ breathing }) => breathing === "danger");
  const isDistressed = observations.some(({ shows }) => shows.some((code) => distress.includes(code)));
  return {
    ...(ways.length === 1 && ways[0] !== undefined ? { observation: ways[0] } : {}),
    ...(isDanger ? { breathing: "yes" } : {}),
    ...(isDistressed ? { distress: "yes" } : {}),
  };
}

function endedInWords({ how, childIs, words }: End): string {
  const states = childIs.map((code) => wordsFor(childStates, code).toLowerCase()).join(", ");
  const child = states === "" ? "" : ` The child at the end: ${states}.`;
  return `${wordsFor(endings, how)}.${child}${words === "" ? "" : `\n${words}`}`;
}
