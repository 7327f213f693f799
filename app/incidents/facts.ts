import { factList } from "#platform";
import { z } from "zod";

const none = z.strictObject({});

/** What the trail keeps of incidents. Ids, counts and codes only: the words stand in the record itself. */
export const incidentFact = factList({
  "draft-begun": { sentence: "A report was begun.", details: none },
  "draft-answered": {
    sentence: "A question of a report was answered.",
    details: z.strictObject({ question: z.string(), version: z.int() }),
  },
  "draft-words-set-aside": {
    sentence: "Two people answered the same question; the later words were set aside for both to see.",
    details: z.strictObject({ question: z.string() }),
  },
  "draft-looked-at": { sentence: "A report in the making was looked at.", details: none },
  "draft-put-away": { sentence: "A report was put away without being sent.", details: none },
  "draft-taken-up": { sentence: "A report that had been put away was taken up again.", details: none },
  "draft-handed-over": {
    sentence: "A colleague was asked to write a report on.",
    details: z.strictObject({ to: z.uuid() }),
  },
  "incident-reported": {
    sentence: "The report was sent: numbered and frozen.",
    details: z.strictObject({
      number: z.int(),
      children: z.array(z.uuid()),
      adults: z.array(z.uuid()),
      regime: z.string(),
    }),
  },
  "incident-flagged": {
    sentence: "The record raised a flag for the safeguarding lead.",
    details: z.strictObject({ flags: z.array(z.string()) }),
  },
  "alerts-raised": {
    sentence: "The record raised what a safeguarding lead looks at at once.",
    details: z.strictObject({ alerts: z.array(z.string()) }),
  },
  "alert-answered": {
    sentence: "A leader wrote down what was done about something that must be looked at at once.",
    details: z.strictObject({ alert: z.string() }),
  },
  "full-record-owed": {
    sentence: "The rest of the record became owed.",
    details: z.strictObject({ adult: z.uuid(), due: z.string() }),
  },
  "full-record-answered": {
    sentence: "A question of the rest of the record was answered.",
    details: z.strictObject({ question: z.string(), version: z.int() }),
  },
  "full-record-words-set-aside": {
    sentence: "Two people answered the same question of the record; the later words were set aside for both to see.",
    details: z.strictObject({ question: z.string() }),
  },
  "full-record-sent": {
    sentence: "The rest of the record was sent and frozen.",
    details: z.strictObject({ answers: z.int() }),
  },
  "correction-begun": {
    sentence: "A correction of the record was begun.",
    details: z.strictObject({ draft: z.uuid(), from: z.int() }),
  },
  "incident-corrected": {
    sentence: "The record was corrected, with a reason; what stood before stays readable.",
    details: z.strictObject({
      correction: z.int(),
      questions: z.array(z.string()),
      children: z.array(z.uuid()),
      adults: z.array(z.uuid()),
    }),
  },
  "statement-owed": {
    sentence: "A statement became owed.",
    details: z.strictObject({ incident: z.uuid(), adult: z.uuid() }),
  },
  "statement-drafted": { sentence: "Words for a statement were saved.", details: z.strictObject({ version: z.int() }) },
  "statement-given": {
    sentence: "A statement was given and frozen.",
    details: z.strictObject({ kind: z.enum(["account", "not-there"]) }),
  },
  "words-added": {
    sentence: "Words were added later.",
    details: z.strictObject({ to: z.enum(["record", "statement", "question"]), addition: z.uuid() }),
  },
  "review-question-asked": {
    sentence: "The reviewer asked a question.",
    details: z.strictObject({ question: z.uuid(), adult: z.uuid() }),
  },
  "review-drafted": { sentence: "Words for the review were saved.", details: none },
  "review-signed": {
    sentence: "The review was signed.",
    details: z.strictObject({ necessary: z.string(), proportionate: z.string() }),
  },
  "label-overridden": {
    sentence: "A label was decided by a person, with a reason.",
    details: z.strictObject({ segment: z.int(), from: z.string(), to: z.string(), recordable: z.boolean() }),
  },
  "incident-looked-at": {
    sentence: "The record was looked at.",
    details: z.strictObject({ children: z.array(z.uuid()) }),
  },
  "watch-started": {
    sentence: "A watch was started.",
    details: z.strictObject({ child: z.uuid(), kind: z.string(), minutesBefore: z.int() }),
  },
  "watch-observed": {
    sentence: "An observation of a watch was kept.",
    details: z.strictObject({ observation: z.uuid(), breathing: z.string(), secondsBefore: z.int() }),
  },
  "watch-danger-seen": {
    sentence: "A danger sign was seen during a watch.",
    details: z.strictObject({ observation: z.uuid() }),
  },
  "watch-taken-over": { sentence: "A watch was taken over.", details: z.strictObject({ from: z.uuid() }) },
  "watch-decided": {
    sentence: "A leader decided whether a hold or a separation goes on.",
    details: z.strictObject({ minutes: z.int(), decision: z.enum(["goes-on", "is-to-end"]) }),
  },
  "watch-ended": {
    sentence: "A watch was ended.",
    details: z.strictObject({ draft: z.uuid(), secondsBefore: z.int() }),
  },
  "watch-looked-at": { sentence: "A watch was looked at.", details: none },
  "watch-list-looked-at": {
    sentence: "The list of running watches was looked at.",
    details: z.strictObject({ shown: z.int() }),
  },
  "incident-list-looked-at": {
    sentence: "The list of incidents was looked at.",
    details: z.strictObject({ shown: z.int() }),
  },
});
