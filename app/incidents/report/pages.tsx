import { doing, type SignedIn, type Who } from "#access";
import { goTo, inSchool, isId, newId, readTyped, showNotFound, type Installation } from "#platform";
import { Hono } from "hono";
import { incidentFact } from "../facts.ts";
import { showSentMeanwhile } from "../record/after-sent.tsx";
import { afterKeeping, showQuestion, type Journey } from "./answering.tsx";
import { keepQuestion } from "./keep-question.ts";
import { openContext } from "./open-context.ts";
import { findQuestion, nextAfter, placeOf } from "./question-order.ts";
import { seenVersion } from "./seen-version.ts";
import { answerTo, type ReportContext } from "./step.ts";

type Env = SignedIn;

/** The question pages of a first report: one handler for all, because each differs only in its form and its words. */
export function questionPages(installation: Installation): Hono<Env> {
  const { database, now } = installation;
  const inMySchool = <T,>(who: Who, deed: Parameters<typeof inSchool<T>>[2]) =>
    inSchool(database, doing(who, now()), deed);

  return new Hono<Env>()
    .get("/new", (c) => goTo(c, `/incidents/drafts/${newId(now())}/children`))
    .get("/:draftId/:question", async (c, next) => {
      const { draftId, question: name } = c.req.param();
      if (!isId(draftId)) return showNotFound(installation, c);
      const who = c.get("who");
      const opened = await inMySchool(who, async (work) => {
        const outcome = await openContext(work, who, draftId);
        if (outcome.kind === "open" && outcome.context.draft !== undefined) {
          work.record(incidentFact("draft-looked-at", `draft:${draftId}`, {}));
        }
        return outcome;
      });
      if (opened.kind === "sent") return goTo(c, `/incidents/${opened.incidentId}`);
      if (opened.kind === "not-yours") return showNotFound(installation, c);
      const question = findQuestion(opened.context, name);
      if (question === undefined) return next();
      const typed = answerTo(opened.context, name);
      return showQuestion(installation, c, { ...journeyOf(opened.context), question, typed, problems: [] });
    })
    .post("/:draftId/:question", async (c, next) => {
      const { draftId, question: name } = c.req.param();
      if (!isId(draftId)) return showNotFound(installation, c);
      const who = c.get("who");
      const typed = await readTyped(c);
      const outcome = await inMySchool(who, async (work) => {
        const opened = await openContext(work, who, draftId);
        if (opened.kind !== "open") return opened;
        const question = findQuestion(opened.context, name);
        if (question === undefined) return { kind: "no-question" as const };
        const form = question.form(opened.context);
        const kept = {
          draftId,
          question: name,
          typed: form.kept(typed),
          seen: seenVersion(typed),
          adultId: who.adultId,
        };
        return { kind: "done" as const, opened, question, form, outcome: await keepQuestion(work, kept) };
      });
      if (outcome.kind === "no-question") return next();
      if (outcome.kind === "not-yours") return showNotFound(installation, c);
      const late = (incidentId: string) =>
        showSentMeanwhile(installation, c, {
          incidentId,
          draftId,
          // A correction's reason is typed on the page that sends it.
          question: name === "check-answers" ? "reason" : name,
          typed,
          recordHref: `/incidents/${incidentId}`,
        });
      if (outcome.kind === "sent") return late(outcome.incidentId);
      const { outcome: kept, ...asked } = outcome;
      if (kept.kind === "sent") return late(kept.incidentId);
      return afterKeeping(installation, c, { ...asked, outcome: kept, ...journeyOf(asked.opened.context), typed });
    });
}

/** The way through a first report, for the page that shows one of its questions. */
function journeyOf(context: ReportContext): { context: ReportContext; journey: Journey } {
  const base = `/incidents/drafts/${context.draftId}`;
  return {
    context,
    journey: {
      base,
      place: (question) => placeOf(context, question),
      next: (question, typed) => `${base}/${nextAfter(context, question, typed)}`,
    },
  };
}
