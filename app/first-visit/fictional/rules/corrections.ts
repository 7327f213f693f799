import { Temporal } from "#dates";
import { idFrom, randomFrom, seedOf } from "./random.ts";
import type { PlannedCorrection, PlannedIncident } from "./planned.ts";
import { schoolDays } from "./term-dates.ts";

type Found = Omit<PlannedCorrection, "draftId" | "at"> & { after: Temporal.Instant };

/**
 * Two records in these two years are corrected by whoever reported them, beside those corrected by hand: a wrong time,
 * and left and right the wrong way round.
 */
export function withCorrections(
  incidents: readonly PlannedIncident[],
  now: Temporal.Instant,
  zone: string,
): PlannedIncident[] {
  const time = nearest(incidents, 0.38, wrongTime);
  const sides = nearest(incidents, 0.71, wrongSides);
  return incidents.map((incident) => {
    const found = incident === time ? wrongTime(incident) : incident === sides ? wrongSides(incident) : undefined;
    if (found === undefined) return incident;
    const { after, ...correction } = found;
    const at = nextMorning(after, zone);
    if (Temporal.Instant.compare(at, now) >= 0) return incident;
    const draftId = idFrom(randomFrom(seedOf(incident.draftId, "correction")), at);
    return { ...incident, corrections: [...incident.corrections, { ...correction, draftId, at }] };
  });
}

/** The first incident from this share of the two years on that can be corrected like this. */
function nearest(
  incidents: readonly PlannedIncident[],
  share: number,
  finds: (incident: PlannedIncident) => Found | undefined,
): PlannedIncident | undefined {
  return incidents.slice(Math.floor(share * incidents.length)).find((incident) => finds(incident) !== undefined);
}

/** The report says one time for the end, the radio log another. */
function wrongTime(incident: PlannedIncident): Found | undefined {
  const { review, rest, ends, reporter, corrections } = incident;
  if (review === undefined || rest === undefined || corrections.length > 0) return undefined;
  const later = ends.add({ minutes: 4 });
  const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });
  return {
    by: reporter,
    after: review.at,
    reason: `I wrote ${clock(ends)} for when it was over. The radio log in the office has ${clock(later)}, and I had looked at the classroom clock, which is slow.`,
    change: { kind: "over-at", ends: later },
  };
}

/** Whoever held on the left held on the right. */
function wrongSides(incident: PlannedIncident): Found | undefined {
  const { rest, reporter, corrections } = incident;
  if (rest === undefined || rest.by !== reporter || corrections.length > 0) return undefined;
  const line = rest.lines.findIndex(({ parts }) => parts[0] === "left-side" && parts[1] === "right-side");
  if (line === -1) return undefined;
  return {
    by: reporter,
    after: rest.at,
    reason:
      "Left and right were the wrong way round. I was facing them when I pictured it. We stood it through together in the hall and I was on the right.",
    change: { kind: "sides", line },
  };
}

function nextMorning(after: Temporal.Instant, zone: string): Temporal.Instant {
  const day = after.toZonedDateTimeISO(zone).toPlainDate();
  const next = schoolDays(day.add({ days: 1 }), day.add({ days: 70 }))[0] ?? day.add({ days: 1 });
  return next.toPlainDateTime(Temporal.PlainTime.from("08:25:30")).toZonedDateTime(zone).toInstant();
}
