/** The front door of the regimes room: what the law asks, as dated data and pure functions. */
export { codesOf, entryOf, isCodeOf, labelOf, type CodeEntry, type CodeList } from "./facts/code-list.ts";
export { ADULT_PARTS, type AdultPart } from "./facts/adult-parts.ts";
export { BEHAVIOURS, type Behaviour } from "./facts/behaviours.ts";
export { BODY_POINTS, type Across, type BodyPoint, type BodyPointTraits } from "./facts/body-points.ts";
export { BODY_SITES, type BodySite } from "./facts/body-sites.ts";
export {
  BODY_SPOTS,
  placeInWords,
  pointsOfSpots,
  spotInWords,
  type BodyPlace,
  type BodySpot,
  type BodySpotTraits,
} from "./facts/body-spots.ts";
export { CHAIR_CONTACTS, type ChairContact } from "./facts/chair-contacts.ts";
export { CHECKS_AFTER, type CheckAfter } from "./facts/checks-after.ts";
export { CHILD_STATES, type ChildState } from "./facts/child-states.ts";
export { CONTACT_EFFECTS, type ContactEffect } from "./facts/contact-effects.ts";
export { DE_ESCALATIONS, type DeEscalation } from "./facts/de-escalations.ts";
export { DEVICES, type Device } from "./facts/devices.ts";
export { ENDINGS, type Ending } from "./facts/endings.ts";
export { EXITS, type Exit } from "./facts/exits.ts";
export { HARMS, type Harm } from "./facts/harms.ts";
export { HOW_SOON, type HowSoon } from "./facts/how-soon.ts";
export { INITIATORS, type Initiator } from "./facts/initiators.ts";
export { INJURY_KINDS, type InjuryKind } from "./facts/injury-kinds.ts";
export { INJURY_SEVERITIES, type InjurySeverity } from "./facts/injury-severities.ts";
export { LESS_RESTRICTIVE, type LessRestrictive } from "./facts/less-restrictive.ts";
export { LIKELIHOODS, type Likelihood } from "./facts/likelihoods.ts";
export { MEANINGS, type Meaning } from "./facts/meanings.ts";
export { MEDICATION_USES, type MedicationUse } from "./facts/medication-uses.ts";
export { OBSERVATIONS, type Observation } from "./facts/observations.ts";
export { PLACES, type Place } from "./facts/places.ts";
export { PLANNED, type Planned } from "./facts/planned.ts";
export { POSITIONS, type Position } from "./facts/positions.ts";
export { PURPOSES, type Purpose } from "./facts/purposes.ts";
export { SANCTIONS, type Sanction } from "./facts/sanctions.ts";
export { SEARCH_ITEMS, type SearchItem } from "./facts/search-items.ts";
export { SEGMENT_KINDS, type SegmentKind } from "./facts/segment-kinds.ts";
export { SETTING_EVENTS, type SettingEvent } from "./facts/setting-events.ts";
export { TRIED_EFFECTS, type TriedEffect } from "./facts/tried-effects.ts";
export { TRIGGERS, type Trigger } from "./facts/triggers.ts";
export type { SegmentFacts } from "./facts/segment-facts.ts";

export { REGIMES, versionById, versionInForce } from "./regimes.ts";
export type { FlagCode, LabelCode, PromptCode, RegimeId, RegimeVersion, VersionOf } from "./rules/regime-version.ts";
export {
  FORCE_NAMES,
  FORCE_WORDS,
  MARK_WORDS,
  type Force,
  type Instrument,
  type Mark,
  type Source,
} from "./rules/provenance.ts";
export type { Classification, Decision, Flag, Label } from "./rules/label.ts";
export { classifySegment } from "./rules/classify-segment.ts";
export {
  classifyIncident,
  uniteSegments,
  type ClassifiedSegment,
  type IncidentClassification,
  type TimedSegment,
} from "./rules/classify-incident.ts";
export { applyOverride, overrideNeedsHead, type LabelOverride, type OverrideOutcome } from "./rules/label-override.ts";
export { certificateHadEnded } from "./rules/certificate-had-ended.ts";
export { ALL_REGIMES, versionsOn, type VersionsOnDay } from "./all-regimes.ts";
export { labelsElsewhere, type LabelElsewhere, type RegimeBeside } from "./labels-elsewhere.ts";
export { minutesAsked, thresholdSource, type MinutesAsked, type MinutesThreshold } from "./minutes-thresholds.ts";
export type { Regime } from "./rules/regime.ts";
export type { Verdict } from "./rules/verdict.ts";
export { prompts as PROMPTS, type Prompt } from "./england/prompts.ts";
