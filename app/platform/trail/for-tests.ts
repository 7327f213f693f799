import { z } from "zod";
import { ask } from "../database/ask-for-tests.ts";
import type { freshCopy } from "../database/for-tests.ts";
import { inSchool, type Doing } from "../database/in-school.ts";
import type { Database } from "../database/open-database.ts";
import { factList } from "./fact-list.ts";

/** A fact that holds any words, as no room's fact may: for trying what a chain can carry. */
export const seen = factList({
  "tests-wrote": { sentence: "A test wrote something.", details: z.strictObject({ words: z.string() }) },
});

/** Writes entries, each in a transaction of its own. */
export async function writeEntries(database: Database, doing: Doing, ...words: string[]): Promise<void> {
  for (const one of words) {
    await inSchool(database, doing, async ({ record }) => record(seen("tests-wrote", "place:1", { words: one })));
  }
}

/** What somebody with the administrator's rights does to the tables, past every right of the app. */
export function tamper(
  copy: Awaited<ReturnType<typeof freshCopy>>,
  statement: string,
): Promise<Record<string, unknown>[]> {
  return ask({ ...copy.admin, database: copy.owner.database }, statement);
}

/** Writes a school's chain anew from its entries as they stand, head and all, as a careful forger would. */
export function rewriteChain(
  copy: Awaited<ReturnType<typeof freshCopy>>,
  schoolId: string,
): Promise<Record<string, unknown>[]> {
  return tamper(
    copy,
    `do $$ declare e trail_entry; last bytea := '\\x'; begin
       for e in select * from trail_entry where school_id = '${schoolId}' order by number loop
         last := sha256(last || convert_to(concat_ws(chr(10), e.school_id::text, e.number::text, e.at, e.actor, e.kind, e.about, e.details), 'UTF8'));
         update trail_entry set hash = last where school_id = e.school_id and number = e.number;
       end loop;
       update trail_head set last_hash = last, last_number = (select max(number) from trail_entry where school_id = '${schoolId}')
       where school_id = '${schoolId}';
     end $$`,
  );
}
