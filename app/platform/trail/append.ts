import { sql, type Transaction } from "kysely";
import type { Doing } from "../database/in-school.ts";
import type { DB } from "../database/tables.ts";
import type { Fact } from "./fact-list.ts";

/** Writes the facts of one transaction in one call: the database numbers and chains them. */
export async function appendToTrail(tx: Transaction<DB>, doing: Doing, facts: readonly Fact[]): Promise<void> {
  const entries = facts.map(({ kind, about, details }) => ({
    at: doing.at.toString(),
    actor: doing.actor,
    kind,
    about,
    details,
  }));
  await sql`select append_to_trail(${JSON.stringify(entries)}::jsonb)`.execute(tx);
}

/** Begins a new school's trail; called once, when the school is set up. */
export async function beginTrail(tx: Transaction<DB>): Promise<void> {
  await sql`select begin_trail()`.execute(tx);
}
