import type { Temporal } from "#dates";

/** A stretch of time with both ends known. */
export interface Span {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** Seconds during which at least one span ran: two adults holding at once is not two children's worth of minutes. */
export function secondsCovered(spans: readonly Span[]): number {
  const ordered = [...spans].sort((a, b) => a.from.epochMilliseconds - b.from.epochMilliseconds);
  let covered = 0;
  let reached = -Infinity;
  for (const span of ordered) {
    const start = Math.max(reached, span.from.epochMilliseconds);
    covered += Math.max(0, span.to.epochMilliseconds - start);
    reached = Math.max(reached, span.to.epochMilliseconds);
  }
  return Math.round(covered / 1000);
}

/** The latest end, or null when there is no span at all. */
export function endOf(spans: readonly Span[]): Temporal.Instant | null {
  return spans.reduce<Temporal.Instant | null>(
    (latest, { to }) => (latest === null || to.epochMilliseconds > latest.epochMilliseconds ? to : latest),
    null,
  );
}
