import type { Temporal } from "#dates";
import type { Who } from "#access";
import { mayDecideOnWatch, mayListAll } from "../rules/who-may.ts";
import { DecisionForm } from "./leader-panel.tsx";
import { RunningWatches } from "./running-list.tsx";
import { keeperOf, keepersOf } from "./rules/watch-parts.ts";
import { watchNow } from "./watch-now.ts";
import type { Watch } from "./watch-store.ts";

type HomeProps = { watches: readonly Watch[]; who: Who; now: Temporal.Instant; newId: () => string };

/**
 * The running watches on somebody's first page, until somebody ends them: all for a leader, with what is to be decided
 * now; their own for everybody else, and the way to the others, because a colleague may need to be taken over from.
 */
export function WatchesAtHome({ watches, who, now, newId }: HomeProps) {
  const mine = watches.filter((watch) => mayListAll(who) || isMine(watch, who));
  const others = watches.length - mine.length;
  if (watches.length === 0) return null;
  return (
    <section aria-labelledby="watches">
      <h2 class="govuk-heading-m" id="watches">
        Running watches
      </h2>
      <RunningWatches watches={mine} who={who} now={now} />
      {mine.flatMap((watch) =>
        watchNow(watch, who.school, now)
          .asked.filter(({ state }) => state === "due" || state === "overdue")
          .filter(() => mayDecideOnWatch(who, { keepers: keepersOf(watch) }))
          .map((asked) => <DecisionForm watchId={watch.watchId} about={watch} asked={asked} decisionId={newId()} />),
      )}
      {others > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href="/incidents/watches">
            {others === 1 ? "1 watch of a colleague is running" : `${others} watches of colleagues are running`}
          </a>
        </p>
      )}
    </section>
  );
}

/** Whoever started it sees it until it is ended, also after somebody took it over. */
function isMine(watch: Watch, who: Who): boolean {
  return watch.startedBy === who.adultId || keeperOf(watch) === who.adultId;
}
