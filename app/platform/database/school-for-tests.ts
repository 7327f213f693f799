import { randomUUID } from "node:crypto";
import { Temporal } from "../dates/index.ts";
import { newId } from "../new-id.ts";
import { beginTrail } from "../trail/append.ts";
import { inSchool, type Doing } from "./in-school.ts";
import type { Database } from "./open-database.ts";

export const tuesday = Temporal.Instant.from("2026-11-24T09:45:00Z");

/** A school with a trail and nothing in it. */
export async function beginSchool(database: Database, name: string): Promise<Doing> {
  const doing = { schoolId: newId(tuesday), actor: "tests", at: tuesday };
  await inSchool(database, doing, async ({ tx, schoolId }) => {
    await tx.insertInto("school").values({ school_id: schoolId, name, begun_at: tuesday.toString() }).execute();
    await beginTrail(tx);
  });
  return doing;
}

/** Adds a place, the simplest thing a school may have. */
export async function addPlace(database: Database, doing: Doing, name: string): Promise<void> {
  await inSchool(database, doing, async ({ tx, schoolId }) => {
    await tx.insertInto("place").values({ school_id: schoolId, place_id: randomUUID(), name, kind: "room" }).execute();
  });
}
