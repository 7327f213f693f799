// Run as a process of its own by the tests: starts the database, says so, and stays until it is told to stop or killed.
import { EmbeddedPostgresRefusal, startEmbeddedPostgres } from "./index.ts";

const say = (message: object): void => void process.stdout.write(`${JSON.stringify(message)}\n`);
const [folder = ""] = process.argv.slice(2);

try {
  const { host, port, user, password, pid, stop } = await startEmbeddedPostgres({
    folder,
    log: (line) => say({ log: line }),
  });
  say({ started: { host, port, user, password, pid } });
  process.stdin.once("data", () => void stop().then(() => process.exit(0)));
} catch (error) {
  if (!(error instanceof EmbeddedPostgresRefusal)) throw error;
  say({ refused: { code: error.code, message: error.message } });
}
