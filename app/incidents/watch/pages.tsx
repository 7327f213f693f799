import { doing, type SignedIn, type Who } from "#access";
import { childrenNear, childrenOf, placesOf } from "#people";
import {
  goTo,
  inSchool,
  isId,
  newId,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Installation,
  type Work,
} from "#platform";
import { isCodeOf, SEGMENT_KINDS } from "#regimes";
import { Hono, type Context } from "hono";
import { incidentFact } from "../facts.ts";
import { mayReport } from "../rules/who-may.ts";
import { keepingPages } from "./keeping-pages.tsx";
import { endingPages } from "./ending-pages.tsx";
import { RunningList } from "./running-list.tsx";
import { WhatIsHappening, Where, WhichChild, type StartContext } from "./start-page.tsx";
import { mostMinutesBefore, startWatch } from "./start-watch.ts";
import { findWatch, runningWatches } from "./watch-store.ts";

/** The live watch: started in three presses, kept by whoever is there, ended into a report. */
export function watchPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const work = <T,>(who: Who, deed: (work: Work) => Promise<T>) => inSchool(database, doing(who, now()), deed);

  return new Hono<SignedIn>()
    .get("/", async (c) => {
      const who = c.get("who");
      if (!mayReport(who)) return showNotFound(installation, c);
      const watches = await work(who, async (w) => {
        const running = await runningWatches(w);
        w.record(incidentFact("watch-list-looked-at", `adult:${who.adultId}`, { shown: running.length }));
        return running;
      });
      const body = <RunningList watches={watches} who={who} now={now()} />;
      return showPage(installation, c, { title: "Running watches" }, body);
    })
    .get("/new", (c) => showStart(installation, c))
    .post("/", async (c) => {
      const who = c.get("who");
      const typed = await readTyped(c);
      const starting = {
        watchId: textOf(typed, "watchId"),
        childId: textOf(typed, "child"),
        kind: textOf(typed, "kind"),
        place: textOf(typed, "place"),
        minutesBefore: minutesIn(textOf(typed, "minutesBefore")),
      };
      const outcome = await work(who, (w) => startWatch(w, who, starting));
      if (outcome === "not-yours") return showNotFound(installation, c);
      if (outcome === "started") return goTo(c, `/incidents/watches/${starting.watchId}`);
      sayNext(c, "The watch has not started yet. Choose the child, what is happening, and where.");
      return goTo(c, `/incidents/watches/new?watch=${starting.watchId}`);
    })
    .route("/", keepingPages(installation))
    .route("/", endingPages(installation));
}

/** Anything that is no number of minutes means just now. */
function minutesIn(text: string): number {
  return /^\d{1,3}$/.test(text) ? Math.min(Number(text), mostMinutesBefore) : 0;
}

/** The three choices; each is in the address as an id or a code, so that the back button goes back by one. */
async function showStart(installation: Installation, c: Context<SignedIn>) {
  const who = c.get("who");
  if (!mayReport(who)) return showNotFound(installation, c);
  const watchId = c.req.query("watch") ?? "";
  if (!isId(watchId)) return goTo(c, `/incidents/watches/new?watch=${newId(installation.now())}`);
  const found = await inSchool(installation.database, doing(who, installation.now()), async (work) => {
    const [begun, children, nearChildren, places] = await Promise.all([
      findWatch(work, watchId),
      childrenOf(work),
      childrenNear(work, who.adultId),
      placesOf(work),
    ]);
    const context: StartContext = { watchId, children, nearChildren, places };
    return { begun: begun !== undefined, context };
  });
  // The back button after the start: the watch runs, and a second one of the same child helps nobody.
  if (found.begun) return goTo(c, `/incidents/watches/${watchId}`);
  const { context } = found;
  const child = context.children.find(({ childId }) => childId === c.req.query("child"));
  const kind = c.req.query("kind") ?? "";
  const body =
    child === undefined ? (
      <WhichChild context={context} who={who} />
    ) : isCodeOf(SEGMENT_KINDS, kind) ? (
      <Where context={context} child={child} kind={kind} />
    ) : (
      <WhatIsHappening context={context} child={child} />
    );
  return showPage(installation, c, { title: "Start a watch" }, body);
}
