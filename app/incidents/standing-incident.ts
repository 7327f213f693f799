import type { Work } from "#platform";
import { correctionsOf } from "./correction/correction-store.ts";
import { asItStands, decisionsThatStand } from "./correction/read-corrections.ts";
import type { KeptStanding } from "./correction/standing.ts";
import { findIncident, type Incident } from "./incident-store.ts";
import { overridesFor, type KeptOverride } from "./override-store.ts";

/** A record as it stands, the decisions about its labels that still stand, and how often it was corrected. */
export type StandingIncident = { incident: Incident; overrides: KeptOverride[]; correctionNo: number };

/** The record after its corrections; undefined when there is no such record in this school. */
export async function standingIncident(work: Work, incidentId: string): Promise<StandingIncident | undefined> {
  const [reported, overrides, corrections] = await Promise.all([
    findIncident(work, incidentId),
    overridesFor(work, incidentId),
    correctionsOf<KeptStanding>(work, incidentId),
  ]);
  if (reported === undefined) return undefined;
  return {
    incident: asItStands(reported, corrections),
    overrides: decisionsThatStand(overrides, reported, corrections),
    correctionNo: corrections.length,
  };
}
