import pg from "pg";
import type { Layout } from "./layout.ts";
import { lastWords, type Postmaster } from "./postmaster.ts";
import { EmbeddedPostgresRefusal } from "./refusal.ts";

const SAY_EVERY = 5_000;
const WRONG_PASSWORD = "28P01";
// No socket yet, nobody behind it yet, and the server's own "I am starting" and "I am full".
const NOT_YET = new Set(["ENOENT", "ECONNREFUSED", "ECONNRESET", "57P03", "53300", "silence"]);

/** Waits until the server answers a question. As long as its process lives it may be busy putting the last writes in order. */
export async function untilReady(
  postmaster: Postmaster,
  config: pg.ClientConfig,
  layout: Layout,
  log: (line: string) => void,
): Promise<void> {
  let saidAt = performance.now();
  for (;;) {
    const answer = await ask(config);
    if (answer === "ready") return;
    if (answer === WRONG_PASSWORD) throw wrongPassword(layout);
    if (postmaster.hasExited() || !NOT_YET.has(answer)) throw willNotStart(layout, answer);
    if (performance.now() - saidAt > SAY_EVERY) {
      saidAt = performance.now();
      log("Still waiting for the database: it is putting its last writes in order.");
    }
    await new Promise((wake) => setTimeout(wake, 15));
  }
}

/** "ready", or the code of the error with which the server turned us away. */
export async function ask(config: pg.ClientConfig): Promise<string> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: SAY_EVERY });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return "ready";
  } catch (error) {
    return (error as { code?: string }).code ?? "silence";
  } finally {
    await client.end().catch(() => undefined);
  }
}

function willNotStart(layout: Layout, answer: string): EmbeddedPostgresRefusal {
  return new EmbeddedPostgresRefusal(
    "will-not-start",
    `The database does not start. It answered ${answer}; its last words: ${lastWords(layout.log)} (more in ${layout.log}). ` +
      "Check that the disk is not full, then start Lessen again.",
  );
}

function wrongPassword(layout: Layout): EmbeddedPostgresRefusal {
  return new EmbeddedPostgresRefusal(
    "will-not-start",
    `The database does not accept the password in ${layout.password}. ` +
      "Remove that file and start Lessen again: it then gives the database a new password, and no record changes.",
  );
}
