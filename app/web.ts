import { join } from "node:path";
import { Temporal } from "#dates";
import { describeError, openAssets, openDatabase, openLog, readSettings, schoolIds } from "#platform";
import { doByItself } from "./by-itself.ts";
import { openHouse } from "./house.ts";
import { deskApart } from "./roster-desk.ts";
import { serveHouse } from "./serve-house.ts";

// The way in for requests: opens the database, serves the house, and leaves in order when told to.

const log = openLog(process.env.LESSEN_LOG ?? "info");
const everyHour = 60 * 60 * 1000;
const say = (line: string) => process.stderr.write(`${line}\n`);

try {
  const settings = readSettings(process.env);
  const opened = await openDatabase(settings, say);
  const assets = openAssets(join(import.meta.dirname));
  const installation = { database: opened.database, now: () => Temporal.Now.instant(), settings, assets, log };
  const desk = deskApart(opened.app, join(import.meta.dirname, "desk-process.js"));
  const house = openHouse(installation, desk);
  const byItself = () => void doByItself(installation, () => schoolIds(opened.owner));
  const server = serveHouse({
    fetch: house.fetch,
    port: settings.port,
    ready: (port) => {
      // Asked for any free port: now it is known which, for every link that leaves a page.
      settings.publicUrl = settings.publicUrl.replace(/:0$/, `:${port}`);
      say(`Lessen is ready: ${settings.publicUrl}`);
      byItself();
      setInterval(byItself, everyHour).unref();
    },
    refused: (sentence) => {
      say(sentence);
      void leave(1);
    },
  });

  let leaving = false;
  const leave = async (code: number) => {
    if (leaving) return;
    leaving = true;
    // Pages under way are finished first: an answer half given is a word half kept.
    await new Promise((done) => {
      server.close(done);
      setTimeout(done, 3000).unref();
    });
    await opened.close();
    process.exit(code);
  };
  void opened.ended.then((why) => {
    if (why === undefined || leaving) return;
    say(why.message);
    void leave(1);
  });
  process.on("SIGTERM", () => void leave(0));
  process.on("SIGINT", () => void leave(0));
} catch (error) {
  log.debug({ error: describeError(error) }, "the start failed");
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
