import { Temporal } from "#dates";
import { newId, type Work } from "#platform";
import type { Calendar, Span, SpanKind } from "../calendar/index.ts";

/** A span of the school's calendar with its id. */
export type KeptSpan = Span & { spanId: string };

/** The school's calendar as it stands: withdrawn spans are left out. */
export async function schoolCalendar(work: Work): Promise<Calendar> {
  return spansOf(work);
}

/** The spans that stand, in the order of their days. */
export async function spansOf(work: Work): Promise<KeptSpan[]> {
  const rows = await work.tx
    .selectFrom("calendar_span")
    .select(["span_id", "first_day", "last_day", "kind", "name"])
    .where("school_id", "=", work.schoolId)
    .where("withdrawn_at", "is", null)
    .orderBy("first_day")
    .orderBy("last_day", "desc")
    .execute();
  return rows.map((row) => ({
    spanId: row.span_id,
    firstDay: Temporal.PlainDate.from(row.first_day),
    lastDay: Temporal.PlainDate.from(row.last_day),
    kind: row.kind as SpanKind,
    name: row.name,
  }));
}

/** Adds spans. */
export async function keepSpans(work: Work, spans: readonly Span[]): Promise<void> {
  if (spans.length === 0) return;
  const rows = spans.map(({ firstDay, lastDay, kind, name }) => ({
    school_id: work.schoolId,
    span_id: newId(work.at),
    first_day: firstDay.toString(),
    last_day: lastDay.toString(),
    kind,
    name,
    entered_at: work.at.toString(),
  }));
  await work.tx.insertInto("calendar_span").values(rows).execute();
}

/** Withdraws a span, once. It stays readable for the clocks that were counted with it. */
export async function withdrawSpan(work: Work, spanId: string): Promise<boolean> {
  const row = await work.tx
    .updateTable("calendar_span")
    .set({ withdrawn_at: work.at.toString() })
    .where("school_id", "=", work.schoolId)
    .where("span_id", "=", spanId)
    .where("withdrawn_at", "is", null)
    .returning("span_id")
    .executeTakeFirst();
  return row !== undefined;
}
