import type { Work } from "#platform";
import { sql } from "kysely";

/** Where words stand: in what all readers of a record read, or in statements, questions and answers. */
export type SaidIn = "record" | "statements";

/**
 * Notes the words of a text in the index of the school's book, so that a search finds them. Never the words of a
 * statement that is not given yet: a draft is its own adult's alone.
 */
export async function noteWords(work: Work, incidentId: string, saidIn: SaidIn, words: string): Promise<void> {
  await sql`select note_words(${incidentId}, ${saidIn}, ${words})`.execute(work.tx);
}

/** The stems of a text, as a column of the row that holds it. */
export function stemsIn(words: string) {
  return sql<string[]>`words_in(left(${words}, 100000))`;
}

/** What is looked for when somebody types these words: their stems, without the words that stand in every text. */
export async function stemsOf(work: Work, typed: string): Promise<string[]> {
  const { rows } = await sql<{ stems: string[] }>`select words_in(${typed}) as stems`.execute(work.tx);
  return rows[0]?.stems ?? [];
}
