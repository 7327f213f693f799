import { realpathSync } from "node:fs";
import { connectionTo, readNote } from "./connection.ts";
import type { DatabaseConnection } from "./embedded-postgres.ts";
import { layoutOf } from "./layout.ts";
import { ask } from "./ready.ts";

/** Reaches the database that another Lessen process runs below `folder`; undefined when none answers there. */
export async function joinEmbeddedPostgres({ folder }: { folder: string }): Promise<DatabaseConnection | undefined> {
  try {
    const layout = layoutOf(realpathSync(folder));
    const host = readNote(layout)?.host;
    if (host === undefined) return undefined;
    const connection = connectionTo(host, layout);
    return (await ask(connection.connect("postgres"))) === "ready" ? connection : undefined;
  } catch {
    return undefined; // No folder, or no password yet: nobody has started one here.
  }
}
