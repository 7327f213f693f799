import { doing, type SignedIn } from "#access";
import {
  goTo,
  inSchool,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Installation,
  type Work,
} from "#platform";
import type { Context } from "hono";
import { reportOf } from "../incident-store.ts";
import type { ReportContext } from "../report/step.ts";
import { CheckCorrectionBody, CorrectionGapsBody } from "./check-page.tsx";
import { readCorrection } from "./read-correction.ts";
import { mostReasonCharacters, sendCorrection } from "./send-correction.ts";

/** A correction as a whole: what it changes, old beside new, and why. */
export async function checkCorrection(installation: Installation, c: Context<SignedIn>, context: ReportContext) {
  const { read, number } = await inSchool(
    installation.database,
    doing(c.get("who"), installation.now()),
    async (work) => ({ read: await readCorrection(work, context), number: await numberOf(work, context) }),
  );
  if (read.kind === "gaps") {
    const body = <CorrectionGapsBody context={context} gaps={read.gaps} />;
    return showPage(installation, c, { title: "Not ready yet" }, body);
  }
  const body = <CheckCorrectionBody context={context} number={number} changes={read.changes} />;
  return showPage(installation, c, { title: "Correct a record", scripts: ["own-words.js"] }, body);
}

/** Sends the correction, or says what stands in its way. */
export async function postCorrection(installation: Installation, c: Context<SignedIn>) {
  const who = c.get("who");
  const draftId = c.req.param("draftId") ?? "";
  const reason = textOf(await readTyped(c), "reason");
  const { outcome, number } = await inSchool(installation.database, doing(who, installation.now()), async (work) => {
    const sent = await sendCorrection(work, who, { draftId, reason });
    return { outcome: sent, number: "context" in sent ? await numberOf(work, sent.context) : 0 };
  });
  if (outcome.kind === "not-yours") return showNotFound(installation, c);
  if (outcome.kind === "sent") {
    sayNext(c, "The record is corrected. What stood before stays readable.");
    return goTo(c, `/incidents/${outcome.incidentId}#corrections`);
  }
  const showing = { title: "Correct a record", status: 422 as const, problems: true, scripts: ["own-words.js"] };
  if (outcome.kind === "gaps")
    return showPage(installation, c, showing, <CorrectionGapsBody context={outcome.context} gaps={outcome.gaps} />);
  const body = (
    <CheckCorrectionBody
      context={outcome.context}
      number={number}
      changes={outcome.changes}
      reason={reason}
      problem={problems[outcome.kind]}
    />
  );
  return showPage(installation, c, showing, body);
}

const problems = {
  "nothing-changed": undefined,
  "reason-missing": "Write why this is corrected",
  "reason-too-long": `Use ${mostReasonCharacters.toLocaleString("en-GB")} characters or fewer`,
};

async function numberOf(work: Work, context: ReportContext): Promise<number> {
  return (await reportOf(work, context.draft?.corrects?.incidentId ?? ""))?.number ?? 0;
}
