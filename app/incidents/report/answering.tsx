import type { SignedIn } from "#access";
import { goTo, showPage, textOf, type Field, type Form, type Installation, type Problem, type Typed } from "#platform";
import { labelOf, SEGMENT_KINDS } from "#regimes";
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { adultRoles } from "./adults/questions.ts";
import { childRoles } from "./children/questions.ts";
import type { KeepQuestionOutcome } from "./keep-question.ts";
import { differences, QuestionPage, type QuestionPageProps } from "./question-page.tsx";
import { somethingElse } from "./segment/technique.tsx";
import type { ReportContext, Step } from "./step.ts";

type Env = SignedIn;

/** The way through one set of questions: the first report's, or the rest of the record's. */
export type Journey = {
  /** The address of the list of its questions. */
  base: string;
  place(question: Step): { backHref: string; progress: string };
  /** The address of the page after this one; `typed` is what was just saved. */
  next(question: Step, typed: Typed): string;
};

type Kept = {
  journey: Journey;
  context: ReportContext;
  question: Step;
  form: Form<Record<string, Field<unknown>>>;
  typed: Typed;
  outcome: Exclude<KeepQuestionOutcome, { kind: "sent" }>;
};

/** The answer is safe; now say what is wrong with it, show a colleague's, or go on. */
export function afterKeeping(installation: Installation, c: Context<Env>, kept: Kept) {
  const { journey, context, question, form, typed, outcome } = kept;
  if (outcome.kind === "met-another") {
    const theirName =
      context.adults.find(({ adultId }) => adultId === outcome.theirs.answeredBy)?.name ?? "A colleague";
    const words = differences(form.kept(typed), outcome.theirs.typed, showing(context));
    return showQuestion(installation, c, {
      journey,
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
  if (press === "later") return goTo(c, journey.base);
  // One more row, or the answers of a line like this one: the same page again, and nothing judged yet.
  if (press === "more" || press === "same")
    return showQuestion(installation, c, {
      journey,
      context,
      question,
      typed: { ...typed, [press]: "yes" },
      problems: [],
      seen,
    });
  const checked = form.checkComplete(typed);
  if (checked.problems.length > 0)
    return showQuestion(installation, c, { journey, context, question, typed, problems: checked.problems, seen });
  return goTo(c, journey.next(question, typed));
}

type Showing = {
  journey: Journey;
  context: ReportContext;
  question: Step;
  typed: Typed;
  problems: readonly Problem[];
  seen?: number;
  met?: QuestionPageProps["met"];
  status?: 409;
};

/** One question, as it stands or with what is wrong. */
export function showQuestion(installation: Installation, c: Context<Env>, showing: Showing) {
  const { journey, context, question, typed, problems, met } = showing;
  const place = journey.place(question);
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

function techniqueName({ versions }: ReportContext["techniques"][number]): string {
  const { code, name } = versions.at(-1) ?? versions[0];
  return `${code} ${name}`;
}

/** Ids and codes as people read them. */
function showing(context: ReportContext): (value: string) => string {
  const names = new Map<string, string>([
    ...context.children.map((child): [string, string] => [child.childId, child.name]),
    ...context.adults.map((adult): [string, string] => [adult.adultId, adult.name]),
    ...context.places.map((place): [string, string] => [place.placeId, place.name]),
    ...context.techniques.map((technique): [string, string] => [technique.techniqueId, techniqueName(technique)]),
    [somethingElse, "Something else"],
    ...[...childRoles, ...adultRoles].map((role): [string, string] => [role.code, role.label]),
  ]);
  return (value) => names.get(value) ?? labelOf(SEGMENT_KINDS, value);
}
