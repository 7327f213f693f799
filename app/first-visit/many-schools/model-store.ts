import { inSchool, type Database, type Work } from "#platform";
import type { Temporal } from "#dates";
import { sql } from "kysely";
import {
  factsNotCopied,
  inOrder,
  notCopied,
  tablesOfReports,
  type Column,
  type Model,
  type ModelFact,
  type ModelTable,
  type Row,
} from "./rules/model.ts";

type Known = { name: string; columns: Column[]; refersTo: string[] };

/**
 * Reads the fictional school as it was told, up to `toldUntil`: what visitors have done there since is theirs and is not
 * handed on.
 */
export async function readModel(database: Database, schoolId: string, toldUntil: Temporal.Instant): Promise<Model> {
  return inSchool(database, { schoolId, actor: "first-visit", at: toldUntil }, async (work) => {
    const known = inOrder(await tablesOfSchools(work));
    const ofReports = tablesOfReports(known);
    const copied = known.filter(({ name }) => !(name in notCopied));
    const tables: ModelTable[] = [];
    for (const table of [accountTable, ...copied]) {
      tables.push({ ...table, ofReports: ofReports.has(table.name), rows: await rowsOf(work, table) });
    }
    return { schoolId, school: await ownRow(work), tables, facts: await factsOf(work) };
  });
}

/** Stands outside the schools, and each school's adults need their own. */
const accountTable: Known = {
  name: "account",
  columns: [
    { name: "account_id", type: "uuid" },
    { name: "email", type: "text" },
    { name: "begun_at", type: "timestamp with time zone" },
  ],
  refersTo: [],
};

async function ownRow(work: Work): Promise<string> {
  const { rows } = await sql<{ row: string }>`
    select to_jsonb(school)::text as row from school where school_id = ${work.schoolId}`.execute(work.tx);
  return rows[0]?.row ?? "{}";
}

/**
 * What the database itself knows of its tables: one that a later version adds is copied without being named here. What
 * it works out by itself is no part of a row.
 */
async function tablesOfSchools(work: Work): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select c.relname as name,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select coalesce(jsonb_agg(distinct k.confrelid::regclass::text), '[]')
        from pg_constraint k where k.conrelid = c.oid and k.contype = 'f') as "refersTo"
    from pg_class c
    join pg_attribute s on s.attrelid = c.oid and s.attname = 'school_id' and not s.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    order by c.relname`.execute(work.tx);
  return rows;
}

/** Every row of a table that stood when the telling ended, as text. */
async function rowsOf(work: Work, { name, columns }: Known): Promise<Row[]> {
  const asText = sql.join(columns.map((column) => sql`${sql.ref(column.name)}::text`));
  const times = columns.filter(({ type }) => type.startsWith("timestamp")).map((column) => sql.ref(column.name));
  const told =
    times.length === 0 ? sql`true` : sql`coalesce(greatest(${sql.join(times)}) < ${work.at.toString()}, true)`;
  const here =
    name === "account" ? sql`account_id in (select account_id from membership)` : sql`school_id = ${work.schoolId}`;
  const { rows } = await sql<{ row: (string | null)[] }>`
    select array[${asText}] as row from ${sql.table(name)} where ${here} and ${told}`.execute(work.tx);
  return rows.map(({ row }) => row);
}

async function factsOf(work: Work): Promise<ModelFact[]> {
  const rows = await work.tx
    .selectFrom("trail_entry")
    .select(["at", "actor", "kind", "about", "details"])
    .where("school_id", "=", work.schoolId)
    .where(sql`at::timestamptz`, "<", work.at.toString())
    .where("kind", "not in", factsNotCopied)
    .orderBy("number")
    .execute();
  return rows;
}
