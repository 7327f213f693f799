import { describeError, inSchool, type Doing, type Installation, type Work } from "#platform";
import type { ApplyProgress, NotApplied } from "./apply-progress.ts";
import type { ApplyOutcome, Confirmed } from "./apply-roster.ts";
import { keepApplying } from "./import-store.ts";
import { noteNotApplied } from "./note-not-applied.ts";
import type { RosterDesk } from "./roster-desk.ts";

/** How often a sign is given that a file is still being applied. `rules/being-applied.ts` says what silence means. */
const everySecond = 1_000;

/** Applies a confirmed file in the background, and says as it goes how far it is. */
export async function startApplying(
  desk: RosterDesk,
  { database, now, log }: Installation,
  doing: Doing,
  confirmed: Confirmed,
): Promise<void> {
  const { importId } = confirmed;
  const within = (deed: (work: Work) => Promise<void>) =>
    inSchool(database, { ...doing, actor: "people", at: now() }, deed).catch((error: unknown) =>
      log.error({ importId, error: describeError(error) }, "how far a roster is could not be kept"),
    );
  let newest: ApplyProgress = { step: "begun", rows: 0 };
  let telling = Promise.resolve();
  const tell = () => (telling = telling.then(() => within((work) => keepApplying(work, importId, newest))));
  const signs = setInterval(() => void tell(), everySecond);
  const outcome = await desk
    .apply({ ...doing, at: now() }, confirmed, (progress) => (newest = progress))
    .catch((error: unknown) => {
      log.error({ importId, error: describeError(error) }, "a roster could not be applied");
      return "broke" as const;
    })
    .finally(() => clearInterval(signs));
  await telling;
  const why = whyNot(outcome);
  if (why !== undefined) await within((work) => noteNotApplied(work, importId, why));
}

/** What is still to be noted: what has changed meanwhile was noted with the new preview. */
function whyNot(outcome: ApplyOutcome | "too-large" | "broke"): NotApplied | undefined {
  if (outcome === "too-large" || outcome === "broke") return outcome;
  switch (outcome.kind) {
    case "applied":
    case "already":
    case "changed-meanwhile":
      return undefined;
    case "refused-by-database":
      return "refused-by-database";
    case "held":
    case "not-ready":
      return "not-ready";
  }
}
