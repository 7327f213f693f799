import { sql, type RawBuilder, type Transaction } from "kysely";
import type { Doing } from "../database/in-school.ts";
import type { DB } from "../database/tables.ts";
import type { Fact } from "./fact-list.ts";

/** The statement that writes the facts of one transaction: the database numbers and chains them. */
export function appending(doing: Doing, facts: readonly Fact[]): RawBuilder<unknown> {
  const entries = facts.map(({ kind, about, details }) => ({
    at: doing.at.toString(),
    actor: doing.actor,
    kind,
    about,
    details,
  }));
  return sql`select append_to_trail(${JSON.stringify(entries)}::jsonb)`;
}

/** Begins a new school's trail; called once, when the school is set up. */
export async function beginTrail(tx: Transaction<DB>): Promise<void> {
  await sql`select begin_trail()`.execute(tx);
}
