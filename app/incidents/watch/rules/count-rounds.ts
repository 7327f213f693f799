import type { Round } from "./rounds.ts";

/** How many observations were in time, late, and missed. */
export function countRounds(rounds: readonly Round[]): { done: number; late: number; missed: number } {
  return rounds.reduce(
    (counts, round) => ({
      done: counts.done + (round.state === "done" ? 1 : 0),
      late: counts.late + (round.state === "late" ? 1 : 0),
      missed: counts.missed + (round.state === "missed" ? round.rounds : 0),
    }),
    { done: 0, late: 0, missed: 0 },
  );
}
