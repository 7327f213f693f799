import { doing, type SignedIn, type Who } from "#access";
import {
  goTo,
  inSchool,
  isId,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Installation,
  type Work,
} from "#platform";
import { Hono } from "hono";
import { incidentFact } from "../facts.ts";
import { checkCorrection, postCorrection } from "../correction/check-correction.tsx";
import { handOverDraft } from "../hand-over-draft.ts";
import { nearRecords } from "../near-records.ts";
import { putAwayDraft } from "../put-away-draft.ts";
import { submitIncident } from "../submit-incident.ts";
import { CheckAnswersBody, GapsBody } from "./check-answers/page.tsx";
import { openContext } from "./open-context.ts";
import { readReport } from "./read-report.ts";
import { watchesOf } from "../watch/watch-store.ts";
import { TaskListBody } from "./task-list-page.tsx";

/** The list of a draft's questions, its answers to check, sending it and putting it away. */
export function draftPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const open = (who: Who, draftId: string) =>
    inSchool(database, doing(who, now()), async (work) => {
      if (!isId(draftId)) return { kind: "not-yours" as const };
      const opened = await openContext(work, who, draftId);
      if (opened.kind === "open" && opened.context.draft !== undefined) {
        work.record(incidentFact("draft-looked-at", `draft:${draftId}`, {}));
      }
      return opened;
    });

  return new Hono<SignedIn>()
    .get("/:draftId", async (c) => {
      const who = c.get("who");
      const opened = await open(who, c.req.param("draftId"));
      if (opened.kind === "sent") return goTo(c, `/incidents/${opened.incidentId}`);
      if (opened.kind !== "open" || opened.context.draft === undefined) return showNotFound(installation, c);
      const { draftId } = opened.context;
      const watches = await inSchool(database, doing(who, now()), (work) => watchesOf(work, { draftId }));
      const body = <TaskListBody context={opened.context} watches={watches} who={who} now={now()} />;
      return showPage(installation, c, { title: "Your report" }, body);
    })
    .get("/:draftId/check-answers", async (c) => {
      const who = c.get("who");
      const opened = await open(who, c.req.param("draftId"));
      if (opened.kind === "sent") return goTo(c, `/incidents/${opened.incidentId}`);
      if (opened.kind !== "open" || opened.context.draft === undefined) return showNotFound(installation, c);
      const { context } = opened;
      if (context.draft?.corrects !== undefined) return checkCorrection(installation, c, context);
      const read = readReport(context);
      if ("gaps" in read) {
        const body = <GapsBody context={context} gaps={read.gaps} />;
        return showPage(installation, c, { title: "Not ready to send yet" }, body);
      }
      const children = read.report.children.map(({ childId }) => childId);
      const near = await inSchool(database, doing(who, now()), (work) =>
        nearRecords(work, children, read.report.whole),
      );
      const body = <CheckAnswersBody context={context} report={read.report} near={near} />;
      return showPage(installation, c, { title: "Check the answers", sheets: ["timeline.css"] }, body);
    })
    .post("/:draftId/check-answers", async (c, next) => {
      const opened = await open(c.get("who"), c.req.param("draftId"));
      if (opened.kind !== "open" || opened.context.draft?.corrects === undefined) return next();
      return postCorrection(installation, c);
    })
    .post("/:draftId/check-answers", async (c) => {
      const who = c.get("who");
      const deed = (work: Work) => submitIncident(work, who, c.req.param("draftId"));
      const outcome = await inSchool(database, doing(who, now()), deed);
      if (outcome.kind === "not-yours") return showNotFound(installation, c);
      if (outcome.kind === "gaps") {
        const body = <GapsBody context={outcome.context} gaps={outcome.gaps} />;
        return showPage(installation, c, { title: "Not ready to send yet", status: 422, problems: true }, body);
      }
      sayNext(c, "Thank you. The report is sent. It has its number and stands for good.");
      return goTo(c, `/incidents/${outcome.incidentId}`);
    })
    .post("/:draftId/hand-over", async (c) => {
      const who = c.get("who");
      const draftId = c.req.param("draftId");
      const toAdult = textOf(await readTyped(c), "to");
      const opened = await open(who, draftId);
      if (opened.kind === "sent") return goTo(c, `/incidents/${opened.incidentId}`);
      if (opened.kind !== "open" || opened.context.draft === undefined) return showNotFound(installation, c);
      const deed = (work: Work) => handOverDraft(work, who, { draftId, toAdult });
      const outcome = await inSchool(database, doing(who, now()), deed);
      if (outcome === "not-yours") return showNotFound(installation, c);
      if (outcome === "nobody-chosen") {
        const watches = await inSchool(database, doing(who, now()), (work) => watchesOf(work, { draftId }));
        const body = (
          <TaskListBody
            context={opened.context}
            watches={watches}
            who={who}
            now={now()}
            problem="Choose who writes on"
          />
        );
        return showPage(installation, c, { title: "Your report", status: 422, problems: true }, body);
      }
      sayNext(c, "It is handed over. It stands on their first page now.");
      return goTo(c, `/incidents/drafts/${draftId}`);
    })
    .post("/:draftId/put-away", async (c) => {
      const who = c.get("who");
      const deed = (work: Work) => putAwayDraft(work, who, c.req.param("draftId"));
      const outcome = await inSchool(database, doing(who, now()), deed);
      if (outcome.kind === "sent") return goTo(c, `/incidents/${outcome.incidentId}`);
      if (outcome.kind === "not-yours") return showNotFound(installation, c);
      sayNext(c, "The report is put away. Its words are kept, and nothing was sent.");
      return goTo(c, "/");
    });
}
