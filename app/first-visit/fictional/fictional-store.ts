import { accountByEmail, schoolsOf, type School } from "#access";
import { inSchool, type Database } from "#platform";
import { Temporal } from "#dates";
import { sql } from "kysely";
import { adults, emailOf } from "./rules/adults.ts";

/** Where the filling of the fictional school stands, as the database knows it. */
export type Standing = {
  school: School;
  /** The clock of the filling: a filling that was cut short goes on by the same one, and tells the same stories. */
  begunAt: Temporal.Instant;
  /** The moment of the newest thing that was told. */
  toldUntil: Temporal.Instant | undefined;
  incidents: number;
  filled: boolean;
};

/** The fact that ends the filling. */
export const filledFact = "fictional-school-filled";

/** The fictional school, found by its first account: the database shows a school only to whoever can name it. */
export async function standing(database: Database): Promise<Standing | undefined> {
  const head = adults.find(({ role }) => role === "head");
  const account = head === undefined ? undefined : await accountByEmail(database, emailOf(head));
  const [first] = account === undefined ? [] : await schoolsOf(database, account.account_id);
  if (first === undefined) return undefined;
  const schoolId = first.school_id;
  // A version 7 id begins with the millisecond in which it was made.
  const begunAt = Temporal.Instant.fromEpochMilliseconds(
    Number.parseInt(schoolId.replaceAll("-", "").slice(0, 12), 16),
  );
  return inSchool(database, { schoolId, actor: "first-visit", at: begunAt }, async ({ tx }) => {
    const row = await tx.selectFrom("school").selectAll().where("school_id", "=", schoolId).executeTakeFirstOrThrow();
    const book = await tx
      .selectFrom("incident_book")
      .select("last_number")
      .where("school_id", "=", schoolId)
      .executeTakeFirst();
    const { rows } = await sql<{ at: string | null; filled: boolean }>`
      select (select at from trail_entry where school_id = ${schoolId} order by number desc limit 1) as at,
        exists (select 1 from trail_entry where school_id = ${schoolId} and about = ${`school:${schoolId}`} and kind = ${filledFact}) as filled`.execute(
      tx,
    );
    const [trail] = rows;
    return {
      school: {
        schoolId,
        name: row.name,
        fictional: true,
        zone: row.zone,
        regime: row.regime,
        thanksWords: row.thanks_words,
      },
      begunAt,
      toldUntil: typeof trail?.at === "string" ? Temporal.Instant.from(trail.at) : undefined,
      incidents: book?.last_number ?? 0,
      filled: trail?.filled === true,
    };
  });
}

/** Fills alone: whoever comes second waits here until the first has ended, well or by a crash. */
export async function aloneAmongFillers<T>(database: Database, fill: () => Promise<T>): Promise<T> {
  return database.connection().execute(async (connection) => {
    const name = sql`hashtext('lessen: the fictional school')`;
    await sql`select pg_advisory_lock(${name})`.execute(connection);
    try {
      return await fill();
    } finally {
      await sql`select pg_advisory_unlock(${name})`.execute(connection);
    }
  });
}
