import type { Role } from "#access";

/** Who is asking, as far as these rules care. */
export type Asking = { adultId: string; role: Role };

/** Who took part in an incident, and who reviews when the head did. */
export type Involved = {
  reportedBy: string;
  /** Whoever began the report, when a colleague sent it. */
  begunBy?: string;
  adultsInvolved: readonly string[];
  /** Colleagues to whom the writing was handed over. */
  handedTo?: readonly string[];
  /** One of the adults involved is the head. */
  headInvolved: boolean;
  /** The governors or proprietors that the head has named for this case. */
  headReviewers: readonly string[];
};

const isLeader = (who: Asking): boolean => who.role === "leader" || who.role === "head";

/** An adult, a leader and a head may report. An administrator and a governor were not there as such: they may not. */
export function mayReport(who: Asking): boolean {
  return who.role === "adult" || isLeader(who);
}

/** Who writes a report in the making, as far as these rules care. */
export type DraftWriters = { openedBy: string; adultsNamed: readonly string[]; handedTo: readonly string[] };

/** A report in the making is seen by whoever began it, those it was handed to, the adults it names, and by leaders. */
export function mayWriteDraft(who: Asking, { openedBy, adultsNamed, handedTo }: DraftWriters): boolean {
  if (!mayReport(who)) return false;
  return isLeader(who) || [openedBy, ...adultsNamed, ...handedTo].includes(who.adultId);
}

/**
 * A record is read by leaders, by whoever began or sent it, those to whom the writing was handed, by the adults it
 * names, and by a named reviewer of the head.
 */
export function mayReadIncident(who: Asking, incident: Involved): boolean {
  if (isLeader(who)) return true;
  if (who.role === "administrator") return false;
  if (isNamedReviewer(who, incident)) return true;
  if (who.role === "governor") return false;
  return isTheirs(who, incident);
}

/** The rest of a record is written by those who may report and whose incident it is, and by leaders. */
export function mayWriteFullRecord(who: Asking, incident: Involved): boolean {
  return mayReport(who) && (isLeader(who) || isTheirs(who, incident));
}

/**
 * A record is corrected by whoever began or sent it, or writes it in their place, and by leaders. The other adults
 * involved have their own statements, and can add words.
 */
export function mayCorrect(who: Asking, { reportedBy, begunBy, handedTo }: Involved): boolean {
  return mayReport(who) && (isLeader(who) || [reportedBy, begunBy, ...(handedTo ?? [])].includes(who.adultId));
}

/** A statement in the making is its own adult's alone. */
export function mayGiveStatement(who: Asking, statement: { adultId: string }): boolean {
  return statement.adultId === who.adultId;
}

/** A reviewer's question is answered by the adult whom it asks, and by nobody in their place. */
export function mayAnswer(who: Asking, question: { toAdult: string }): boolean {
  return question.toAdult === who.adultId;
}

/**
 * Statements are read by their own adult, and by leaders and a named reviewer who were not involved themselves:
 * colleagues write theirs without having read it, and a leader who took part is a colleague here.
 */
export function mayReadStatement(who: Asking, incident: Involved, statement: { adultId: string }): boolean {
  return statement.adultId === who.adultId || mayCompareStatements(who, incident);
}

/** Accounts are laid side by side for those who read every one of them and have none of their own. */
export function mayCompareStatements(who: Asking, incident: Involved): boolean {
  if (incident.adultsInvolved.includes(who.adultId)) return false;
  return isLeader(who) || isNamedReviewer(who, incident);
}

/**
 * A leader who was not involved reviews and signs. When the head was involved it is the named governor or proprietor,
 * because every leader of the school answers to the head.
 */
export function mayReview(who: Asking, incident: Involved): boolean {
  if (incident.adultsInvolved.includes(who.adultId)) return false;
  if (incident.headInvolved) return isNamedReviewer(who, incident);
  return isLeader(who);
}

/** The incidents, their own apart, whose review waits for this adult: those that the head took part in, or the others. */
export function reviewsWaitingFor(
  who: Asking,
  headReviewers: readonly string[],
): "head-involved" | "head-not-involved" | "none" {
  if (isLeader(who)) return "head-not-involved";
  return isNamedReviewer(who, { headInvolved: true, headReviewers }) ? "head-involved" : "none";
}

/** A head who took part, and has named nobody who reviews it, is the only one who can: until then nobody may sign. */
export function mustNameReviewer(who: Asking, incident: Pick<Involved, "headInvolved" | "headReviewers">): boolean {
  return who.role === "head" && incident.headInvolved && incident.headReviewers.length === 0;
}

/** Why this leader may not sign, in words; undefined when they may. */
export function whyNotReview(who: Asking, incident: Involved): string | undefined {
  if (mayReview(who, incident)) return undefined;
  if (incident.adultsInvolved.includes(who.adultId))
    return "You were involved, so somebody else reviews this incident.";
  if (incident.headInvolved && incident.headReviewers.length === 0) {
    return "The head was involved. The head must first name the governor or proprietor who reviews it.";
  }
  if (incident.headInvolved) return "The head was involved, so the named governor or proprietor reviews this incident.";
  return "A leader reviews this incident.";
}

/** What must be looked at at once is answered by a leader, or the named reviewer, who was not involved. */
export function mayAnswerAlert(who: Asking, incident: Involved): boolean {
  return !incident.adultsInvolved.includes(who.adultId) && (isLeader(who) || isNamedReviewer(who, incident));
}

/** Everything that must be looked at at once stands on a leader's first page. */
export function mayListAlerts(who: Asking): boolean {
  return isLeader(who);
}

/** A label is overridden by whoever may review. */
export function mayOverrideLabel(who: Asking, incident: Involved): boolean {
  return mayReview(who, incident);
}

/** Who has had a part in a watch, and whether it is open: it runs, or ended only now. */
export type WatchParts = { open: boolean; hadPart: readonly string[] };

/**
 * While a watch runs it is open to every adult of the school who could come and help: the one who holds the phone may
 * have to hand it on to anybody. Afterwards it is read by those who had a part in it, and by leaders.
 */
export function mayReadWatch(who: Asking, watch: WatchParts): boolean {
  if (!mayReport(who)) return false;
  return watch.open || isLeader(who) || watch.hadPart.includes(who.adultId);
}

/** Whoever may read a watch may look in on the child, take it over and end it: nobody waits for a name to be right. */
export function mayKeepWatch(who: Asking, watch: WatchParts): boolean {
  return mayReadWatch(who, watch);
}

/** That it goes on is for a leader to decide, and not for one who has begun the watch or taken it over themselves. */
export function mayDecideOnWatch(who: Asking, watch: { keepers: readonly string[] }): boolean {
  return isLeader(who) && !watch.keepers.includes(who.adultId);
}

/** The list of all incidents is for leaders; others see those that are theirs. */
export function mayListAll(who: Asking): boolean {
  return isLeader(who);
}

/** A leader whom the head has named would still answer to the head: only a governor or proprietor can be the reviewer. */
function isNamedReviewer(who: Asking, incident: Pick<Involved, "headInvolved" | "headReviewers">): boolean {
  return who.role === "governor" && incident.headInvolved && incident.headReviewers.includes(who.adultId);
}

function isTheirs(who: Asking, { reportedBy, begunBy, handedTo, adultsInvolved }: Involved): boolean {
  return [reportedBy, begunBy, ...(handedTo ?? []), ...adultsInvolved].includes(who.adultId);
}
