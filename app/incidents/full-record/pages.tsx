import { doing, type SignedIn, type Who } from "#access";
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
import { Hono } from "hono";
import { incidentFact } from "../facts.ts";
import { handOverDraft } from "../hand-over-draft.ts";
import { showSentMeanwhile } from "../record/after-sent.tsx";
import { afterKeeping, showQuestion, type Journey } from "../report/answering.tsx";
import { seenVersion } from "../report/seen-version.ts";
import { answerTo } from "../report/step.ts";
import { CheckFullBody, FullGapsBody } from "./check-page.tsx";
import type { FullContext } from "./full-step.ts";
import { keepFullAnswer } from "./keep-full-answer.ts";
import { openFull } from "./open-full.ts";
import { fullGaps } from "./read-full.ts";
import { sendFullRecord } from "./send-full-record.ts";
import { fullSteps } from "./steps.ts";
import { FullTasksBody } from "./task-list-page.tsx";

/** The rest of a record: its list of questions, each question, the answers to check, and sending it. */
export function fullRecordPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const work = <T,>(who: Who, deed: (work: Work) => Promise<T>) => inSchool(database, doing(who, now()), deed);
  const open = (who: Who, incidentId: string) =>
    work(who, async (w) => {
      const opened = await openFull(w, who, incidentId);
      if (opened.kind === "open")
        w.record(incidentFact("incident-looked-at", `incident:${incidentId}`, { children: [] }));
      return opened;
    });

  return new Hono<SignedIn>()
    .get("/:incidentId/rest", async (c) => {
      const incidentId = c.req.param("incidentId");
      const opened = await open(c.get("who"), incidentId);
      if (opened.kind === "sent") return goTo(c, `/incidents/${incidentId}#rest`);
      if (opened.kind !== "open") return showNotFound(installation, c);
      return showPage(installation, c, { title: "The rest of the record" }, <FullTasksBody opened={opened} />);
    })
    .get("/:incidentId/rest/check-answers", async (c) => {
      const incidentId = c.req.param("incidentId");
      const opened = await open(c.get("who"), incidentId);
      if (opened.kind === "sent") return goTo(c, `/incidents/${incidentId}#rest`);
      if (opened.kind !== "open") return showNotFound(installation, c);
      const gaps = fullGaps(opened.context);
      if (gaps.length > 0) {
        const body = <FullGapsBody report={opened.report} context={opened.context} gaps={gaps} />;
        return showPage(installation, c, { title: "Not ready to send yet" }, body);
      }
      return showPage(installation, c, { title: "Check the answers" }, <CheckFullBody opened={opened} />);
    })
    .post("/:incidentId/rest/check-answers", async (c) => {
      const who = c.get("who");
      const incidentId = c.req.param("incidentId");
      const outcome = await work(who, (w) => sendFullRecord(w, who, incidentId));
      if (outcome.kind === "not-yours") return showNotFound(installation, c);
      if (outcome.kind === "gaps") {
        const { report, context } = outcome.opened;
        const body = <FullGapsBody report={report} context={context} gaps={outcome.gaps} />;
        return showPage(installation, c, { title: "Not ready to send yet", status: 422, problems: true }, body);
      }
      sayNext(c, "Thank you. The record is whole.");
      return goTo(c, `/incidents/${incidentId}#rest`);
    })
    .post("/:incidentId/rest/hand-over", async (c) => {
      const who = c.get("who");
      const incidentId = c.req.param("incidentId");
      const toAdult = textOf(await readTyped(c), "to");
      const opened = await open(who, incidentId);
      if (opened.kind === "sent") return goTo(c, `/incidents/${incidentId}#rest`);
      if (opened.kind !== "open") return showNotFound(installation, c);
      const { draftId } = opened.report;
      const outcome = await work(who, (w) => handOverDraft(w, who, { draftId, toAdult }));
      if (outcome === "not-yours") return showNotFound(installation, c);
      if (outcome === "nobody-chosen") {
        const body = <FullTasksBody opened={opened} problem="Choose who writes on" />;
        return showPage(installation, c, { title: "The rest of the record", status: 422, problems: true }, body);
      }
      sayNext(c, "It is handed over. It stands on their first page now.");
      return goTo(c, `/incidents/${incidentId}/rest`);
    })
    .get("/:incidentId/rest/:question", async (c, next) => {
      const { incidentId, question: name } = c.req.param();
      const opened = await open(c.get("who"), incidentId);
      if (opened.kind === "sent") return goTo(c, `/incidents/${incidentId}#rest`);
      if (opened.kind !== "open") return showNotFound(installation, c);
      const { context } = opened;
      const question = fullSteps(context).find((step) => step.name === name);
      if (question === undefined) return next();
      const typed = context.draft?.answers.has(name) === true ? answerTo(context, name) : (question.proposed ?? {});
      return showQuestion(installation, c, { ...journeyOf(incidentId, context), question, typed, problems: [] });
    })
    .post("/:incidentId/rest/:question", async (c, next) => {
      const { incidentId, question: name } = c.req.param();
      const who = c.get("who");
      const typed = await readTyped(c);
      const outcome = await work(who, async (w) => {
        const opened = await openFull(w, who, incidentId);
        if (opened.kind !== "open") return opened;
        const { context } = opened;
        const question = fullSteps(context).find((step) => step.name === name);
        if (question === undefined) return { kind: "no-question" as const };
        const form = question.form(context);
        const answer = {
          incidentId,
          draftId: context.draftId,
          question: name,
          typed: form.kept(typed),
          seen: seenVersion(typed),
        };
        return { kind: "done" as const, context, question, form, outcome: await keepFullAnswer(w, who, answer) };
      });
      if (outcome.kind === "no-question") return next();
      const late = { incidentId, question: name, typed, recordHref: `/incidents/${incidentId}#rest` };
      if (outcome.kind === "sent") return showSentMeanwhile(installation, c, late);
      if (outcome.kind !== "done") return showNotFound(installation, c);
      const { outcome: kept, ...asked } = outcome;
      if (kept.kind === "sent") return showSentMeanwhile(installation, c, late);
      return afterKeeping(installation, c, { ...asked, outcome: kept, ...journeyOf(incidentId, asked.context), typed });
    });
}

/** The way through the rest of a record. */
function journeyOf(incidentId: string, context: FullContext): { context: FullContext; journey: Journey } {
  const base = `/incidents/${incidentId}/rest`;
  const names = fullSteps(context).map(({ name }) => name);
  return {
    context,
    journey: {
      base,
      place: ({ name }) => {
        const before = names[names.indexOf(name) - 1];
        return {
          backHref: before === undefined ? base : `${base}/${before}`,
          progress: `The rest ${names.indexOf(name) + 1} of ${names.length}`,
        };
      },
      next: ({ name }) => `${base}/${names[names.indexOf(name) + 1] ?? "check-answers"}`,
    },
  };
}
