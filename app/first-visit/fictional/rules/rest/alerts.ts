import { Temporal } from "#dates";
import type { PlannedAlertAnswer, PlannedIncident } from "../planned.ts";
import { say, type Words } from "../phrase.ts";
import { between, pick, type Random } from "../random.ts";
import { schoolDays } from "../term-dates.ts";

type Raising = Pick<PlannedIncident, "lines" | "reportedAt" | "rest">;
type Raised = { code: PlannedAlertAnswer["code"]; at: Temporal.Instant };

/** What a record raises for the safeguarding lead, and when: with its report, or with the rest where somebody was badly hurt. */
export function alertsRaised({ lines, reportedAt, rest }: Raising): Raised[] {
  const said = (name: string, ...answers: readonly string[]) =>
    lines.some(({ facts }) => [facts[name] ?? []].flat().some((answer) => answers.includes(answer)));
  const unsafe = ["pressure", "breathing", "saidSo", "circulation"].some((name) => said(name, "yes"));
  const unlawful = said("purpose", "punish", "retaliate", "pain");
  const questioned = said("purpose", "compliance", "convenience", "tire", "example");
  const severe = rest?.hurt.some(({ severity }) => Number(severity) >= 3) === true;
  return [
    ...(unlawful ? [{ code: "unlawful-purpose" as const, at: reportedAt }] : []),
    ...(unsafe ? [{ code: "unsafe-technique" as const, at: reportedAt }] : []),
    ...(questioned ? [{ code: "questioned-purpose" as const, at: reportedAt }] : []),
    ...(severe && rest !== undefined ? [{ code: "severe-injury" as const, at: rest.at }] : []),
  ];
}

/** A leader who was not there writes within the day what was done about each. */
export function alertsAnswered(
  random: Random,
  zone: string,
  incident: Raising & Pick<PlannedIncident, "reviewer">,
  words: Words,
): PlannedAlertAnswer[] {
  return alertsRaised(incident).map(({ code, at }) => ({
    code,
    by: incident.reviewer,
    at: soonAfter(random, zone, at),
    words: say(random, pick(random, whatWasDone[code]), words),
  }));
}

/** Within three hours, or on the next school morning when everybody has gone. */
function soonAfter(random: Random, zone: string, raised: Temporal.Instant): Temporal.Instant {
  const at = raised.add({ minutes: between(random, 25, 170) }).toZonedDateTimeISO(zone);
  if (at.hour < 18) return at.toInstant();
  const today = at.toPlainDate();
  const next = schoolDays(today.add({ days: 1 }), today.add({ days: 70 }))[0] ?? today;
  const minute = between(random, 8 * 60, 9 * 60 + 30);
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return next.toPlainDateTime(time).toZonedDateTime(zone).toInstant();
}

const whatWasDone: Record<PlannedAlertAnswer["code"], readonly string[]> = {
  "unlawful-purpose": [
    "Spoke to both adults apart, then to {fam}. It was not what it was for, and it is being treated as what it was. The head and the designated officer of the local authority know.",
  ],
  "unsafe-technique": [
    "Saw {n} with Moira: breathing and colour ordinary, nothing on face or neck. Looked at again before home. Both adults repeat the floor part of the training this week and do not hold until then.",
    "Talked to both adults within the hour, separately. They say the same: a hand on the back for a moment as they went down. {fam} told by me in those words. The trainer has been asked to come.",
    "Moira looked at {n} straight away and again at the end of the day. I rang {fam}. The hold is not one of ours and nobody may use it; said to the whole team this morning.",
  ],
  "questioned-purpose": [
    "Read it with the adult who wrote it. It was not danger that began it. We agreed what would be said and done instead, and {fam} has heard that from me.",
    "Asked each of them what would have happened if nobody had moved {n}. Nothing would have. It goes to the review, and to the morning meeting without names.",
  ],
  "severe-injury": [
    "Spoke on the telephone after the doctor: a strain, rest, back on Monday. Accident book filled in, the report to the health and safety executive is not needed. Cover is found.",
    "I have seen the note from the walk-in centre. No lifting for a week. We have moved {n}'s second adult so that nobody holds with a bad shoulder.",
    "Rang that evening and again today. Nothing broken. I asked what would have kept it from happening, and the answer was: a third person. There is one from tomorrow.",
    "Doctor's note seen, governors told in the weekly figures. The shoulder was pulled as {n} dropped; letting go sooner is what we practise on Thursday.",
  ],
};
