import type pg from "pg";
import { withClient } from "./with-client.ts";

type Row = Record<string, unknown>;

/** Asks as whoever is named, on a connection of its own, and gives the rows. */
export async function ask<T extends Row = Row>(
  as: pg.ClientConfig,
  statement: string,
  values: unknown[] = [],
): Promise<T[]> {
  return withClient(as, async (client) => (await client.query<T>(statement, values)).rows);
}

/** The code with which PostgreSQL refuses a statement inside one school; "done" when it was not refused. Leaves nothing behind. */
export async function refusalOf(as: pg.ClientConfig, schoolId: string, statement: string): Promise<string> {
  return withClient(as, async (client) => {
    await client.query("begin");
    await client.query(`set local lessen.school = '${schoolId}'`);
    // The end of the connection takes everything back.
    return client.query(statement).then(
      () => "done",
      (error: unknown) => (error as { code?: string }).code ?? "no code",
    );
  });
}

/** What PostgreSQL answers to a role that has no right. */
export const noRight = "42501";
