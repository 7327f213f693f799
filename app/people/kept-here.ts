import type { Work } from "#platform";
import { sql } from "kysely";
import type { ChildField } from "./roster/index.ts";

/**
 * Fields that the office changed here and asked files to leave alone, by child: the latest word on each field counts.
 * The trail is the only place that knows it, so nothing can say otherwise.
 */
export async function fieldsKeptHere(work: Work, childId?: string): Promise<Map<string, ChildField[]>> {
  const about = childId === undefined ? sql`about like 'child:%'` : sql`about = ${`child:${childId}`}`;
  const { rows } = await sql<{ child_id: string; field: ChildField }>`
    select child_id, field from (
      select distinct on (about, field) substr(about, 7) as child_id, field, (details::jsonb ->> 'kept')::boolean as kept
      from trail_entry, jsonb_array_elements_text(details::jsonb -> 'fields') as field
      where school_id = ${work.schoolId} and ${about} and kind = 'child-changed' and details::jsonb ? 'kept'
      order by about, field, number desc
    ) as latest where kept`.execute(work.tx);
  const kept = new Map<string, ChildField[]>();
  for (const { child_id, field } of rows) kept.set(child_id, [...(kept.get(child_id) ?? []), field]);
  return kept;
}
