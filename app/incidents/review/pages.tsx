import { doing, proveSelf, type SignedIn, type Who } from "#access";
import {
  BackLink,
  Button,
  ErrorSummary,
  FirstPress,
  InsetText,
  PasswordInput,
  Radios,
  Select,
  SideBySide,
  Textarea,
} from "#parts";
import {
  goTo,
  inSchool,
  newId,
  problemOf,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Installation,
  type Problem,
  type Typed,
  type Work,
} from "#platform";
import { Hono, type Context } from "hono";
import { askQuestion } from "../ask-question.ts";
import { readIncident, type ReadIncident } from "../read-incident.ts";
import { moment, Said } from "../record/said.tsx";
import { showRecord } from "../record/show-record.tsx";
import { Segments } from "../record/segments.tsx";
import { RecordSummary } from "../record/summary.tsx";
import { reviewDraft } from "../review-store.ts";
import { mayReview } from "../rules/who-may.ts";
import { signReview } from "../sign-review.ts";
import { AnswersGiven } from "../statement/answers-given.tsx";
import { whoAndWhen } from "../whose-incident.ts";
import { typedWords, verdicts, verdictWords } from "./questions.ts";

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
      const opened = await open(c.get("who"), c.req.param("incidentId"));
      if (opened === undefined) return showNotFound(installation, c);
      if (opened.read.review !== undefined) return goTo(c, `/incidents/${c.req.param("incidentId")}`);
      return show(installation, c, { read: opened.read, typed: opened.draft, problems: [] });
    })
    .post("/:incidentId/review", async (c) => {
      const who = c.get("who");
      const typed = await readTyped(c);
      const incidentId = c.req.param("incidentId");
      const signing =
        textOf(typed, "press") === "sign"
          ? { press: "sign" as const, proof: await proveSelf(installation, c, textOf(typed, "password")) }
          : { press: "keep" as const };
      const outcome = await work(who, (w) => signReview(w, who, { incidentId, typed, ...signing }));
      if (outcome.kind === "not-yours") return showNotFound(installation, c);
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

type Showing = { read: ReadIncident; typed: Typed; problems: readonly Problem[] };

function show(installation: Installation, c: Context<SignedIn>, showing: Showing) {
  const { read, problems } = showing;
  const number = String(read.incident.number).padStart(4, "0");
  return showPage(
    installation,
    c,
    { title: `Review incident ${number}`, status: problems.length > 0 ? 422 : 200, problems: problems.length > 0 },
    <>
      <BackLink href={`/incidents/${read.incident.incidentId}`}>Back to the record</BackLink>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, message }) => ({ href: `#${field}`, text: message }))} />
      )}
      <h1 class="govuk-heading-l ls-tight">Review incident {number}</h1>
      <p class="ls-muted">
        {whoAndWhen({ children: read.incident.children.map(({ name }) => name), happenedOn: read.incident.happenedOn })}
      </p>
      <SideBySide
        left={<Report read={read} zone={c.get("who").school.zone} />}
        right={<Statements read={read} who={c.get("who")} />}
      />
      <ReviewForm {...showing} who={c.get("who")} newQuestionId={newId(installation.now())} />
    </>,
  );
}

function Report({ read, zone }: { read: ReadIncident; zone: string }) {
  return (
    <>
      <RecordSummary read={read} />
      <h2 class="govuk-heading-m">What adults did</h2>
      <Segments read={read} zone={zone} />
    </>
  );
}

function Statements({ read, who }: { read: ReadIncident; who: Who }) {
  const { zone } = who.school;
  return (
    <>
      <h2 class="govuk-heading-m">Each adult's own words</h2>
      {read.statements.map((statement) => (
        <div class="ls-card">
          <h3 class="govuk-heading-s">{statement.name}</h3>
          {statement.given === undefined ? (
            <p class="govuk-body">Not given yet.</p>
          ) : (
            <>
              {statement.given.kind === "not-there" && <p class="ls-flag">Says: I was not there.</p>}
              <p class="govuk-body ls-words">{statement.given.words}</p>
              <AnswersGiven answers={statement.given.answers} />
              <p class="ls-muted">Given {moment(statement.given.givenAt, zone)}</p>
            </>
          )}
          {read.additions
            .filter(({ statementId }) => statementId === statement.statementId)
            .map((addition) => (
              <Said
                by={`Added by ${read.names.get(addition.addedBy) ?? ""}`}
                at={addition.addedAt}
                zone={zone}
                words={addition.words}
              />
            ))}
        </div>
      ))}
      {read.questions.map((question) => (
        <div class="ls-card">
          <Said
            by={`${read.names.get(question.askedBy) ?? ""} asked ${read.names.get(question.toAdult) ?? ""}`}
            at={question.askedAt}
            zone={zone}
            words={question.words}
          />
          {read.additions
            .filter(({ questionId }) => questionId === question.questionId)
            .map((answer) => (
              <Said
                by={`Answer of ${read.names.get(answer.addedBy) ?? ""}`}
                at={answer.addedAt}
                zone={zone}
                words={answer.words}
              />
            ))}
        </div>
      ))}
    </>
  );
}

/**
 * One form, so that a question sent before the decision is finished takes the decision's words with it. Enter in the
 * password box signs; it would otherwise send the question.
 */
function ReviewForm({ newQuestionId, who, ...showing }: Showing & { newQuestionId: string; who: Who }) {
  const here = `/incidents/${showing.read.incident.incidentId}/review`;
  return (
    <form method="post" action={here} novalidate data-keeps-draft>
      <FirstPress value="sign">Sign</FirstPress>
      <input type="hidden" name="questionId" value={newQuestionId} />
      <AskBox {...showing} sendTo={`${here}/questions`} />
      <SignBox {...showing} who={who} />
    </form>
  );
}

function AskBox({ read, typed, problems, sendTo }: Showing & { sendTo: string }) {
  const adults = read.incident.adults;
  return (
    <section class="ls-card">
      <h2 class="govuk-heading-m">Ask somebody who was there</h2>
      <Select
        id="toAdult"
        name="toAdult"
        label="Whom?"
        value={textOf(typed, "toAdult")}
        items={[{ value: "", text: "Choose" }, ...adults.map(({ adultId, name }) => ({ value: adultId, text: name }))]}
        errorMessage={problemOf(problems, "toAdult")}
      />
      <Textarea
        id="question"
        name="question"
        label="Your question"
        rows={3}
        value={textOf(typed, "question")}
        errorMessage={problemOf(problems, "question")}
      />
      <Button classes="govuk-button--secondary" attributes={{ formaction: sendTo }} preventDoubleClick>
        Send the question
      </Button>
    </section>
  );
}

function SignBox({ read, typed, problems, who }: Showing & { who: Who }) {
  const owed = read.statements.filter(({ given }) => given === undefined).length;
  return (
    <section class="ls-sign-off">
      <h2 class="govuk-heading-m">Decide and sign</h2>
      {owed > 0 && (
        <InsetText>
          {owed === 1 ? "One statement is" : `${owed} statements are`} still owed. You may sign before; the record shows
          it.
        </InsetText>
      )}
      <Verdict name="necessary" legend="Was it necessary?" typed={typed} problems={problems} />
      <Verdict
        name="proportionate"
        legend="Was it proportionate: no more force than needed, for no longer?"
        typed={typed}
        problems={problems}
      />
      {!who.school.fictional && (
        <PasswordInput
          id="password"
          name="password"
          label="Your password, to sign"
          autocomplete="current-password"
          errorMessage={problemOf(problems, "password")}
        />
      )}
      <div class="govuk-button-group">
        <Button name="press" value="sign" preventDoubleClick>
          Sign as {who.name}
        </Button>
        <Button name="press" value="keep" classes="govuk-button--secondary" preventDoubleClick>
          Save and come back
        </Button>
      </div>
    </section>
  );
}

function Verdict({
  name,
  legend,
  typed,
  problems,
}: Pick<Showing, "typed" | "problems"> & { name: string; legend: string }) {
  return (
    <>
      <Radios
        name={name}
        fieldset={{ legend }}
        classes="govuk-radios--inline"
        value={textOf(typed, name)}
        items={verdicts.map((verdict) => ({ value: verdict, text: verdictWords[verdict] }))}
        errorMessage={problemOf(problems, name)}
      />
      <Textarea
        id={`${name}Words`}
        name={`${name}Words`}
        label="Why?"
        rows={4}
        value={textOf(typed, `${name}Words`)}
        errorMessage={problemOf(problems, `${name}Words`)}
      />
    </>
  );
}
