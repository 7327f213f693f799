import { Temporal } from "#dates";
import type { Who } from "#access";
import { adultNames } from "#people";
import { sentenceOf, type Work } from "#platform";
import { whoWasInvolved } from "./incident-store.ts";
import { mayListAll } from "./rules/who-may.ts";

export type Look = { at: Temporal.Instant; name: string; sentence: string };

/** The trail of one record, newest first: who looked, and who did what. For leaders. */
export async function looksAt(work: Work, who: Who, incidentId: string): Promise<Look[] | undefined> {
  if (!mayListAll(who) || (await whoWasInvolved(work, incidentId)) === undefined) return undefined;
  const rows = await work.tx
    .selectFrom("trail_entry")
    .select(["at", "actor", "kind"])
    .where("school_id", "=", work.schoolId)
    .where("about", "=", `incident:${incidentId}`)
    .orderBy("number", "desc")
    .limit(500)
    .execute();
  const ids = rows.map(({ actor }) => actor.replace(/^adult:/, ""));
  const names = await adultNames(work, [...new Set(ids.filter((id) => id.includes("-")))]);
  return rows.map(({ at, actor, kind }) => ({
    at: Temporal.Instant.from(at),
    name: names.get(actor.replace(/^adult:/, "")) ?? "Lessen",
    sentence: sentenceOf(kind),
  }));
}
