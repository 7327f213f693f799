import fc from "fast-check";
import { BODY_POINTS } from "./body-points.ts";
import { type CodeList, codesOf } from "./code-list.ts";
import { CONTACT_EFFECTS } from "./contact-effects.ts";
import { DEVICES } from "./devices.ts";
import { EXITS } from "./exits.ts";
import { INITIATORS } from "./initiators.ts";
import { MEDICATION_USES } from "./medication-uses.ts";
import { OBSERVATIONS } from "./observations.ts";
import { PLACES } from "./places.ts";
import { PLANNED } from "./planned.ts";
import { POSITIONS } from "./positions.ts";
import { PURPOSES } from "./purposes.ts";
import { SANCTIONS } from "./sanctions.ts";
import { SEARCH_ITEMS } from "./search-items.ts";
import { SEGMENT_KINDS } from "./segment-kinds.ts";
import type { SegmentFacts } from "./segment-facts.ts";

const one = <Code extends string, Traits>(list: CodeList<Code, Traits>) =>
  fc.option(fc.constantFrom(...codesOf(list)), { nil: undefined });
const some = <Code extends string, Traits>(list: CodeList<Code, Traits>) =>
  fc.option(fc.subarray([...codesOf(list)], { maxLength: 3 }), { nil: undefined });
const yesNo = fc.option(fc.boolean(), { nil: undefined });

/** Any record at all: every fact present, absent, sensible or contradictory. */
export const anyFacts: fc.Arbitrary<SegmentFacts> = fc.record(
  {
    kind: one(SEGMENT_KINDS),
    place: one(PLACES),
    initiator: one(INITIATORS),
    authorisedByHead: yesNo,
    authorised: yesNo,
    staffCount: fc.option(fc.nat(9), { nil: undefined }),
    contactEffect: one(CONTACT_EFFECTS),
    position: one(POSITIONS),
    level: fc.constantFrom(undefined, 1, 2, 3),
    bodyPoints: some(BODY_POINTS),
    technique: fc.option(fc.string(), { nil: undefined }),
    trainedTechnique: yesNo,
    certificateLapsed: yesNo,
    torsoOrAirwayPressure: yesNo,
    breathingAtRisk: yesNo,
    saidCannotBreathe: yesNo,
    circulationAtRisk: yesNo,
    resisted: yesNo,
    againstWill: yesNo,
    couldEnd: yesNo,
    childEndedIt: yesNo,
    distress: yesNo,
    exit: one(EXITS),
    leavingThreat: yesNo,
    childKnewFree: yesNo,
    alone: yesNo,
    awayFromPupils: yesNo,
    adultInRoom: yesNo,
    observation: one(OBSERVATIONS),
    siteWideLock: yesNo,
    sanction: one(SANCTIONS),
    device: one(DEVICES),
    deviceLimitsMovement: yesNo,
    prescribedUse: yesNo,
    vehicleSafety: yesNo,
    medication: one(MEDICATION_USES),
    purpose: some(PURPOSES),
    planned: one(PLANNED),
    searchItem: one(SEARCH_ITEMS),
    joinedBy: one(INITIATORS),
  },
  { requiredKeys: [] },
);
