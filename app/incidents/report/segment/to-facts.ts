import type { TechniqueThatDay } from "#people";
import { entryOf, INITIATORS, type Initiator, type Place, type SegmentFacts, type SegmentKind } from "#regimes";
import { frozenTechnique, type LineFacts } from "../../rules/own-technique.ts";
import { pointsOf } from "./body-parts.ts";
import type { segmentForm } from "./questions.ts";
import { askedFor } from "./asked-for.ts";

type FormOf<T> = T extends (...args: never[]) => { checkComplete(typed: never): infer C } ? C : never;
export type SegmentAnswers = Extract<FormOf<typeof segmentForm>, { values: object }>["values"];

/**
 * A segment's answers as the facts a regime reads. What was not answered is left out, so that the classifier says
 * "not clear" instead of guessing "no".
 */
export function toFacts(
  kind: SegmentKind,
  answers: SegmentAnswers,
  { place: placeOfEvent, technique }: { place?: Place | undefined; technique?: TechniqueThatDay | undefined } = {},
): LineFacts {
  const asked = askedFor(kind);
  const facts: LineFacts = {
    kind,
    ...whoActed(kind, answers),
    staffCount: answers.adults.length,
    authorisedByHead: answers.otherWho === undefined ? undefined : yes(answers.byHead),
    resisted: yes(answers.resisted),
    distress: yes(answers.distress),
    purpose: answers.purpose.length === 0 ? undefined : answers.purpose,
    planned: answers.planned,
    ...(asked.contact || asked.device ? dangerFacts(answers) : {}),
    ...(asked.contact ? contactFacts(answers) : {}),
    ...(asked.contact ? techniqueFacts(answers, technique) : {}),
    ...(asked.position ? { position: answers.position } : {}),
    ...(asked.separation ? separationFacts(kind, answers, placeOfEvent) : {}),
    ...(asked.device ? deviceFacts(answers) : {}),
    ...(asked.search || answers.purpose.includes("search") ? { searchItem: answers.searchItem } : {}),
  };
  return JSON.parse(JSON.stringify(facts)) as LineFacts;
}

/**
 * What an adult of the school did stays the school's, also when a parent or an officer joined in (england.md#X36): the
 * other is kept beside it and never in its place. Only the child who clung or chose comes first (X14, X22).
 */
function whoActed(kind: SegmentKind, { adults, otherWho, exit }: SegmentAnswers): SegmentFacts {
  const acts = entryOf(INITIATORS, otherWho)?.acts;
  if (otherWho !== undefined && (adults.length === 0 || acts === "child" || acts === "school"))
    return { initiator: otherWho };
  const nobodyKept = exit === undefined || exit === "free";
  const bySchool: Initiator | undefined =
    adults.length === 0 || (kind === "SEP.PUPIL" && nobodyKept && otherWho === undefined) ? undefined : "school-adult";
  return { initiator: bySchool, joinedBy: otherWho };
}

/** Breath and blood, whatever it was that held the child (england.md#D10). */
function dangerFacts(answers: SegmentAnswers): SegmentFacts {
  return {
    torsoOrAirwayPressure: yes(answers.pressure),
    breathingAtRisk: yes(answers.breathing),
    saidCannotBreathe: yes(answers.saidSo),
    circulationAtRisk: yes(answers.circulation),
  };
}

function contactFacts(answers: SegmentAnswers): SegmentFacts {
  return {
    contactEffect: answers.effect,
    couldEnd: yes(answers.couldEnd),
    bodyPoints: answers.points.length === 0 ? undefined : pointsOf(answers.points),
    level: answers.level === undefined ? undefined : (Number(answers.level) as 1 | 2 | 3),
    trainedTechnique: yes(answers.trained),
  };
}

/** The name is the one that every record has; how the school's own technique stood that day is kept beside it. */
function techniqueFacts(answers: SegmentAnswers, technique: TechniqueThatDay | undefined): LineFacts {
  if (technique === undefined) return { technique: answers.technique === "" ? undefined : answers.technique };
  return { technique: technique.name, ownTechnique: frozenTechnique(technique, answers.technique) };
}

function separationFacts(kind: SegmentKind, answers: SegmentAnswers, placeOfEvent?: Place): SegmentFacts {
  const { company } = answers;
  return {
    // The report has one place and a line may have been elsewhere; a bedroom is said, because nobody may miss it (7b).
    place: placeOfEvent === "PLC.bedroom" ? placeOfEvent : undefined,
    exit: answers.exit,
    leavingThreat: yes(answers.threat),
    siteWideLock: yes(answers.siteLock),
    // The child who chose the place and could go knew it; nobody is asked twice.
    childKnewFree: kind === "SEP.PUPIL" && answers.exit === "free" ? true : undefined,
    alone: company === undefined ? undefined : company === "nobody",
    adultInRoom: company === undefined || company === "children" ? undefined : company === "adult",
    awayFromPupils: company === undefined ? undefined : company !== "children",
    observation: answers.observation,
    sanction: answers.sanction,
  };
}

function deviceFacts(answers: SegmentAnswers): SegmentFacts {
  return {
    device: answers.device,
    deviceLimitsMovement: yes(answers.limits),
    couldEnd: yes(answers.couldEnd),
    prescribedUse: yes(answers.prescribed),
    vehicleSafety: yes(answers.vehicle),
  };
}

function yes(answer: "yes" | "no" | undefined): boolean | undefined {
  return answer === undefined ? undefined : answer === "yes";
}
