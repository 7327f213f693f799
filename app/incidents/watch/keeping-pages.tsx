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
  type Work,
} from "#platform";
import { Hono, type Context } from "hono";
import { incidentFact } from "../facts.ts";
import { decideContinuing } from "./decide-continuing.ts";
import { keepObservation } from "./keep-observation.ts";
import { openWatch } from "./open-watch.ts";
import { decisionForm } from "./questions.ts";
import { readObservation } from "./read-observation.ts";
import { reportAddress } from "./reports-to-join.ts";
import { takeOverWatch } from "./take-over-watch.ts";
import { seenIn, watchNow } from "./watch-now.ts";
import { WatchBody, type WatchPageProps } from "./watch-page.tsx";

/** A watch while it runs: look at it, write what one sees, take it over, decide whether it goes on. */
export function keepingPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const work = <T,>(who: Who, deed: (work: Work) => Promise<T>) => inSchool(database, doing(who, now()), deed);

  return new Hono<SignedIn>()
    .get("/:watchId", (c) => showWatch(installation, c))
    .get("/:watchId/changes", async (c) => {
      const who = c.get("who");
      const open = await work(who, (w) => openWatch(w, who, c.req.param("watchId")));
      if (open === undefined) return showNotFound(installation, c);
      const seconds = watchNow(open.watch, who.school, now()).seconds;
      // Nothing about a child: a page asks this every few seconds, and only a look at a child is a look.
      return c.json({ seconds: Math.floor(seconds), seen: seenIn(open.watch) });
    })
    .post("/:watchId/observations", async (c) => {
      const who = c.get("who");
      const watchId = c.req.param("watchId");
      const typed = await readTyped(c);
      const seen = readObservation(typed, who);
      if (seen === "another's") return showKeptByAnother(installation, c);
      if ("problems" in seen) return showWatch(installation, c, { of: "observation", typed, problems: seen.problems });
      const observationId = textOf(typed, "observationId");
      const outcome = await work(who, (w) => keepObservation(w, who, { watchId, observationId, ...seen }));
      if (outcome.kind === "not-yours") return showNotFound(installation, c);
      // After a danger sign the page itself says first what to do.
      if (!outcome.danger) sayNext(c, observedWords(outcome.over));
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
        return showWatch(installation, c, { of: "decision", typed, problems: checked.problems });
      const deciding = {
        watchId,
        decisionId: textOf(typed, "decisionId"),
        minutes: Number(minutes),
        decision,
        words: checked.values?.words ?? "",
      };
      const outcome = await work(who, (w) => decideContinuing(w, who, deciding));
      if (outcome === "not-yours") return showNotFound(installation, c);
      sayNext(c, decidedWords(outcome, decision));
      return goTo(c, `/incidents/watches/${watchId}`);
    });
}

async function showWatch(installation: Installation, c: Context<SignedIn>, form?: WatchPageProps["form"]) {
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
  const problems = form === undefined ? false : form.problems.length > 0;
  const status = form === undefined ? 200 : 422;
  return showPage(
    installation,
    c,
    { title: "Watch", status, problems, scripts: ["watch.js"] },
    <WatchBody {...found.open} form={form} report={found.report} who={who} now={now} newId={() => newId(now)} />,
  );
}

function showKeptByAnother(installation: Installation, c: Context<SignedIn>) {
  const words = "This was written by a colleague on this device. It is sent when they sign in here again.";
  return showPage(installation, c, { title: "Not sent", status: 409 }, <p class="govuk-body">{words}</p>);
}

function observedWords(isOver: boolean): string {
  return isOver ? "Kept, with the time. The watch had been ended meanwhile." : "Kept, with your name and the time.";
}

function decidedWords(outcome: "decided" | "over" | "not-asked", decision: "goes-on" | "is-to-end"): string {
  switch (outcome) {
    case "over":
      return "The watch was over already, so no decision was kept.";
    case "not-asked":
      return "No decision is asked for yet, so none was kept. Look again in a minute.";
    case "decided":
      return decision === "goes-on"
        ? "Your decision is kept: it may go on until you are asked again."
        : "Your decision is kept: it is to end. Go and see that it does.";
  }
}
