import { Button, Radios } from "#parts";
import { isId, textOf, type Typed } from "#platform";
import { countWords } from "../page/words.ts";
import type { Preview } from "./preview.ts";

/** People of the file who may be people of the school. Only somebody who knows them can say; until then they wait. */
export function Questions({ importId, preview }: { importId: string; preview: Preview }) {
  const sections = [preview.children, preview.adults, preview.families];
  const questions = sections.flatMap(({ perhaps }) => perhaps);
  if (questions.length === 0) return <></>;
  const inAll = sections.reduce((sum, { perhapsInAll }) => sum + perhapsInAll, 0);
  return (
    <form class="ls-card" method="post" action={`/people/bring/${importId}/answers`} novalidate>
      <h2 class="govuk-heading-m">Perhaps the same people?</h2>
      <p class="govuk-body">
        {countWords(inAll, "person", "people")} of the file may be somebody you already have. Whoever you leave open is
        not added.
        {inAll > questions.length && ` These are the first ${questions.length}; the others come after them.`}
      </p>
      {questions.map(({ sourceId, name, words, same }, at) => (
        <>
          <input type="hidden" name={`source-${at}`} value={sourceId} />
          <Radios
            name={`answer-${at}`}
            fieldset={{ legend: { text: words === "" ? name : `${name} (${words})` } }}
            items={[
              ...same.map((one) => ({
                value: one.id,
                text: `The same person as ${one.name}`,
                hint: one.words === "" ? undefined : { text: one.words },
              })),
              { value: "new", text: "Somebody new" },
            ]}
          />
        </>
      ))}
      <Button classes="govuk-button--secondary" preventDoubleClick>
        Keep these answers
      </Button>
    </form>
  );
}

/** The answers given, by the file's own ids; what was left open is left out. */
export function answersIn(typed: Typed): Record<string, string> {
  const rows = Object.keys(typed).filter((name) => name.startsWith("source-"));
  const answers = rows.map((row) => [textOf(typed, row), textOf(typed, row.replace("source-", "answer-"))] as const);
  return Object.fromEntries(answers.filter(([, answer]) => answer === "new" || isId(answer)));
}
