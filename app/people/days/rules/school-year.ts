import type { Temporal } from "#dates";

/** A school year, named as people here name it: 2026/27 runs from September 2026 to August 2027. */
export type SchoolYear = { name: string; next(): SchoolYear };

/** The school year that a day belongs to. */
export function schoolYearOf(day: Temporal.PlainDate): SchoolYear {
  return begunIn(day.month >= 9 ? day.year : day.year - 1);
}

function begunIn(year: number): SchoolYear {
  return { name: `${year}/${String((year + 1) % 100).padStart(2, "0")}`, next: () => begunIn(year + 1) };
}
