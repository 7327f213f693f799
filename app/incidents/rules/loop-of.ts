import type { Temporal } from "#dates";
import type { LoopLineProps } from "#parts";
import { clockMinute, dayInWords } from "./local-times.ts";

type Seen = {
  incident: { incidentId: string; reportedAt: Temporal.Instant; record: { told: readonly string[] } };
  statements: readonly { given: unknown }[];
  review: { signedAt: Temporal.Instant } | undefined;
};

/**
 * Where the incident stands. This version of Lessen records, takes statements and reviews; telling, hearing and
 * changing say plainly what the record itself knows of them. Only whoever may review is led to the review.
 */
export function loopOf(read: Seen, zone: string, mayReview: boolean): LoopLineProps["stations"] {
  const day = (at: Temporal.Instant) =>
    `${dayInWords(at.toZonedDateTimeISO(zone).toPlainDate())}, ${clockMinute(at, zone)}`;
  const { incident, statements, review } = read;
  const owed = statements.filter(({ given }) => given === undefined).length;
  const familyTold = incident.record.told.includes("family");
  const page = `/incidents/${incident.incidentId}`;
  return {
    recorded: { state: "done", words: day(incident.reportedAt), href: page },
    told: familyTold
      ? { state: "done", words: "the report says the family was told" }
      : { state: "due", words: "the report does not say that the family was told" },
    heard:
      owed === 0
        ? { state: "due", words: "all statements given; debriefs to come" }
        : {
            state: "due",
            words: `${owed} ${owed === 1 ? "statement" : "statements"} owed`,
            href: `${page}#statements`,
          },
    changed: { state: "due", words: "the plan is still to be looked at" },
    reviewed:
      review === undefined
        ? {
            state: "due",
            words: "by a leader who was not involved",
            ...(mayReview ? { href: `${page}/review` } : {}),
          }
        : { state: "done", words: day(review.signedAt), href: `${page}#reviewed` },
    closed: { state: "due", words: "when the loop is closed" },
  };
}
