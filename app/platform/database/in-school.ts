import type { Transaction } from "kysely";
import type { Temporal } from "../dates/index.ts";
import { appending } from "../trail/append.ts";
import type { Fact } from "../trail/fact-list.ts";
import type { Database } from "./open-database.ts";
import type { DB } from "./tables.ts";

/** Who does a thing, in which school, and when: what every deed is given. */
export type Doing = {
  schoolId: string;
  /** `adult:<id>` or the name of a part of Lessen; never a person's name. */
  actor: string;
  at: Temporal.Instant;
};

/** One transaction inside one school. Facts handed to `record` are written last, with the state or not at all. */
export type Work = Doing & {
  tx: Transaction<DB>;
  record(fact: Fact): void;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True when the text can be an id. Forged ids end here and never reach the database. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && uuid.test(text);
}

/**
 * The one place that names a school to the database. Without it row security shows nothing, so a forgotten
 * check shows an empty page rather than another school's child.
 */
export async function inSchool<T>(database: Database, doing: Doing, deed: (work: Work) => Promise<T>): Promise<T> {
  if (!isId(doing.schoolId)) throw new Error("A school's id is a UUID.");
  const facts: Fact[] = [];
  const around = {
    naming: `set local lessen.school = '${doing.schoolId}'`,
    // The head of the chain is locked by this last statement, so that no school's deeds queue for longer than it takes.
    last: () => (facts.length === 0 ? undefined : appending(doing, facts).compile(database)),
  };
  return database.transact(around, (tx) => deed({ ...doing, tx, record: (fact) => void facts.push(fact) }));
}

/** A transaction for one account across its schools: sees the account's memberships and nothing else of any school. */
export async function forAccount<T>(
  database: Database,
  accountId: string,
  question: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  if (!isId(accountId)) throw new Error("An account's id is a UUID.");
  return database.transact({ naming: `set local lessen.account = '${accountId}'` }, question);
}
