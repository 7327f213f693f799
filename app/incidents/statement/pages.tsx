import { doing, type SignedIn, type Who } from "#access";
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
  type Typed,
  type Work,
} from "#platform";
import { Hono, type Context } from "hono";
import { addWords } from "../add-words.ts";
import { giveStatement, mostStatementCharacters, ownStatement, type StatementPress } from "../give-statement.ts";
import { incidentFact } from "../facts.ts";
import { wayBack } from "../rules/way-back.ts";
import { seenVersion } from "../report/seen-version.ts";
import { additionsFor } from "../addition-store.ts";
import type { Statement } from "../statement-store.ts";
import { Given, type ShowingGiven } from "./given.tsx";
import { answersTyped, everythingTyped } from "./questions.ts";
import { Writing, type ShowingDraft } from "./writing.tsx";

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
        answers: typed,
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
            ? show(installation, c, outcome.statement, { toAdd: toAdd(outcome.statement, given.words, typed) })
            : goTo(c, wayBack(who, incidentId));
        case "newer-words":
          return show(installation, c, outcome.statement, { ...asTyped(given), newer: true });
        case "words-missing":
          return show(installation, c, outcome.statement, { ...asTyped(given), problems: [wordsMissing] });
        case "words-too-many":
          return show(installation, c, outcome.statement, { ...asTyped(given), problems: [tooMany(given.words)] });
        case "answers-wrong":
          return show(installation, c, outcome.statement, { ...asTyped(given), problems: outcome.problems });
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

const wordsMissing: Problem = { field: "words", kind: "missing", message: "Write what you saw, did and heard" };

function tooMany(words: string): Problem {
  const number = (count: number) => count.toLocaleString("en-GB");
  const message = `Use ${number(mostStatementCharacters)} characters or fewer. You have ${number(words.length)}. They are saved.`;
  return { field: "words", kind: "wrong", message };
}

/** What this page holds, to be shown again as it was. */
function asTyped({ words, answers }: { words: string; answers: Typed }): ShowingDraft {
  return { words, answers: answersTyped(answers) };
}

/** What came after the statement was given: only what is not in it already. */
function toAdd({ given }: Statement, words: string, typed: Typed): string {
  return everythingTyped(words === given?.words ? "" : words, answersTyped(typed), given?.answers);
}

function thanks(who: Who): string {
  const words = who.school.thanksWords;
  return words === ""
    ? "Thank you. A leader reads this. If you want to talk about it, tell any leader."
    : `Thank you. ${words}`;
}

function show(
  installation: Installation,
  c: Context<SignedIn>,
  statement: Statement,
  showing: ShowingDraft & ShowingGiven,
) {
  const title = `Your statement, incident ${String(statement.incidentNumber).padStart(4, "0")}`;
  const hasProblem = showing.problems !== undefined;
  const status = hasProblem ? 422 : showing.newer === true || showing.toAdd !== undefined ? 409 : 200;
  const who = c.get("who");
  const body =
    statement.given === undefined ? (
      <Writing who={who} statement={statement} showing={showing} />
    ) : (
      <Given
        who={who}
        statement={statement}
        given={statement.given}
        showing={showing}
        newAdditionId={newId(installation.now())}
      />
    );
  return showPage(installation, c, { title, status, problems: hasProblem, scripts: ["own-words.js"] }, body);
}
