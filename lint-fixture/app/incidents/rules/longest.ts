import type { Temporal } from "#dates";

export const longest = (a: Temporal.Instant, b: Temporal.Instant): boolean => a.epochMilliseconds > b.epochMilliseconds;
