import { Temporal } from "#dates";
import type { Span } from "../../calendar/index.ts";

/** A school year, named as people here name it: 2026/27 runs from the autumn of 2026 to the summer of 2027. */
export type SchoolYear = { name: string; next(): SchoolYear };

/** What of a school's days says when its years begin. */
type Begins = Pick<Span, "kind" | "firstDay">;

/**
 * The school year that a day belongs to. It begins in September, and where a term or a training day stands in August
 * already, with the first of these: such a day begins the new year, it does not end the old one.
 */
export function schoolYearOf(day: Temporal.PlainDate, spans: readonly Begins[]): SchoolYear {
  const begun = spans.some(
    ({ kind, firstDay }) =>
      (kind === "term" || kind === "inset") &&
      firstDay.month === 8 &&
      firstDay.year === day.year &&
      Temporal.PlainDate.compare(firstDay, day) <= 0,
  );
  return begunIn(begun || day.month >= 9 ? day.year : day.year - 1);
}

function begunIn(year: number): SchoolYear {
  return { name: `${year}/${String((year + 1) % 100).padStart(2, "0")}`, next: () => begunIn(year + 1) };
}
