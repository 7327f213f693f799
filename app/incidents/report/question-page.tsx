import { BackLink, Button, ErrorSummary, FirstPress } from "#parts";
import type { Problem, Typed } from "#platform";
import type { Child } from "hono/jsx";
import type { KeptAnswer } from "../draft-store.ts";

export type QuestionPageProps = {
  backHref: string;
  /** Like "First report 4 of 10". */
  progress: string;
  seen: number;
  problems: readonly Problem[];
  /** Set when a colleague answered the same question meanwhile: both texts are shown. */
  met?: { theirs: KeptAnswer; theirName: string; words: readonly { ours: string; theirs: string }[] } | undefined;
  children?: Child;
};

/** The frame of every question: where we are, what is wrong, the question, and two ways on. */
export function QuestionPage({ backHref, progress, seen, problems, met, children }: QuestionPageProps) {
  return (
    <>
      <div class="ls-way">
        <BackLink href={backHref}>Back</BackLink>
        <p class="ls-progress">{progress}</p>
      </div>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, message }) => ({ href: `#${field}`, text: message }))} />
      )}
      {met !== undefined && <MetAnother {...met} />}
      <form method="post" novalidate data-keeps-draft>
        <input type="hidden" name="seen" value={String(met === undefined ? seen : met.theirs.version)} />
        <FirstPress value="continue">Continue</FirstPress>
        {children}
        <div class="govuk-button-group ls-go-on">
          <Button name="press" value="continue" preventDoubleClick>
            {met === undefined ? "Continue" : "Keep what stands in this form"}
          </Button>
          <Button name="press" value="later" classes="govuk-button--secondary" preventDoubleClick>
            Save and come back
          </Button>
        </div>
      </form>
    </>
  );
}

function MetAnother({ theirName, words }: NonNullable<QuestionPageProps["met"]>) {
  return (
    <section class="ls-conflict" aria-labelledby="met-another">
      <h2 class="govuk-heading-m" id="met-another">
        {theirName} has answered this too
      </h2>
      <p class="govuk-body">
        Both are kept. Your words stand in the form below. Change them if you like, or copy from the other.
      </p>
      {words.map(({ ours, theirs }) => (
        <div class="ls-beside">
          <div>
            <h3 class="govuk-heading-s">{theirName} wrote</h3>
            <p class="ls-conflict__text">{theirs === "" ? "(nothing)" : theirs}</p>
          </div>
          <div>
            <h3 class="govuk-heading-s">You wrote</h3>
            <p class="ls-conflict__text">{ours === "" ? "(nothing)" : ours}</p>
          </div>
        </div>
      ))}
    </section>
  );
}

/** Where two answers differ, field by field. Codes and ids are shown through `show`. */
export function differences(ours: Typed, theirs: Typed, show: (value: string) => string) {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])];
  const text = (typed: Typed, name: string) => [typed[name] ?? []].flat().map(show).join(", ");
  return names
    .map((name) => ({ ours: text(ours, name), theirs: text(theirs, name) }))
    .filter((pair) => pair.ours !== pair.theirs);
}
