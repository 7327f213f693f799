import { Temporal } from "#dates";
import type { Calendar, Span, SpanKind } from "./spans.ts";

/** What one day is: a school day is one with a session for the children at this school (england-homes-data-codes.md#C4). */
export type DayKind =
  | { schoolDay: true; why: string; span: Span }
  | { schoolDay: false; why: string; span: Span | null; known: boolean };

/** What interrupts a term, the weightiest first: the reason people are told. */
const interruptions: readonly SpanKind[] = ["closure", "bank-holiday", "inset", "half-term", "holiday"];

const reasons: Record<Exclude<SpanKind, "term">, string> = {
  closure: "The school is closed",
  "bank-holiday": "It is a bank holiday",
  inset: "It is a training day for adults",
  "half-term": "It is half term",
  holiday: "It is the holidays",
};

/**
 * Says whether a day is a school day, and why. Where the calendar does not reach, `known` is false: a clock that counts
 * school days must then ask, because guessing holidays would tell a family late.
 */
export function dayKind(calendar: Calendar, date: Temporal.PlainDate): DayKind {
  const spans = calendar.filter((span) => covers(span, date));
  for (const kind of interruptions) {
    const span = spans.find((one) => one.kind === kind);
    if (span && kind !== "term") return { schoolDay: false, why: `${reasons[kind]}: ${span.name}.`, span, known: true };
  }
  if (date.dayOfWeek > 5) return { schoolDay: false, why: "It is the weekend.", span: null, known: true };
  const term = spans.find(({ kind }) => kind === "term");
  if (term) return { schoolDay: true, why: `It is a day of ${term.name}.`, span: term };
  return betweenTerms(calendar, date)
    ? { schoolDay: false, why: "It is between two terms.", span: null, known: true }
    : { schoolDay: false, why: "The calendar has no term dates around this day.", span: null, known: false };
}

function covers({ firstDay, lastDay }: Span, date: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(firstDay, date) <= 0 && Temporal.PlainDate.compare(date, lastDay) <= 0;
}

function betweenTerms(calendar: Calendar, date: Temporal.PlainDate): boolean {
  const terms = calendar.filter(({ kind }) => kind === "term");
  return (
    terms.some(({ lastDay }) => Temporal.PlainDate.compare(lastDay, date) < 0) &&
    terms.some(({ firstDay }) => Temporal.PlainDate.compare(date, firstDay) < 0)
  );
}
