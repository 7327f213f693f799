import { choices, defineForm, perhaps, textsOf, words, type Problem, type Typed } from "#platform";
import { codesOf, isCodeOf, labelOf, SEGMENT_KINDS } from "#regimes";
import { parts, seenAnswers, soonerAnswers, type StatementAnswers } from "../rules/statement-answers.ts";

const codes = <const Code extends string>(list: readonly { readonly code: Code }[]): Code[] =>
  list.map(({ code }) => code);

/**
 * A few short questions below an adult's own words. Every one may be left out: whoever is shaken writes their words and
 * has given a statement. A time is taken as it is written, because nobody who held a child looked at a clock.
 */
const statementForm = defineForm({
  began: words({ most: 100 }),
  ended: words({ most: 100 }),
  parts: choices(codes(parts)),
  kinds: choices(codesOf(SEGMENT_KINDS)),
  hurt: perhaps(codes(seenAnswers)),
  breath: perhaps(codes(seenAnswers)),
  pain: perhaps(codes(seenAnswers)),
  sooner: perhaps(codes(soonerAnswers)),
});

/** The short answers of a posted page, exactly as typed; boxes left empty are left out. */
export function answersTyped(typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(statementForm.kept(typed)).filter(([name]) =>
      textsOf(typed, name).some((text) => text.trim() !== ""),
    ),
  );
}

/** The answers as they will be frozen, or what is wrong with them. */
export function answersOf(typed: Typed): { answers: StatementAnswers } | { problems: readonly Problem[] } {
  const checked = statementForm.checkComplete(typed);
  if (checked.values === undefined) return { problems: checked.problems };
  const given = Object.entries(checked.values).filter(([, value]) => value !== undefined && value.length > 0);
  return { answers: Object.fromEntries(given) as StatementAnswers };
}

/** True when a page says the same as what stands, whatever order its boxes came in. */
export function saysTheSame(typed: Typed, standing: StatementAnswers): boolean {
  const read = answersOf(typed);
  return "answers" in read && JSON.stringify(read.answers) === JSON.stringify(inOrder(standing));
}

/** The database keeps the answers in an order of its own. */
function inOrder(standing: StatementAnswers): StatementAnswers {
  const names = statementForm.fieldNames;
  return Object.fromEntries(names.flatMap((name) => (name in standing ? [[name, standing[name]]] : [])));
}

/** The questions in short, for answers that are shown; a child's name stands in none of them. */
const shortQuestions = {
  began: "It began",
  ended: "It was over",
  parts: "Part",
  kinds: "Holds and separations seen",
  hurt: "Anyone hurt",
  breath: "The child said or showed they could not breathe",
  pain: "The child said or showed that something hurt",
  sooner: "It could have ended sooner",
} as const satisfies Record<(typeof statementForm.fieldNames)[number], string>;

/** Each answer with its question, in words. A code that a later version dropped is shown as it was stored. */
export function answersInWords(answers: StatementAnswers | Typed): [question: string, answer: string][] {
  return statementForm.fieldNames.flatMap((name): [string, string][] => {
    const given = textsOf(answers as Typed, name).map((text) => answerInWords(name, text));
    return given.length === 0 ? [] : [[shortQuestions[name], given.join("; ")]];
  });
}

function answerInWords(name: keyof typeof shortQuestions, text: string): string {
  if (name === "began" || name === "ended") return text;
  if (name === "kinds") return isCodeOf(SEGMENT_KINDS, text) ? labelOf(SEGMENT_KINDS, text) : text;
  const list = name === "parts" ? parts : name === "sooner" ? soonerAnswers : seenAnswers;
  return list.find(({ code }) => code === text)?.label ?? text;
}

/** What a page holds beyond what stands already, in one text: to be added to a statement that was given before. */
export function everythingTyped(words: string, answers: Typed, standing: StatementAnswers = {}): string {
  const stands = new Map(answersInWords(standing));
  const said = answersInWords(answers)
    .filter(([question, answer]) => stands.get(question) !== answer)
    .map(([question, answer]) => `${question}: ${answer}`);
  return [words, said.join("\n")].filter((text) => text !== "").join("\n\n");
}
