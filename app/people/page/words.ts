import type { Temporal } from "#dates";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day as people here write it: 24 November 2026. */
export function dayWords(day: Temporal.PlainDate | string): string {
  const [year, month, ofMonth] = String(day).slice(0, 10).split("-").map(Number);
  return `${ofMonth} ${months[(month ?? 1) - 1]} ${year}`;
}

/** A count with its word: 1 child, 2 children, 1,204 children. */
export function countWords(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
