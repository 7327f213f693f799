import { doing, proveSelf, type SignedIn, type Who } from "#access";
import { BackLink, ErrorSummary } from "#parts";
import {
  goTo,
  inSchool,
  newId,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Installation,
  type Problem,
  type Work,
} from "#platform";
import { Hono, type Context } from "hono";
import { recordSheets } from "../full-record/section.tsx";
import { askQuestion } from "../ask-question.ts";
import { differencesIn } from "../differences-of.ts";
import { readIncident } from "../read-incident.ts";
import { showRecord } from "../record/show-record.tsx";
import { reviewDraft } from "../review-store.ts";
import { mayReview } from "../rules/who-may.ts";
import { signReview } from "../sign-review.ts";
import { whoAndWhen } from "../whose-incident.ts";
import { beginQuestion } from "./begin-question.ts";
import { askingIn, placeToAsk, typedWords } from "./questions.ts";
import { ReviewForm, type Showing } from "./review-form.tsx";

/** The review: record and statements side by side, questions, a decision in writing, a signature. */
export function reviewPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const work = <T,>(who: Who, deed: (work: Work) => Promise<T>) => inSchool(database, doing(who, now()), deed);
  const open = (who: Who, incidentId: string) =>
    work(who, async (w) => {
      const read = await readIncident(w, who, incidentId);
      if (read === undefined || !mayReview(who, read.involved)) return undefined;
      return { read, draft: await reviewDraft(w, incidentId, who.adultId) };
    });

  /** The review was signed meanwhile: what was typed is handed back on the record, to be added there. */
  const showTooLate = async (c: Context<SignedIn>, incidentId: string, words: string) => {
    const who = c.get("who");
    const found = await work(who, (w) => readIncident(w, who, incidentId));
    if (found === undefined) return showNotFound(installation, c);
    const because =
      "This review was signed before and stands as it is. What you wrote now is kept in the box for added words: it can be added to the record.";
    return showRecord(installation, c, found, { toAdd: { because, words } });
  };

  return new Hono<SignedIn>()
    .get("/:incidentId/review", async (c) => {
      const who = c.get("who");
      const opened = await open(who, c.req.param("incidentId"));
      if (opened === undefined) return showNotFound(installation, c);
      const { read, draft } = opened;
      if (read.review !== undefined) return goTo(c, `/incidents/${c.req.param("incidentId")}`);
      const asking = { about: c.req.query("about") ?? "", of: c.req.query("of") ?? "" };
      return show(installation, c, { read, problems: [], ...beginQuestion(draft, differencesIn(read, who), asking) });
    })
    .post("/:incidentId/review", async (c) => {
      const who = c.get("who");
      const typed = await readTyped(c);
      const incidentId = c.req.param("incidentId");
      const press = textOf(typed, "press");
      const asking = askingIn(press);
      const signing =
        press === "sign"
          ? { press: "sign" as const, proof: await proveSelf(installation, c, textOf(typed, "password")) }
          : { press: "keep" as const };
      const outcome = await work(who, (w) => signReview(w, who, { incidentId, typed, ...signing }));
      if (outcome.kind === "not-yours") return showNotFound(installation, c);
      if (outcome.kind === "kept" && asking !== undefined) return goTo(c, placeToAsk(incidentId, asking));
      if (outcome.kind === "kept") {
        sayNext(c, "Your review is saved. It is not signed yet.");
        return goTo(c, "/");
      }
      if (outcome.kind === "signed") {
        sayNext(c, "The review is signed and stands on the record.");
        return goTo(c, `/incidents/${incidentId}`);
      }
      if (outcome.kind === "signed-before") return showTooLate(c, incidentId, outcome.words);
      const opened = await open(who, incidentId);
      return opened === undefined
        ? showNotFound(installation, c)
        : show(installation, c, { read: opened.read, typed, problems: outcome.problems });
    })
    .post("/:incidentId/review/questions", async (c) => {
      const who = c.get("who");
      const typed = await readTyped(c);
      const incidentId = c.req.param("incidentId");
      const question = {
        questionId: textOf(typed, "questionId"),
        incidentId,
        toAdult: textOf(typed, "toAdult"),
        words: textOf(typed, "question"),
        typed,
      };
      const outcome = await work(who, (w) => askQuestion(w, who, question));
      if (outcome === "not-yours") return showNotFound(installation, c);
      if (outcome === "asked") {
        sayNext(c, "Your question is sent. The answer comes back to the record. What you decided so far is saved.");
        return goTo(c, `/incidents/${incidentId}/review`);
      }
      if (outcome === "already-signed") return showTooLate(c, incidentId, typedWords(typed));
      const opened = await open(who, incidentId);
      if (opened === undefined) return showNotFound(installation, c);
      const problem: Problem =
        outcome === "words-missing"
          ? { field: "question", kind: "missing", message: "Write your question" }
          : { field: "toAdult", kind: "missing", message: "Choose whom you ask" };
      return show(installation, c, { read: opened.read, typed, problems: [problem] });
    });
}

function show(installation: Installation, c: Context<SignedIn>, showing: Showing) {
  const { read, problems } = showing;
  const number = String(read.incident.number).padStart(4, "0");
  return showPage(
    installation,
    c,
    {
      title: `Review incident ${number}`,
      status: problems.length > 0 ? 422 : 200,
      problems: problems.length > 0,
      sheets: recordSheets(read),
    },
    <>
      <BackLink href={`/incidents/${read.incident.incidentId}`}>Back to the record</BackLink>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, message }) => ({ href: `#${field}`, text: message }))} />
      )}
      <h1 class="govuk-heading-l ls-tight">Review incident {number}</h1>
      <p class="ls-muted">
        {whoAndWhen({ children: read.incident.children.map(({ name }) => name), happenedOn: read.incident.happenedOn })}
      </p>
      <ReviewForm {...showing} who={c.get("who")} newQuestionId={newId(installation.now())} />
    </>,
  );
}
