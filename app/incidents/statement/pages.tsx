import { doing, type SignedIn, type Who } from "#access";
import { BackLink, Button, ErrorSummary, InsetText, Textarea } from "#parts";
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
  type Work,
} from "#platform";
import { Hono, type Context } from "hono";
import { addWords } from "../add-words.ts";
import { giveStatement, mostStatementCharacters, ownStatement, type StatementPress } from "../give-statement.ts";
import { incidentFact } from "../facts.ts";
import { wayBack } from "../rules/way-back.ts";
import { seenVersion } from "../report/seen-version.ts";
import { OwnWords } from "../own-words.tsx";
import { Said } from "../record/said.tsx";
import { additionsFor, type Addition } from "../addition-store.ts";
import type { Statement } from "../statement-store.ts";
import { whoAndWhen } from "../whose-incident.ts";

/** One adult's own statement: written in peace, kept as it grows, given once; later words are additions. */
export function statementPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const work = <T,>(who: Who, deed: (work: Work) => Promise<T>) => inSchool(database, doing(who, now()), deed);

  return new Hono<SignedIn>()
    .get("/:incidentId/statements/:statementId", async (c) => {
      const who = c.get("who");
      const found = await work(who, async (w) => {
        const statement = await ownStatement(w, who, c.req.param());
        if (statement === undefined) return undefined;
        w.record(incidentFact("incident-looked-at", `incident:${statement.incidentId}`, { children: [] }));
        return { statement, additions: await additionsFor(w, statement.incidentId) };
      });
      return found === undefined
        ? showNotFound(installation, c)
        : show(installation, c, found.statement, { additions: found.additions });
    })
    .post("/:incidentId/statements/:statementId", async (c) => {
      const who = c.get("who");
      const typed = await readTyped(c);
      const { incidentId, statementId } = c.req.param();
      const given = {
        incidentId,
        statementId,
        words: textOf(typed, "words"),
        seen: seenVersion(typed),
        press: pressOf(textOf(typed, "press")),
      };
      const outcome = await work(who, (w) => giveStatement(w, who, given));
      switch (outcome.kind) {
        case "not-yours":
          return showNotFound(installation, c);
        case "kept":
          sayNext(c, "Your words are saved. Nobody else reads them until you give the statement.");
          return goTo(c, "/");
        case "given":
          sayNext(c, thanks(who));
          return goTo(c, wayBack(who, incidentId));
        case "already-given":
          return outcome.differs
            ? show(installation, c, outcome.statement, { additions: [], toAdd: given.words })
            : goTo(c, wayBack(who, incidentId));
        case "newer-words":
          return show(installation, c, outcome.statement, { words: given.words, newer: true });
        case "words-missing":
          return show(installation, c, outcome.statement, {
            words: given.words,
            problem: "Write what you saw, did and heard",
          });
        case "words-too-many":
          return show(installation, c, outcome.statement, { words: given.words, problem: tooMany(given.words) });
      }
    })
    .post("/:incidentId/statements/:statementId/additions", async (c) => {
      const who = c.get("who");
      const typed = await readTyped(c);
      const { incidentId, statementId } = c.req.param();
      const added = { additionId: textOf(typed, "additionId"), incidentId, statementId, words: textOf(typed, "words") };
      const outcome = await work(who, (w) => addWords(w, who, added));
      if (outcome === "not-yours") return showNotFound(installation, c);
      if (outcome === "words-missing") return goTo(c, `/incidents/${incidentId}/statements/${statementId}`);
      sayNext(c, "Your words stand beside your statement, with the time.");
      return goTo(c, wayBack(who, incidentId));
    });
}

function pressOf(press: string): StatementPress {
  if (press === "give") return { kind: "give", as: "account" };
  return press === "not-there" ? { kind: "give", as: "not-there" } : { kind: "keep" };
}

function tooMany(words: string): string {
  const number = (count: number) => count.toLocaleString("en-GB");
  return `Use ${number(mostStatementCharacters)} characters or fewer. You have ${number(words.length)}. They are saved.`;
}

function thanks(who: Who): string {
  const words = who.school.thanksWords;
  return words === ""
    ? "Thank you. A leader reads this. If you want to talk about it, tell any leader."
    : `Thank you. ${words}`;
}

type Showing = { words?: string; problem?: string; newer?: boolean; additions?: Addition[]; toAdd?: string };

function show(installation: Installation, c: Context<SignedIn>, statement: Statement, showing: Showing) {
  const title = `Your statement, incident ${String(statement.incidentNumber).padStart(4, "0")}`;
  const hasProblem = showing.problem !== undefined;
  const status = hasProblem ? 422 : showing.newer === true || showing.toAdd !== undefined ? 409 : 200;
  const body =
    statement.given === undefined ? (
      <Writing who={c.get("who")} statement={statement} showing={showing} />
    ) : (
      <Given c={c} statement={statement} showing={showing} newAdditionId={newId(installation.now())} />
    );
  return showPage(installation, c, { title, status, problems: hasProblem, scripts: ["own-words.js"] }, body);
}

function Writing({ who, statement, showing }: { who: Who; statement: Statement; showing: Showing }) {
  const number = String(statement.incidentNumber).padStart(4, "0");
  return (
    <>
      <BackLink href={wayBack(who, statement.incidentId)}>Back</BackLink>
      {showing.problem !== undefined && <ErrorSummary errorList={[{ href: "#words", text: showing.problem }]} />}
      <span class="govuk-caption-l">
        Incident {number} · {whoAndWhen(statement)}
      </span>
      <h1 class="govuk-heading-l">Your statement</h1>
      <p class="govuk-body">
        Only what you yourself saw, did, heard and felt. There is no right length. Others cannot read it until you give
        it; then it stands as it is.
      </p>
      {showing.newer === true && (
        <section class="ls-conflict">
          <h2 class="govuk-heading-m">You have saved newer words somewhere else</h2>
          <p class="govuk-body">They are here. What you wrote on this page stands in the form below.</p>
          <p class="govuk-body ls-words">{statement.draft?.words}</p>
        </section>
      )}
      <form method="post" novalidate data-keeps-draft>
        <input type="hidden" name="seen" value={String(statement.draft?.version ?? 0)} />
        <OwnWords
          child={statement.children[0]?.split(" ")[0] ?? "the child"}
          id="words"
          name="words"
          label="In your own words"
          rows={12}
          value={showing.words ?? statement.draft?.words ?? ""}
          errorMessage={showing.problem}
        />
        <div class="govuk-button-group">
          <Button name="press" value="give" preventDoubleClick>
            Give this statement
          </Button>
          <Button name="press" value="keep" classes="govuk-button--secondary" preventDoubleClick>
            Save and come back
          </Button>
        </div>
        <h2 class="govuk-heading-s">Were you not there?</h2>
        <p class="govuk-body">
          Say above where you were, then press this. The record keeps that you were named, and that you say you were not
          there.
        </p>
        <Button name="press" value="not-there" classes="govuk-button--secondary" preventDoubleClick>
          I was not there
        </Button>
      </form>
    </>
  );
}

function Given({
  c,
  statement,
  showing,
  newAdditionId,
}: {
  c: Context<SignedIn>;
  statement: Statement;
  showing: Showing;
  newAdditionId: string;
}) {
  const who = c.get("who");
  const { given } = statement;
  if (given === undefined) return null;
  const { zone } = who.school;
  return (
    <>
      <BackLink href={wayBack(who, statement.incidentId)}>Back</BackLink>
      <span class="govuk-caption-l">
        Incident {String(statement.incidentNumber).padStart(4, "0")} · {whoAndWhen(statement)}
      </span>
      <h1 class="govuk-heading-l">Your statement</h1>
      {showing.toAdd !== undefined && (
        <InsetText>It was given already and stands as it is. What you wrote now can be added to it.</InsetText>
      )}
      <Said
        by={given.kind === "not-there" ? `${who.name}, who says: I was not there` : who.name}
        at={given.givenAt}
        zone={zone}
        words={given.words}
      />
      {(showing.additions ?? [])
        .filter(({ statementId }) => statementId === statement.statementId)
        .map((addition) => (
          <Said by={`Added by ${who.name}`} at={addition.addedAt} zone={zone} words={addition.words} />
        ))}
      <form
        method="post"
        action={`/incidents/${statement.incidentId}/statements/${statement.statementId}/additions`}
        novalidate
      >
        <input type="hidden" name="additionId" value={newAdditionId} />
        <Textarea id="words" name="words" label="Words to add" rows={6} value={showing.toAdd ?? ""} />
        <Button preventDoubleClick>Add these words</Button>
      </form>
    </>
  );
}
