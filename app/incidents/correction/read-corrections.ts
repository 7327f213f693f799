import type { FullRecord } from "../full-record/full-store.ts";
import type { Incident } from "../incident-store.ts";
import type { Correction } from "./correction-store.ts";
import { readStanding, type KeptStanding } from "./standing.ts";
import { standingDecisions } from "./standing-decisions.ts";

/** The record as it stands after its corrections; as it was reported when there are none. */
export function asItStands(incident: Incident, corrections: readonly Correction<KeptStanding>[]): Incident {
  const newest = corrections.at(-1);
  return newest === undefined ? incident : { ...incident, ...readStanding(newest.stands) };
}

/** The decisions about labels that still stand after the corrections. */
export function decisionsThatStand<D extends Parameters<typeof standingDecisions>[0][number]>(
  decisions: readonly D[],
  incident: Incident,
  corrections: readonly Correction<KeptStanding>[],
): D[] {
  const corrected = corrections.map(({ stands }) => readStanding(stands).segments);
  return standingDecisions(decisions, [incident.segments, ...corrected]);
}

/** The rest of the record after the corrections. One that was made before it was sent says nothing about it. */
export function restAsItStands(
  sent: FullRecord | undefined,
  corrections: readonly Correction<KeptStanding>[],
): FullRecord | undefined {
  const rest = corrections.findLast(({ stands }) => stands.rest !== null)?.stands.rest;
  if (sent === undefined || rest === undefined || rest === null) return sent;
  return { ...sent, answers: new Map([...sent.answers, ...Object.entries(rest)]) };
}
