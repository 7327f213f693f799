import { inSchool, type Database, type Doing } from "#platform";
import type { Span } from "../calendar/index.ts";
import { peopleFact } from "../facts.ts";
import { keepSpans, spansOf, withdrawSpan } from "./calendar-store.ts";

/** Adds days to the school's calendar; what stands there already is not added twice. Answers with how many were new. */
export async function addDays(database: Database, doing: Doing, spans: readonly Span[]): Promise<number> {
  return inSchool(database, doing, async (work) => {
    const before = new Set((await spansOf(work)).map(keyOf));
    const fresh = [...new Map(spans.map((span) => [keyOf(span), span])).values()].filter(
      (span) => !before.has(keyOf(span)),
    );
    await keepSpans(work, fresh);
    if (fresh.length > 0)
      work.record(peopleFact("calendar-changed", `school:${work.schoolId}`, { added: fresh.length, withdrawn: 0 }));
    return fresh.length;
  });
}

/** Withdraws days from the calendar. A second press changes nothing. */
export async function withdrawDays(database: Database, doing: Doing, spanId: string): Promise<void> {
  await inSchool(database, doing, async (work) => {
    const withdrawn = await withdrawSpan(work, spanId);
    if (withdrawn) work.record(peopleFact("calendar-changed", `span:${spanId}`, { added: 0, withdrawn: 1 }));
  });
}

function keyOf({ kind, firstDay, lastDay }: Span): string {
  return `${kind} ${firstDay.toString()} ${lastDay.toString()}`;
}
