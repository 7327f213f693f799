import { doing, type SignedIn, type Who } from "#access";
import {
  goTo,
  inSchool,
  isId,
  newId,
  readTyped,
  showNotFound,
  showPage,
  textOf,
  type Field,
  type Form,
  type Installation,
  type Problem,
  type Typed,
} from "#platform";
import { labelOf, SEGMENT_KINDS } from "#regimes";
import { Hono, type Context } from "hono";
import type { Child } from "hono/jsx";
import { incidentFact } from "../facts.ts";
import { childRoles } from "./children/questions.ts";
import { adultRoles } from "./adults/questions.ts";
import { keepQuestion } from "./keep-question.ts";
import { openContext } from "./open-context.ts";
import { differences, QuestionPage, type QuestionPageProps } from "./question-page.tsx";
import { findQuestion, nextAfter, placeOf, type Question } from "./question-order.ts";
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
      return show(installation, c, { context: opened.context, question, typed, problems: [] });
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
      if (outcome.kind === "sent") return goTo(c, `/incidents/${outcome.incidentId}`);
      if (outcome.kind !== "done") return showNotFound(installation, c);
      return afterKeeping(installation, c, { ...outcome, context: outcome.opened.context, typed });
    });
}

type Kept = {
  context: ReportContext;
  question: Question;
  form: Form<Record<string, Field<unknown>>>;
  typed: Typed;
  outcome: Awaited<ReturnType<typeof keepQuestion>>;
};

/** The answer is safe; now say what is wrong with it, show a colleague's, or go on. */
function afterKeeping(installation: Installation, c: Context<Env>, kept: Kept) {
  const { context, question, form, typed, outcome } = kept;
  if (outcome.kind === "sent") return goTo(c, `/incidents/${outcome.incidentId}`);
  if (outcome.kind === "met-another") {
    const theirName =
      context.adults.find(({ adultId }) => adultId === outcome.theirs.answeredBy)?.name ?? "A colleague";
    const words = differences(form.kept(typed), outcome.theirs.typed, showing(context));
    return show(installation, c, {
      context,
      question,
      typed,
      problems: [],
      met: { theirs: outcome.theirs, theirName, words },
      status: 409,
    });
  }
  const press = textOf(typed, "press");
  const seen = outcome.version;
  if (press === "later") return goTo(c, `/incidents/drafts/${context.draftId}`);
  if (press === "more")
    return show(installation, c, { context, question, typed: { ...typed, more: "yes" }, problems: [], seen });
  const checked = form.checkComplete(typed);
  if (checked.problems.length > 0)
    return show(installation, c, { context, question, typed, problems: checked.problems, seen });
  return goTo(c, `/incidents/drafts/${context.draftId}/${nextAfter(context, question, typed)}`);
}

type Showing = {
  context: ReportContext;
  question: Question;
  typed: Typed;
  problems: readonly Problem[];
  seen?: number;
  met?: QuestionPageProps["met"];
  status?: 409;
};

function show(installation: Installation, c: Context<Env>, showing: Showing) {
  const { context, question, typed, problems, met } = showing;
  const place = placeOf(context, question);
  const seen = showing.seen ?? context.draft?.answers.get(question.name)?.version ?? 0;
  const body: Child = (
    <QuestionPage backHref={place.backHref} progress={place.progress} seen={seen} problems={problems} met={met}>
      {question.body({ context, typed, problems })}
    </QuestionPage>
  );
  const status = showing.status ?? (problems.length > 0 ? 422 : 200);
  const scripts = question.scripts ?? ["own-words.js"];
  const sheets = question.sheets ?? [];
  return showPage(
    installation,
    c,
    { title: question.title, status, problems: problems.length > 0, scripts, sheets },
    body,
  );
}

/** Ids and codes as people read them. */
function showing(context: ReportContext): (value: string) => string {
  const names = new Map<string, string>([
    ...context.children.map((child): [string, string] => [child.childId, child.name]),
    ...context.adults.map((adult): [string, string] => [adult.adultId, adult.name]),
    ...context.places.map((place): [string, string] => [place.placeId, place.name]),
    ...[...childRoles, ...adultRoles].map((role): [string, string] => [role.code, role.label]),
  ]);
  return (value) => names.get(value) ?? labelOf(SEGMENT_KINDS, value);
}
