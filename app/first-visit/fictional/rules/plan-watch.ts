import type { Temporal } from "#dates";
import type { PlannedIncident, PlannedLine } from "./planned.ts";
import { chance, idFrom, pick, randomFrom, seedOf } from "./random.ts";
import { startOf } from "./plan-incident.ts";

/** What one adult saw at one moment of a watch. */
export type PlannedObservation = {
  id: string;
  by: string;
  at: Temporal.Instant;
  breathing: "usual" | "changed";
  shows: "calm" | "crying" | "angry" | "very-upset" | "withdrawn";
  words: string;
};

/** A watch as it was kept: of one line of an incident, by the adults of that line. */
export type PlannedWatch = {
  id: string;
  line: PlannedLine;
  startedAt: Temporal.Instant;
  endedAt: Temporal.Instant;
  observations: PlannedObservation[];
  takenOver: { id: string; by: string; at: Temporal.Instant } | undefined;
};

const everyMinutes = 5;
const wholeMinutes = (line: PlannedLine) => line.from.until(line.to).total("minutes");

/**
 * A watch for whatever lasted long enough to be watched. Most observations are made in time; now and then nobody writes
 * one down, because that is how it is, and the record says so.
 */
export function planWatch(incident: PlannedIncident, zone: string): PlannedWatch | undefined {
  const line = incident.lines.find(
    (one) =>
      wholeMinutes(one) >= (one.kind.startsWith("SEP.S") ? 4 : 6) && /^(PHY\.HOLD|SEP\.S(UPER|ECL))/.test(one.kind),
  );
  const [first, second] = line?.adults ?? [];
  if (line === undefined || first === undefined) return undefined;
  const random = randomFrom(seedOf(0, incident.draftId, "watch"));
  const startedAt = startOf(incident.day, line.from, zone);
  const endedAt = startOf(incident.day, line.to, zone);
  const rounds = Math.floor(wholeMinutes(line) / everyMinutes) + 1;
  const observations = Array.from({ length: rounds }, (_, index): PlannedObservation => {
    const at = startedAt.add({ seconds: Math.round((index * 4.4 + 2 + random() * 1.2) * 60) });
    const isUpset = index === 0;
    return {
      id: idFrom(random, at),
      by: index > 0 && second !== undefined ? second : first,
      at,
      breathing: isUpset && chance(random, 0.3) ? "changed" : "usual",
      shows: isUpset
        ? pick(random, ["crying", "angry", "very-upset"] as const)
        : pick(random, ["calm", "withdrawn"] as const),
      words: pick(random, isUpset ? upset : settling),
    };
  });
  const takes = startedAt.add({ minutes: 4 });
  return {
    id: idFrom(random, startedAt),
    line,
    startedAt,
    endedAt,
    // In every third, nobody wrote the first one down.
    observations: observations
      .filter((_, index) => index > 0 || !chance(random, 0.35))
      .filter(({ at }) => at.epochMilliseconds < endedAt.epochMilliseconds),
    takenOver:
      second !== undefined && chance(random, 0.4) ? { id: idFrom(random, takes), by: second, at: takes } : undefined,
  };
}

const upset = [
  "Loud, then quieter. Breathes fast.",
  "Pushes, looks at the door.",
  "",
  "Shouts a name, again and again.",
  "",
];
const settling = ["Breathes slowly. Looks at the window.", "", "Lets the shoulders go.", "Asked for water.", ""];
