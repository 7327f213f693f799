import { Temporal } from "#dates";
import { textOf, type Problem, type Typed } from "#platform";
import type { Span, SpanKind } from "../calendar/index.ts";
import { dateMessage, readDate } from "../roster/rules/cell-date.ts";

/** The kinds of days in plain words. */
export const spanKindWords: Record<SpanKind, string> = {
  term: "Term",
  "half-term": "Half term",
  inset: "Training day for adults",
  "bank-holiday": "Bank holiday",
  closure: "School closed",
  holiday: "Holiday",
};

/** All of them, in the order they are shown. */
export const spanKinds = Object.keys(spanKindWords) as SpanKind[];

/** More rows than any school year has. */
const mostRows = 200;

/** Spans as the rows of a form that somebody can change: each row ticked, to be left out or kept. */
export function typedRows(spans: readonly Span[]): Typed {
  return Object.fromEntries(
    spans.slice(0, mostRows).flatMap(({ firstDay, lastDay, kind, name }, at) => [
      [`row-${at}-use`, "yes"],
      [`row-${at}-kind`, kind],
      [`row-${at}-name`, name],
      [`row-${at}-first`, british(firstDay)],
      [`row-${at}-last`, british(lastDay)],
    ]),
  );
}

/** The numbers of the rows that a form has. */
export function rowNumbers(typed: Typed): number[] {
  const numbers = Object.keys(typed).flatMap((name) => /^row-(\d{1,3})-first$/.exec(name)?.[1] ?? []);
  return numbers
    .map(Number)
    .toSorted((one, other) => one - other)
    .slice(0, mostRows);
}

/** Reads the ticked rows. */
export function readSpanRows(typed: Typed): { spans: Span[]; problems: Problem[] } {
  const spans: Span[] = [];
  const problems: Problem[] = [];
  for (const at of rowNumbers(typed)) {
    if (textOf(typed, `row-${at}-use`) !== "yes") continue;
    const read = readSpan(typed, `row-${at}-`);
    if ("span" in read) spans.push(read.span);
    else problems.push(...read.problems);
  }
  return { spans, problems };
}

/** Reads one span: kind, name, first day, and a last day where it is another. */
export function readSpan(typed: Typed, prefix = ""): { span: Span } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong = (field: string, message: string): undefined =>
    void problems.push({ field: prefix + field, message, kind: "wrong" });
  const text = (field: string): string => textOf(typed, prefix + field);
  const day = (field: string): Temporal.PlainDate | undefined => {
    const read = readDate(text(field), "iso-or-british");
    return read.ok
      ? read.date
      : wrong(
          field,
          text(field) === "" ? "Enter the first day, like 02/09/2026" : dateMessage(read.why, "iso-or-british"),
        );
  };
  const kind = spanKinds.find((one) => one === text("kind")) ?? wrong("kind", "Choose what kind of days these are");
  const name = text("name").slice(0, 100) || (kind === undefined ? "" : spanKindWords[kind]);
  const firstDay = day("first");
  const lastDay = text("last") === "" ? firstDay : day("last");
  if (firstDay && lastDay && Temporal.PlainDate.compare(lastDay, firstDay) < 0)
    wrong("last", "The last day is before the first. Change one of the two");
  if (firstDay && lastDay && firstDay.until(lastDay).days > 370)
    wrong("last", "This lasts longer than a year. Look at the year of both days");
  return kind && firstDay && lastDay && problems.length === 0
    ? { span: { kind, name, firstDay, lastDay } }
    : { problems };
}

/** A day as the office writes it. */
export function british(day: Temporal.PlainDate): string {
  return day.toString().split("-").toReversed().join("/");
}
