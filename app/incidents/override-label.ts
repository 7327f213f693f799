import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { applyOverride, classifySegment, versionById, type LabelCode } from "#regimes";
import { incidentFact } from "./facts.ts";
import { findIncident, whoWasInvolved } from "./incident-store.ts";
import { keepOverride } from "./review-store.ts";
import { mayOverrideLabel } from "./rules/who-may.ts";

export type OverrideOutcome = "decided" | "not-yours" | "reason-missing" | "label-not-there" | "still-undecided";

/** A person decides what a segment is to be called, with name, reason and time (england.md section 6a). */
export async function overrideLabel(
  work: Work,
  who: Who,
  decision: { overrideId: string; incidentId: string; segmentNo: number; from: string; to: string; reason: string },
): Promise<OverrideOutcome> {
  const { overrideId, incidentId, segmentNo, reason } = decision;
  if (!isId(overrideId) || !isId(incidentId)) return "not-yours";
  const involved = await whoWasInvolved(work, incidentId);
  if (involved === undefined || !mayOverrideLabel(who, involved)) return "not-yours";
  const incident = await findIncident(work, incidentId);
  const segment = incident?.segments.find((known) => known.segmentNo === segmentNo);
  const version = incident === undefined ? null : versionById(incident.regimeVersion);
  if (segment === undefined || version === null || !(decision.to in version.meanings)) return "label-not-there";
  const [from, to] = [decision.from as LabelCode, decision.to as LabelCode];
  const applied = applyOverride(version, classifySegment(version, segment.facts), {
    segment: String(segmentNo),
    from,
    to,
    reason,
    by: who.name,
    at: work.at,
  });
  if (applied.outcome !== "decided") return applied.outcome === "name-missing" ? "reason-missing" : applied.outcome;
  const recordable = applied.result.labels.some((label) => label.code === to && label.recordable);
  const kept = await keepOverride(work, { overrideId, incidentId, segmentNo, fromCode: from, toCode: to, recordable, reason, decidedBy: who.adultId });
  if (kept) {
    work.record(incidentFact("label-overridden", `incident:${incidentId}`, { segment: segmentNo, from, to, recordable }));
  }
  return "decided";
}
