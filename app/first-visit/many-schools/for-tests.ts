import { resolve } from "node:path";
import { Temporal } from "#dates";
import { connect, openLog, withClient, type Installation } from "#platform";
import { inject } from "vitest";
import { freshCopy } from "../../platform/database/for-tests.ts";
import { fillFictionalSchool } from "../fictional-school.ts";
import type { Reached } from "./seed-schools.ts";

export const now = Temporal.Instant.from("2026-11-24T09:45:00Z");
const projectFolder = resolve(import.meta.dirname, "../../..");

export type Small = Awaited<ReturnType<typeof openSmall>>;

type Copy = Awaited<ReturnType<typeof freshCopy>>;

/** A database with a small fictional school, filled anew. */
export async function fillSmall(): Promise<Copy> {
  const copy = await freshCopy(inject("testServer"));
  const { database, close } = connect(copy.app, 4);
  const settings = { projectFolder, dataFolder: "", databaseUrl: undefined, port: 0, publicUrl: "", proxies: 0 };
  const assets = { href: () => "", routes: undefined as never };
  const here: Installation = { database, now: () => now, settings, assets, log: openLog("silent") };
  await fillFictionalSchool(here, undefined, { seed: 7, size: 0.05 });
  await close();
  return copy;
}

let filledOnce: Promise<Copy> | undefined;

/** A Lessen of its own with a small fictional school: a copy of one that was filled once for the whole test file. */
export async function openSmall() {
  filledOnce ??= fillSmall();
  const copy = await freshCopy(inject("testServer"), (await filledOnce).app.database);
  return openCopy(copy);
}

/** The way into a filled database. */
export function openCopy(copy: Copy) {
  const { database, close } = connect(copy.app, 4);
  const reached: Reached = { database, app: copy.app, owner: copy.owner };
  /** Asks as whoever is shown every school. */
  const ask = <T extends Record<string, unknown>>(statement: string) =>
    withClient(
      { ...copy.admin, database: copy.owner.database },
      async (client) => (await client.query<T>(statement)).rows,
    );
  const count = async (of: string) => Number((await ask<{ n: number }>(`select count(*) as n from ${of}`))[0]?.n);
  const end = async () => {
    await close();
    await copy.drop();
  };
  return { reached, ask, count, end, owner: copy.owner };
}
