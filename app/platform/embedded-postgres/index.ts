import type { EmbeddedPostgres, StartOptions } from "./embedded-postgres.ts";
import { launch } from "./start.ts";

export type { DatabaseConnection, EmbeddedPostgres } from "./embedded-postgres.ts";
export { joinEmbeddedPostgres } from "./join.ts";
export { EmbeddedPostgresRefusal, type RefusalCode } from "./refusal.ts";

/** Starts Lessen's own PostgreSQL server below `folder` and waits until it answers. One that an earlier run left behind is stopped first. */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  return launch(options, "lasting");
}
