import type { Temporal } from "#dates";
import type { Who } from "#access";
import { Details, InsetText } from "#parts";
import { mayReadWatch } from "../rules/who-may.ts";
import { kindWords } from "./kinds-to-watch.ts";
import { Log } from "./log.tsx";
import { countRounds } from "./rules/count-rounds.ts";
import { segmentOfWatch } from "./rules/segment-of-watch.ts";
import { watchSpan } from "./rules/watch-clock.ts";
import { partsOf } from "./rules/watch-parts.ts";
import { watchNow } from "./watch-now.ts";
import type { Watch } from "./watch-store.ts";

type Lines = Parameters<typeof segmentOfWatch>[1];
type OnRecord = { watches: readonly Watch[]; segments: Lines; names: ReadonlyMap<string, string>; who: Who };

/** The watches of a record, each with its line, its counts and its whole log: on paper too, so it is not folded away. */
export function WatchesOnRecord({ watches, segments, names, who }: OnRecord) {
  if (watches.length === 0) return null;
  return (
    <section aria-labelledby="watched">
      <h2 class="govuk-heading-m" id="watched">
        The watch
      </h2>
      {watches.map((watch) => {
        const line = segmentOfWatch(watch, segments);
        return (
          <>
            <p class="govuk-body">
              <strong>
                {watchSpan(watch, who.school.zone)}, {kindWords(watch.kind)}
              </strong>
              {line === undefined ? " (no line of the record is about this time)" : ` (line ${line.segmentNo})`}. An
              observation was asked for every {watch.observeMinutes} minutes: {countsInWords(watch, who)}.
            </p>
            <Details summary="What was seen, and when" open>
              <Log watch={watch} log={stateOf(watch, who).log} names={names} zone={who.school.zone} />
            </Details>
          </>
        );
      })}
    </section>
  );
}

/** In a report in the making: which watch it was begun from. */
export function WatchesInReport({ watches, who, now }: { watches: readonly Watch[]; who: Who; now: Temporal.Instant }) {
  if (watches.length === 0) return null;
  return (
    <InsetText>
      {watches.map((watch) => {
        const words = `the watch of ${watchSpan(watch, who.school.zone)}`;
        return (
          <p class="govuk-body">
            Some answers come from{" "}
            {mayReadWatch(who, partsOf(watch, now)) ? (
              <a class="govuk-link" href={`/incidents/watches/${watch.watchId}`}>
                {words}
              </a>
            ) : (
              words
            )}
            . Look at them, and say what only you know.
          </p>
        );
      })}
    </InsetText>
  );
}

function countsInWords(watch: Watch, who: Who): string {
  const { done, late, missed } = countRounds(stateOf(watch, who).rounds.rounds);
  return `${done} in time, ${late} late, ${missed} missed`;
}

/** As it stood at its end, whatever the time is now. */
function stateOf(watch: Watch, who: Who) {
  return watchNow(watch, who.school, watch.ended?.saidAt ?? watch.startedAt);
}
