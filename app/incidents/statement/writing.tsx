import type { Who } from "#access";
import { BackLink, Button, ErrorSummary } from "#parts";
import { problemOf, type Problem, type Typed } from "#platform";
import { OwnWords } from "../own-words.tsx";
import { wayBack } from "../rules/way-back.ts";
import type { Statement } from "../statement-store.ts";
import { whoAndWhen } from "../whose-incident.ts";
import { AnswersGiven } from "./answers-given.tsx";
import { ShortQuestions } from "./short-questions.tsx";

/** What a page holds that came back: as typed, with what is missing, or beside newer words. */
export type ShowingDraft = { words?: string; answers?: Typed; problems?: readonly Problem[]; newer?: boolean };

type WritingProps = { who: Who; statement: Statement; showing: ShowingDraft };

/** A statement in the making: one's own words first, short questions for whoever wants them, then the way out. */
export function Writing({ who, statement, showing }: WritingProps) {
  const number = String(statement.incidentNumber).padStart(4, "0");
  const { draft, children } = statement;
  const { problems = [] } = showing;
  const child = children.length === 1 ? (children[0]?.split(" ")[0] ?? "the child") : "the child";
  return (
    <>
      <BackLink href={wayBack(who, statement.incidentId)}>Back</BackLink>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, message }) => ({ href: `#${field}`, text: message }))} />
      )}
      <span class="govuk-caption-l">
        Incident {number} · {whoAndWhen(statement)}
      </span>
      <h1 class="govuk-heading-l">Your statement</h1>
      <p class="govuk-body">
        Only what you yourself saw, did, heard and felt. There is no right length. Others cannot read it until you give
        it; then it stands as it is.
      </p>
      {showing.newer === true && draft !== undefined && <Newer draft={draft} />}
      <form method="post" novalidate data-keeps-draft>
        <input type="hidden" name="seen" value={String(draft?.version ?? 0)} />
        <OwnWords
          child={children[0]?.split(" ")[0] ?? "the child"}
          id="words"
          name="words"
          label="In your own words"
          rows={12}
          value={showing.words ?? draft?.words ?? ""}
          errorMessage={problemOf(problems, "words")}
        />
        <ShortQuestions typed={showing.answers ?? draft?.answers ?? {}} problems={problems} child={child} />
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

function Newer({ draft }: { draft: NonNullable<Statement["draft"]> }) {
  return (
    <section class="ls-conflict">
      <h2 class="govuk-heading-m">You have saved newer words somewhere else</h2>
      <p class="govuk-body">They are here. What you wrote on this page stands in the form below.</p>
      <p class="govuk-body ls-words">{draft.words}</p>
      <AnswersGiven answers={draft.answers} />
    </section>
  );
}
