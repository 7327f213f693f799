import { SummaryList } from "#parts";
import type { Typed } from "#platform";
import type { StatementAnswers } from "../rules/statement-answers.ts";
import { answersInWords } from "./questions.ts";

/** The short answers beside an adult's words. What was left out is not shown: an empty line would look like a no. */
export function AnswersGiven({ answers }: { answers: StatementAnswers | Typed }) {
  const rows = answersInWords(answers);
  if (rows.length === 0) return null;
  return (
    <SummaryList
      classes="ls-answers"
      rows={rows.map(([key, value]) => ({ key, value: <span class="ls-words">{value}</span> }))}
    />
  );
}
