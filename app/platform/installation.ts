import type { Logger } from "pino";
import type { Database } from "./database/open-database.ts";
import type { Temporal } from "./dates/index.ts";
import type { Assets } from "./page/assets.ts";
import type { Settings } from "./settings.ts";

/** What every room is handed: the database, the clock, the built assets. Nothing in it belongs to one request. */
export type Installation = {
  database: Database;
  /** The only clock. Rules are handed its answer, tests hand in their own. */
  now(): Temporal.Instant;
  settings: Settings;
  assets: Assets;
  log: Logger;
};
