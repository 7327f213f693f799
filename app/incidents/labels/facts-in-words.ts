import {
  BODY_POINTS,
  CONTACT_EFFECTS,
  DEVICES,
  EXITS,
  INITIATORS,
  labelOf,
  OBSERVATIONS,
  PLANNED,
  POSITIONS,
  PURPOSES,
  SANCTIONS,
  SEARCH_ITEMS,
  type SegmentFacts,
} from "#regimes";

/** A segment's facts as short sentences. What was not said is left out, never turned into a no. */
export function factsInWords(facts: SegmentFacts): string[] {
  const yesNo = (fact: boolean | undefined, yes: string, no: string) => (fact === undefined ? [] : [fact ? yes : no]);
  return [
    ...(facts.initiator === undefined || facts.initiator === "school-adult"
      ? []
      : [labelOf(INITIATORS, facts.initiator)]),
    ...(facts.joinedBy === undefined ? [] : [`Also took part: ${labelOf(INITIATORS, facts.joinedBy).toLowerCase()}`]),
    ...yesNo(
      facts.authorisedByHead,
      "The head had put them in charge of children",
      "The head had not put them in charge of children",
    ),
    ...(facts.contactEffect === undefined ? [] : [labelOf(CONTACT_EFFECTS, facts.contactEffect)]),
    ...(facts.position === undefined ? [] : [labelOf(POSITIONS, facts.position)]),
    ...yesNo(facts.resisted, "The child resisted", "The child did not resist"),
    ...yesNo(facts.couldEnd, "The child could have ended it", "The child could not have ended it"),
    ...(facts.bodyPoints === undefined
      ? []
      : [`Touched: ${facts.bodyPoints.map((point) => labelOf(BODY_POINTS, point).toLowerCase()).join(", ")}`]),
    ...yesNo(
      facts.torsoOrAirwayPressure,
      "Weight or pressure on trunk, neck or mouth",
      "No weight or pressure on trunk, neck or mouth",
    ),
    ...yesNo(facts.breathingAtRisk, "Signs of trouble breathing", "No sign of trouble breathing"),
    ...yesNo(
      facts.saidCannotBreathe,
      "The child said they could not breathe",
      "The child did not say they could not breathe",
    ),
    ...yesNo(facts.circulationAtRisk, "Signs that blood was cut off", "No sign that blood was cut off"),
    ...(facts.level === undefined
      ? []
      : [{ 1: "Light", 2: "Firm", 3: "So firm that the child could not move" }[facts.level]]),
    ...(facts.technique === undefined ? [] : [`Technique: ${facts.technique}`]),
    ...yesNo(facts.trainedTechnique, "A technique they were trained in", "Not a technique they were trained in"),
    ...(facts.exit === undefined ? [] : [labelOf(EXITS, facts.exit)]),
    ...yesNo(facts.leavingThreat, "The child was told that leaving would be punished", "No threat against leaving"),
    ...yesNo(facts.siteWideLock, "The lock is the same for everybody", "The lock was for this child"),
    ...companyWords(facts),
    ...(facts.observation === undefined ? [] : [labelOf(OBSERVATIONS, facts.observation)]),
    ...(facts.sanction === undefined || facts.sanction === "none" ? [] : [labelOf(SANCTIONS, facts.sanction)]),
    ...(facts.device === undefined ? [] : [labelOf(DEVICES, facts.device)]),
    ...yesNo(facts.deviceLimitsMovement, "It limited movement", "It did not limit movement"),
    ...yesNo(facts.prescribedUse, "Used as prescribed", "Not used as prescribed"),
    ...yesNo(facts.vehicleSafety, "For safety in a moving vehicle", "Not for safety in a moving vehicle"),
    ...(facts.searchItem === undefined
      ? []
      : [`Looking for: ${labelOf(SEARCH_ITEMS, facts.searchItem).toLowerCase()}`]),
    ...yesNo(facts.distress, "The child showed distress", "The child showed no distress"),
    ...(facts.purpose ?? []).map((purpose) => labelOf(PURPOSES, purpose)),
    ...(facts.planned === undefined ? [] : [labelOf(PLANNED, facts.planned)]),
  ];
}

function companyWords({ alone, adultInRoom, awayFromPupils }: SegmentFacts): string[] {
  if (alone === true) return ["The child was alone"];
  if (awayFromPupils === false) return ["Other children were there"];
  return adultInRoom === true ? ["An adult was inside, no other children"] : [];
}

/** What belongs together when a line is read: what the child did, breath and pressure, and what it was for. */
const groups = {
  child: ["resisted", "couldEnd", "distress"],
  breath: ["torsoOrAirwayPressure", "breathingAtRisk", "saidCannotBreathe", "circulationAtRisk"],
  why: ["purpose", "planned"],
} as const satisfies Record<string, readonly (keyof SegmentFacts)[]>;

/** The same sentences in groups. How it was done is all that stands in no other group; the places touched are drawn. */
export function factsInGroups(facts: SegmentFacts): Record<"how" | keyof typeof groups, string[]> {
  const taken = new Set<string>([...Object.values(groups).flat(), "bodyPoints"]);
  const said = (isIn: (fact: string) => boolean) =>
    factsInWords(Object.fromEntries(Object.entries(facts).filter(([fact]) => isIn(fact))));
  const group = (names: readonly string[]) => said((fact) => names.includes(fact));
  return {
    how: said((fact) => !taken.has(fact)),
    child: group(groups.child),
    breath: group(groups.breath),
    why: group(groups.why),
  };
}
