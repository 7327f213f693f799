import type { Temporal } from "#dates";
import { clockTime, lengthInWords } from "../local-times.ts";
import { isHold } from "./compare-parts.ts";
import {
  inOneLine,
  type Account,
  type Difference,
  type RecordFacts,
  type RecordLine,
  type Side,
} from "./difference.ts";
import { saidLengths, type SaidLength } from "./said-length.ts";
import { answeredTime, secondsApart, spanNear, spanOfMoment, type SaidTime, type Span } from "./said-time.ts";
import { saidOfEvent, saidOfHold } from "./said-of-event.ts";

/** Times further apart than this differ. Our own practice, no law: nobody who holds a child looks at a clock. */
export const toleratedMinutes = 2;
const tolerated = toleratedMinutes * 60;

/** When the event began and was over: the record and all accounts of it, each against each. */
export function compareBeginAndEnd(record: RecordFacts, accounts: readonly Account[]): Difference[] {
  return [
    ...compareMoment(record, accounts, "began", record.startedAt),
    ...compareMoment(record, accounts, "ended", record.endedAt),
  ];
}

function compareMoment(
  { zone }: RecordFacts,
  accounts: readonly Account[],
  which: "began" | "ended",
  at: Temporal.Instant,
): Difference[] {
  const said = accounts.flatMap(({ adultId, words, answers }) => {
    const answered = answers[which];
    const time = answered === undefined ? saidOfEvent(words, which) : answeredTime(answered);
    return time === undefined ? [] : [{ adultId, time, answered, span: spanNear(time, at, zone) }];
  });
  if (!areApart([spanOfMoment(at), ...said.map(({ span }) => span)])) return [];
  const it = which === "began" ? "it began" : "it was over";
  return [
    {
      about: which,
      title: which === "began" ? "When it began" : "When it was over",
      record: clockTime(at, zone),
      sides: said.map(({ adultId, time, answered }): Side => ({
        adultId,
        says: answered ?? clockOf(time),
        quote: answered === undefined ? time.quote : undefined,
        ask: `You wrote of when ${it}: “${time.quote}”. What was happening just then, and how do you know the time?`,
      })),
      danger: false,
    },
  ];
}

/** A time as it was said, as a clock shows it. */
function clockOf({ time, about }: SaidTime): string {
  return `${about ? "About " : ""}${time.toString({ smallestUnit: time.second === 0 ? "minute" : "second" })}`;
}

function areApart(spans: readonly Span[]): boolean {
  return spans.some((one, index) => spans.slice(index + 1).some((other) => secondsApart(one, other) > tolerated));
}

/** Somebody tells of holding, or of letting go, at a time when none of the lines they stand on was going on. */
export function compareHoldTimes(record: RecordFacts, accounts: readonly Account[]): Difference[] {
  const { zone } = record;
  const found = accounts.flatMap(({ adultId, words }) => {
    const mine = record.lines.filter(({ kind, adults }) => isHold(kind) && adults.includes(adultId));
    const said = saidOfHold(words, record.childNames);
    const [first] = mine;
    if (said === undefined || first === undefined) return [];
    const far = Math.min(...mine.map((line) => secondsApart(spanNear(said, middleOf(line), zone), spanOfLine(line))));
    if (far <= tolerated) return [];
    const ask = `You wrote: “${said.quote}” What do you remember of the time, and how do you know it?`;
    return [{ side: { adultId, says: clockOf(said), quote: said.quote, ask }, mine }];
  });
  if (found.length === 0) return [];
  const lines = [...new Set(found.flatMap(({ mine }) => mine))].toSorted((a, b) => a.line - b.line);
  return [
    {
      about: "held-at",
      title: "When somebody held",
      record: lines.map((line) => spanWords(record, line)).join("\n"),
      sides: found.map(({ side }) => side),
      danger: false,
    },
  ];
}

function spanWords({ zone, adults }: RecordFacts, { from, to, adults: on }: RecordLine): string {
  const names = adults.filter(({ adultId }) => on.includes(adultId)).map(({ name }) => name);
  return `${clockTime(from, zone)} to ${clockTime(to, zone)}: ${inOneLine(names)}`;
}

function spanOfLine({ from, to }: RecordLine): Span {
  return { from, to: spanOfMoment(to).to };
}

function middleOf({ from, to }: RecordLine): Temporal.Instant {
  return from.add({ seconds: Math.round(to.since(from).total("seconds") / 2) });
}

/** A length in words beside the one line that it can mean. Where it can mean two, nothing is said. */
export function compareLengths(record: RecordFacts, accounts: readonly Account[]): Difference[] {
  const said = accounts.flatMap(({ adultId, words }) => {
    const lengths = saidLengths(words, record.childNames);
    return lengths.flatMap((one) => {
      // "For a minute", and later "for three minutes" again: neither need be the whole of it.
      if (lengths.filter(({ position }) => position === one.position).length > 1) return [];
      const line = lineMeant(record, adultId, one);
      return line === undefined || !isAnotherLength(one, secondsOf(line)) ? [] : [{ line, one, adultId }];
    });
  });
  return record.lines
    .filter((line) => said.some((one) => one.line === line))
    .map((line) => ({
      about: `lasted-${line.line}`,
      title: `How long line ${line.line} lasted: ${line.kindWords}`,
      record: lengthInWords(Math.round(secondsOf(line))),
      sides: said
        .filter((one) => one.line === line)
        .map(({ adultId, one }) => ({
          adultId,
          says: one.length,
          quote: one.quote,
          ask: `You wrote: “${one.quote}” How do you know how long it was, and what happened during that time?`,
        })),
      danger: false,
    }));
}

/** The line of a hold that this adult must mean: the only one they stand on, or the only one there is. */
function lineMeant({ lines }: RecordFacts, adultId: string, { position }: SaidLength): RecordLine | undefined {
  const holds = lines.filter(({ kind }) => isHold(kind));
  const mine = holds.filter(({ adults }) => adults.includes(adultId));
  const near = mine.length > 0 ? mine : holds;
  const fitting = position === undefined ? near : near.filter(({ kind }) => kind === `PHY.HOLD.${position}`);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function secondsOf({ from, to }: RecordLine): number {
  return to.since(from).total("seconds");
}

/** Further apart than times may be, or a minute apart and more than twice as long: ten seconds are not two minutes. */
function isAnotherLength({ least, most }: SaidLength, seconds: number): boolean {
  const nearest = Math.min(Math.max(seconds, least), most);
  const apart = Math.abs(nearest - seconds);
  const twice = Math.max(nearest, seconds) > 2 * Math.min(nearest, seconds);
  return apart > tolerated || (apart >= 60 && twice);
}
