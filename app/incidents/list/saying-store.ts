import { sql, type Expression, type SqlBool } from "kysely";
import type { SaidIn } from "../word-store.ts";
import { involving, type Asker } from "./involving-store.ts";

/** Words to look for, by their stems, or by their beginnings too; or the number of an incident, if that is what was typed. */
export type SoughtWords = { stems: readonly string[]; orBeginning: boolean; number: number | undefined };

/** Every word is said somewhere in the incident, where the asker may read it. */
export function says(schoolId: string, words: SoughtWords, asker: Asker): Expression<SqlBool> {
  const all = sql.join(
    words.stems.map((stem) => saysOne(schoolId, stem, words.orBeginning, asker)),
    sql` and `,
  );
  return words.number === undefined
    ? sql<SqlBool>`(${all})`
    : sql<SqlBool>`(standing.number = ${words.number} or (${all}))`;
}

/**
 * The index of the book is asked once for each word, then each incident looks up its own bit. What is said in statements
 * counts for those who read all of them, as `mayReadStatement` says; for others only in their own words.
 */
function saysOne(schoolId: string, stem: string, orBeginning: boolean, asker: Asker): Expression<SqlBool> {
  const isSaidIn = (among: SaidIn) =>
    sql`get_bit((select incidents_saying(${stem}, ${orBeginning}, ${among})), standing.number) = 1`;
  const readsAll = asker.listsAll
    ? sql`standing.incident_id not in (${involving(schoolId, asker.adultId)})`
    : sql`false`;
  const matches = orBeginning
    ? sql`exists (select from unnest(own.stems) as word where starts_with(word, ${stem}))`
    : sql`${stem} = any (own.stems)`;
  // Read only where the index says that somebody said it: an adult's every statement would be too much for each search.
  const inOwnWords = sql`coalesce((select true from said_in_statements own
    where own.school_id = standing.school_id and own.incident_id = standing.incident_id
    and own.adult_id = ${asker.adultId} and ${matches} limit 1), false)`;
  return sql<SqlBool>`(${isSaidIn("record")} or (${isSaidIn("statements")} and (${readsAll} or ${inOwnWords})))`;
}
