import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { kindOf } from "./kind.ts";
import { wasApart } from "./leaving.ts";

/** Medicine: to control behaviour, to treat, none (null), or not clear (undefined). */
export function medicineSeen(facts: SegmentFacts): "control" | "treatment" | null | undefined {
  const byKind = kindOf(facts).other === "medicine";
  if (facts.medication === "control") return "control";
  if (facts.medication === undefined) return byKind ? "control" : null;
  if (facts.prescribedUse === false) return undefined;
  return byKind && facts.prescribedUse === undefined ? undefined : "treatment";
}

/** Medicine that was given to control behaviour. */
export function medicineToControl(facts: SegmentFacts): boolean {
  return medicineSeen(facts) === "control";
}

/** An aid to move, to speak or to sense was taken, braked, switched off or withheld. */
export function aidTaken(facts: SegmentFacts): boolean {
  return kindOf(facts).device === "mobility-aid" || kindOf(facts).other === "aid";
}

/** Places, things or activities were kept from the child; a lock that is the same for everybody is one of these. */
export function surroundingsLimited(facts: SegmentFacts): boolean {
  return kindOf(facts).other === "environment" || lockForAll(facts);
}

/** A lock that is the same for everybody, with the child among the others. */
export function lockForAll(facts: SegmentFacts): boolean {
  return facts.kind === "ENV.DOOR" && facts.siteWideLock === true && wasApart(facts) === false;
}

/** A threat, a rule for all, watching, custom, or not being spoken with. */
export function pressure(facts: SegmentFacts): boolean {
  return kindOf(facts).other === "pressure";
}
