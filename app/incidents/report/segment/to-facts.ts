import type { Initiator, SegmentFacts, SegmentKind } from "#regimes";
import { pointsOf } from "./body-parts.ts";
import type { segmentForm } from "./questions.ts";
import { askedFor } from "./asked-for.ts";

type FormOf<T> = T extends (...args: never[]) => { checkComplete(typed: never): infer C } ? C : never;
export type SegmentAnswers = Extract<FormOf<typeof segmentForm>, { values: object }>["values"];

/**
 * A segment's answers as the facts a regime reads. What was not answered is left out, so that the classifier says
 * "not clear" instead of guessing "no".
 */
export function toFacts(kind: SegmentKind, answers: SegmentAnswers): SegmentFacts {
  const asked = askedFor(kind);
  const facts: SegmentFacts = {
    kind,
    initiator: whoBegan(kind, answers),
    staffCount: answers.adults.length,
    resisted: yes(answers.resisted),
    distress: yes(answers.distress),
    purpose: answers.purpose.length === 0 ? undefined : answers.purpose,
    planned: answers.planned,
    ...(asked.contact ? contactFacts(answers) : {}),
    ...(asked.separation ? separationFacts(kind, answers) : {}),
    ...(asked.device ? deviceFacts(answers) : {}),
    ...(asked.search ? { searchItem: answers.searchItem } : {}),
  };
  return JSON.parse(JSON.stringify(facts)) as SegmentFacts;
}

function whoBegan(kind: SegmentKind, answers: SegmentAnswers): Initiator | undefined {
  if (answers.otherWho !== undefined) return answers.otherWho;
  if (kind === "SEP.PUPIL") return undefined;
  return answers.adults.length > 0 ? "school-adult" : undefined;
}

function contactFacts(answers: SegmentAnswers): SegmentFacts {
  return {
    couldEnd: yes(answers.couldEnd),
    bodyPoints: answers.points.length === 0 ? undefined : pointsOf(answers.points),
    torsoOrAirwayPressure: yes(answers.pressure),
    breathingAtRisk: yes(answers.breathing),
    level: answers.level === undefined ? undefined : (Number(answers.level) as 1 | 2 | 3),
    technique: answers.technique === "" ? undefined : answers.technique,
    trainedTechnique: yes(answers.trained),
  };
}

function separationFacts(kind: SegmentKind, answers: SegmentAnswers): SegmentFacts {
  const { company } = answers;
  return {
    exit: answers.exit,
    leavingThreat: yes(answers.threat),
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
