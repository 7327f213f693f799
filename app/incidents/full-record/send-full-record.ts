import type { Who } from "#access";
import type { Work } from "#platform";
import { keepAlerts } from "../alert-store.ts";
import { holdDraftAlone } from "../draft-store.ts";
import { incidentFact } from "../facts.ts";
import type { Gap } from "../report/read-report.ts";
import { noteWords } from "../word-store.ts";
import { keepFullRecord } from "./full-store.ts";
import { openFull, type OpenedFull } from "./open-full.ts";
import { allAnswers, fullGaps, fullWords } from "./read-full.ts";
import { injuryAlerts } from "./severe-injury.ts";

export type SendFullOutcome =
  | { kind: "sent"; incidentId: string }
  | { kind: "gaps"; opened: Extract<OpenedFull, { kind: "open" }>; gaps: readonly Gap[] }
  | { kind: "not-yours" };

/** Freezes the rest of the record. A second press, and a colleague's at the same moment, arrive at the one record. */
export async function sendFullRecord(work: Work, who: Who, incidentId: string): Promise<SendFullOutcome> {
  const before = await openFull(work, who, incidentId);
  if (before.kind !== "open") return before;
  await holdDraftAlone(work, before.context.draftId);
  const opened = await openFull(work, who, incidentId);
  if (opened.kind !== "open") return opened;
  const { context } = opened;
  const gaps = fullGaps(context);
  if (gaps.length > 0) return { kind: "gaps", opened, gaps };
  const full = { incidentId, answers: allAnswers(context), words: fullWords(context), by: who.adultId };
  if (!(await keepFullRecord(work, full))) return { kind: "sent", incidentId };
  await noteWords(work, incidentId, "record", full.words);
  const about = `incident:${incidentId}`;
  work.record(incidentFact("full-record-sent", about, { answers: full.answers.size }));
  const raised = await keepAlerts(work, incidentId, injuryAlerts(full.answers));
  if (raised.length > 0) work.record(incidentFact("alerts-raised", about, { alerts: raised }));
  return { kind: "sent", incidentId };
}
