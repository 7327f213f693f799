import type { Temporal } from "#dates";
import { doing, type SignedIn, type Who } from "#access";
import {
  goTo,
  inSchool,
  newId,
  parseTime,
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
import { endWatch } from "./end-watch.ts";
import { EndBody, EndedBefore } from "./end-page.tsx";
import { openWatch } from "./open-watch.ts";
import { endForm } from "./questions.ts";
import { reportsToJoin } from "./reports-to-join.ts";
import { daysToEnd, lastMomentOf } from "./rules/watch-clock.ts";
import type { Watch } from "./watch-store.ts";

/** The end of a watch, and the way from it into a report. */
export function endingPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const work = <T,>(who: Who, deed: (work: Work) => Promise<T>) => inSchool(database, doing(who, now()), deed);

  return new Hono<SignedIn>()
    .get("/:watchId/end", (c) => showEnd(installation, c, { typed: {}, problems: [] }))
    .post("/:watchId/end", async (c) => {
      const who = c.get("who");
      const watchId = c.req.param("watchId");
      const typed = await readTyped(c);
      const open = await work(who, (w) => openWatch(w, who, watchId));
      if (open === undefined) return showNotFound(installation, c);
      const checked = endForm.checkComplete(typed);
      const at = endedAt(typed, { watch: open.watch, now: now(), zone: who.school.zone });
      const problems = [...checked.problems, ...("problem" in at ? [at.problem] : [])];
      if (checked.values === undefined || "problem" in at) return showEnd(installation, c, { typed, problems });
      const { how, childIs, words } = checked.values;
      const joins = textOf(typed, "joins") || undefined;
      const outcome = await work(who, (w) => endWatch(w, who, { watchId, at: at.at, how, childIs, words, joins }));
      if (outcome.kind === "not-yours") return showNotFound(installation, c);
      if (outcome.kind === "ended-before") {
        const body = <EndedBefore {...outcome} zone={who.school.zone} />;
        return showPage(installation, c, { title: "It was ended already", status: 409 }, body);
      }
      if (textOf(typed, "press") === "again") {
        sayNext(c, "That part is over and stands in a report. Choose how it goes on.");
        return goTo(c, `/incidents/watches/new?watch=${newId(now())}&child=${open.watch.childId}`);
      }
      sayNext(c, "The watch is over. What it knows stands in this report; say the rest, then send it.");
      return goTo(c, `/incidents/drafts/${outcome.draftId}`);
    });
}

/** When it ended, from "just now" or a time of day. */
function endedAt(
  typed: Typed,
  { watch, now, zone }: { watch: Watch; now: Temporal.Instant; zone: string },
): { at: Temporal.Instant } | { problem: Problem } {
  if (textOf(typed, "when") !== "earlier") return { at: now };
  const time = parseTime(textOf(typed, "endedAt"));
  const wrong = (message: string, field = "endedAt") => ({ problem: { field, kind: "wrong" as const, message } });
  if (time === undefined) return wrong("Enter the time it ended, like 11:42");
  const running = { beganAt: watch.beganAt, now, zone };
  const days = daysToEnd(running);
  const onDay = days.find((day) => day.toString() === textOf(typed, "endedOn"));
  if (days.length > 0 && onDay === undefined) return wrong("Choose the day it ended", "endedOn");
  const at = lastMomentOf(time, { ...running, onDay });
  return at === undefined ? wrong("Enter a time between the beginning of the watch and now") : { at };
}

async function showEnd(
  installation: Installation,
  c: Context<SignedIn>,
  form: { typed: Typed; problems: readonly Problem[] },
) {
  const who = c.get("who");
  const found = await inSchool(installation.database, doing(who, installation.now()), async (work) => {
    const open = await openWatch(work, who, c.req.param("watchId") ?? "");
    if (open === undefined) return undefined;
    work.record(incidentFact("watch-looked-at", `watch:${open.watch.watchId}`, {}));
    return { watch: open.watch, reports: await reportsToJoin(work, who, open.watch) };
  });
  if (found === undefined) return showNotFound(installation, c);
  if (found.watch.ended !== undefined) return goTo(c, `/incidents/watches/${found.watch.watchId}`);
  const problems = form.problems.length > 0;
  return showPage(
    installation,
    c,
    { title: "End the watch", status: problems ? 422 : 200, problems, scripts: ["own-words.js"] },
    <EndBody {...found} {...form} now={installation.now()} zone={who.school.zone} />,
  );
}
