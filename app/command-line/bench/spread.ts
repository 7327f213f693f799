/** The value below which `share` of the sorted values lie: `percentile(times, 0.99)`. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[at] ?? Number.NaN;
}

/** The middle value. One slow run, on a machine that others use too, moves it little. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Rounded to what a reader can use. */
export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
