import type { Typed } from "#platform";
import type { StatementAnswers } from "../rules/statement-answers.ts";
import { answersInWords } from "./questions.ts";

/** The short answers beside an adult's words. What was left out is not shown: an empty line would look like a no. */
export function AnswersGiven({ answers }: { answers: StatementAnswers | Typed }) {
  const said = answersInWords(answers);
  if (said.length === 0) return null;
  return (
    <div class="ls-said-by ls-small">
      {said.map(([question, answer]) => (
        <p class="ls-words">
          <span class="ls-muted">{question}:</span> {answer}
        </p>
      ))}
    </div>
  );
}
