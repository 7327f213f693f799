import { doing, type SignedIn, type Who } from "#access";
import {
  goTo,
  inSchool,
  newId,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Installation,
  type Problem,
  type Typed,
  type Work,
} from "#platform";
import { Hono, type Context } from "hono";
import { incidentFact } from "../facts.ts";
import { decideContinuing } from "./decide-continuing.ts";
import { keepObservation } from "./keep-observation.ts";
import { openWatch } from "./open-watch.ts";
import { decisionForm, observationForm } from "./questions.ts";
import { reportAddress } from "./reports-to-join.ts";
import { takeOverWatch } from "./take-over-watch.ts";
import { WatchBody } from "./watch-page.tsx";

/** A watch while it runs: look at it, write what one sees, take it over, decide whether it goes on. */
export function keepingPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const work = <T,>(who: Who, deed: (work: Work) => Promise<T>) => inSchool(database, doing(who, now()), deed);

  return new Hono<SignedIn>()
    .get("/:watchId", (c) => showWatch(installation, c))
    .post("/:watchId/observations", async (c) => {
      const who = c.get("who");
      const watchId = c.req.param("watchId");
      const typed = await readTyped(c);
      const ids = { watchId, observationId: textOf(typed, "observationId"), secondsBefore: secondsIn(typed) };
      // One press at a danger sign asks for nothing else: the hands are needed elsewhere.
      const isDanger = textOf(typed, "press") === "danger";
      const checked = observationForm.checkComplete(typed);
      if (!isDanger && checked.values === undefined)
        return showWatch(installation, c, { typed, problems: checked.problems });
      const nothingElse = { breathing: "danger" as const, shows: [], how: undefined, words: "" };
      const seen = isDanger || checked.values === undefined ? nothingElse : checked.values;
      const outcome = await work(who, (w) => keepObservation(w, who, { ...ids, ...seen }));
      if (outcome.kind === "not-yours") return showNotFound(installation, c);
      sayNext(c, observedWords(outcome));
      return goTo(c, `/incidents/watches/${watchId}`);
    })
    .post("/:watchId/take-over", async (c) => {
      const who = c.get("who");
      const watchId = c.req.param("watchId");
      const takenOverId = textOf(await readTyped(c), "takenOverId");
      const outcome = await work(who, (w) => takeOverWatch(w, who, { watchId, takenOverId }));
      if (outcome === "not-yours") return showNotFound(installation, c);
      sayNext(c, outcome === "over" ? "This watch was over already." : "You have this watch now.");
      return goTo(c, `/incidents/watches/${watchId}`);
    })
    .post("/:watchId/decisions", async (c) => {
      const who = c.get("who");
      const watchId = c.req.param("watchId");
      const typed = await readTyped(c);
      const checked = decisionForm.checkComplete(typed);
      const minutes = textOf(typed, "minutes");
      const decision = checked.values?.decision;
      if (decision === undefined || !/^[1-9]\d{0,3}$/.test(minutes))
        return showWatch(installation, c, { typed, problems: checked.problems });
      const deciding = {
        watchId,
        decisionId: textOf(typed, "decisionId"),
        minutes: Number(minutes),
        decision,
        words: checked.values?.words ?? "",
      };
      const outcome = await work(who, (w) => decideContinuing(w, who, deciding));
      if (outcome === "not-yours") return showNotFound(installation, c);
      sayNext(c, decidedWords(outcome === "over", decision));
      return goTo(c, `/incidents/watches/${watchId}`);
    });
}

type Showing = { typed: Typed; problems: readonly Problem[] };

async function showWatch(installation: Installation, c: Context<SignedIn>, showing?: Showing) {
  const who = c.get("who");
  const now = installation.now();
  const found = await inSchool(installation.database, doing(who, now), async (work) => {
    const open = await openWatch(work, who, c.req.param("watchId") ?? "");
    if (open === undefined) return undefined;
    work.record(incidentFact("watch-looked-at", `watch:${open.watch.watchId}`, {}));
    const { ended } = open.watch;
    return { open, report: ended && (await reportAddress(work, who, ended.draftId)) };
  });
  if (found === undefined) return showNotFound(installation, c);
  const problems = showing?.problems ?? [];
  const status = showing === undefined ? 200 : 422;
  return showPage(
    installation,
    c,
    { title: "Watch", status, problems: problems.length > 0, scripts: ["own-words.js"] },
    <WatchBody
      {...found.open}
      {...(showing ?? {})}
      report={found.report}
      who={who}
      now={now}
      newId={() => newId(now)}
    />,
  );
}

/** How long ago somebody looked, as their phone counted it; anything else means just now. */
function secondsIn(typed: Typed): number {
  const text = textOf(typed, "secondsBefore");
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

function observedWords({ danger, over }: { danger: boolean; over: boolean }): string {
  if (danger) return "The time is kept. Let go, sit the child up, call for help, ring 999.";
  return over ? "Kept, with the time. The watch had been ended meanwhile." : "Kept, with your name and the time.";
}

function decidedWords(isOver: boolean, decision: "goes-on" | "is-to-end"): string {
  if (isOver) return "The watch was over already, so no decision was kept.";
  return decision === "goes-on"
    ? "Your decision is kept: it may go on until you are asked again."
    : "Your decision is kept: it is to end. Go and see that it does.";
}
