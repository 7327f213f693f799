import { Temporal } from "#dates";
import type { PlannedIncident, PlannedRest } from "./planned.ts";
import { alertsRaised } from "./rest/alerts.ts";

type Timed = { at: Temporal.Instant };

/** Statements and the rest come after the report, the review after the statements that had come by then. */
export function inOrder(incident: PlannedIncident): PlannedIncident {
  const soonest = incident.reportedAt.add({ minutes: 6 });
  const after = (at: Temporal.Instant, least: Temporal.Instant) =>
    Temporal.Instant.compare(at, least) < 0 ? least : at;
  const { review, rest } = incident;
  return {
    ...incident,
    statements: incident.statements.map((one, index) => ({
      ...one,
      at: after(one.at, soonest.add({ minutes: index * 4 })),
    })),
    review: review === undefined ? undefined : { ...review, at: after(review.at, soonest.add({ hours: 1 })) },
    rest: rest === undefined ? undefined : { ...rest, at: after(rest.at, soonest.add({ minutes: 14 })) },
  };
}

/** Nothing has happened yet that would happen after now. */
export function untilNow(incident: PlannedIncident, now: Temporal.Instant): PlannedIncident {
  const past = ({ at }: Timed) => Temporal.Instant.compare(at, now) < 0;
  const { review, handOver } = incident;
  return {
    ...incident,
    statements: incident.statements.filter(past),
    questions: incident.questions
      .filter(past)
      .map((one) => (one.answer !== undefined && !past(one.answer) ? { ...one, answer: undefined } : one)),
    additions: incident.additions.filter(past),
    review: review !== undefined && past(review) ? review : undefined,
    rest: restUntil(incident, past),
    handOver: handOver !== undefined && past(handOver) ? handOver : undefined,
    alerts: answeredUntil(incident, now),
    corrections: incident.corrections.filter(past),
  };
}

/** Where nobody has looked at a bad injury yet, the rest that tells of it is not written yet either. */
function restUntil({ rest, alerts }: PlannedIncident, past: (one: Timed) => boolean): PlannedRest | undefined {
  if (rest === undefined || !past(rest)) return undefined;
  return alerts.every((answer) => answer.code !== "severe-injury" || past(answer)) ? rest : undefined;
}

/** What was raised before now has been answered by now; only what was written by hand may still be open. */
function answeredUntil({ alerts, ...incident }: PlannedIncident, now: Temporal.Instant): PlannedIncident["alerts"] {
  const raised = new Map(alertsRaised(incident).map(({ code, at }) => [code, at]));
  return alerts.flatMap((answer) => {
    if (Temporal.Instant.compare(answer.at, now) < 0) return [answer];
    const since = raised.get(answer.code);
    if (answer.code === "severe-injury" || since === undefined || Temporal.Instant.compare(since, now) >= 0) return [];
    return [{ ...answer, at: since.add({ milliseconds: Math.floor(since.until(now).total("milliseconds") / 2) }) }];
  });
}

/** The newest week is not finished: a few reviews wait, a few statements and most of the newest day's rests are still owed. */
export function leaveOpen(
  incidents: readonly PlannedIncident[],
  days: readonly Temporal.PlainDate[],
): PlannedIncident[] {
  const [week, newest] = [days.at(-5), days.at(-1)];
  return incidents.map((incident, index) => {
    if (week === undefined || newest === undefined || Temporal.PlainDate.compare(incident.day, week) < 0)
      return incident;
    const written = incident.day.equals(newest) && index % 3 > 0 ? withoutRest(incident) : incident;
    if (written.review === undefined) return written;
    const statements = index % 3 === 0 ? written.statements.slice(0, -1) : written.statements;
    return written.questions.some(({ answer }) => answer === undefined) || index % 2 === 0
      ? { ...written, statements, review: undefined, additions: [] }
      : written;
  });
}

function withoutRest(incident: PlannedIncident): PlannedIncident {
  return {
    ...incident,
    rest: undefined,
    alerts: incident.alerts.filter(({ code }) => code !== "severe-injury"),
  };
}
