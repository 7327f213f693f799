import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { applyOverride, versionById, type LabelCode } from "#regimes";
import { incidentFact } from "./facts.ts";
import { whoWasInvolved } from "./incident-store.ts";
import { decidedLabels } from "./labels/decided-labels.ts";
import { holdLabels, keepOverride, overrideStands } from "./override-store.ts";
import { mayOverrideLabel } from "./rules/who-may.ts";
import { standingIncident } from "./standing-incident.ts";
import { noteWords } from "./word-store.ts";

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
  await holdLabels(work, incidentId);
  const found = await standingIncident(work, incidentId);
  const version = found === undefined ? null : versionById(found.incident.regimeVersion);
  // Own names only: "constructor" is in every object, and would take a line out of the record.
  if (found === undefined || version === null || !Object.hasOwn(version.meanings, decision.to))
    return "label-not-there";
  const [from, to] = [decision.from as LabelCode, decision.to as LabelCode];
  if (await overrideStands(work, { overrideId, incidentId, segmentNo, toCode: to, reason, decidedBy: who.adultId }))
    return "decided";
  const standing = decidedLabels(version.id, found.incident.segments, found.overrides, new Map());
  const segment = standing.segments.find(({ id }) => id === String(segmentNo));
  if (segment === undefined) return "label-not-there";
  const applied = applyOverride(version, segment, { segment: segment.id, from, to, reason, by: who.name, at: work.at });
  if (applied.outcome !== "decided") return applied.outcome === "name-missing" ? "reason-missing" : applied.outcome;
  const recordable = applied.result.labels.some((label) => label.code === to && label.recordable);
  const decided = {
    overrideId,
    incidentId,
    segmentNo,
    fromCode: from,
    toCode: to,
    recordable,
    reason,
    decidedBy: who.adultId,
    correctionNo: found.correctionNo,
    standing: applied.result.labels.map(({ code, recordable: isRecordable, arguable }) => ({
      code,
      recordable: isRecordable,
      arguable,
    })),
  };
  const kept = await keepOverride(work, decided);
  if (kept.isNew) {
    work.record(
      incidentFact("label-overridden", `incident:${incidentId}`, { segment: segmentNo, from, to, recordable }),
    );
    await noteWords(work, incidentId, "record", reason);
  }
  return "decided";
}
