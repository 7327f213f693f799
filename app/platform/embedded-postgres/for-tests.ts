import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmbeddedPostgres } from "./embedded-postgres.ts";
import { layoutOf } from "./layout.ts";
import { takeLock } from "./lock.ts";
import { launch } from "./start.ts";

const PREFIX = "lessen-test-";
const AN_HOUR = 3_600_000;

/** A throw-away server for tests: empty, its folder gone after `stop`, and not safe against a power cut. */
export async function startTestPostgres(): Promise<EmbeddedPostgres> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  const postgres = await launch({ folder }, "fleeting");
  void postgres.ended.then(() => rmSync(folder, { recursive: true, force: true }));
  return postgres;
}

/** Test runs that were killed leave their folders behind; old ones that nobody holds go. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      if (Date.now() - statSync(folder).mtimeMs < AN_HOUR) continue;
      const unlock = takeLock(layoutOf(folder).lock);
      if (!unlock) continue;
      rmSync(folder, { recursive: true, force: true });
      unlock();
    } catch {
      continue; // Another user's, or just now swept by another run.
    }
  }
}
