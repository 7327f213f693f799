import type { Temporal } from "#dates";
import type { Who } from "#access";
import { BackLink, Button, OwedList } from "#parts";
import { kindWords } from "./kinds-to-watch.ts";
import { lastedInWords } from "./rules/watch-clock.ts";
import { watchNow } from "./watch-now.ts";
import type { Watch } from "./watch-store.ts";

/** The watches that nobody has ended: found here by whoever comes to take one over. */
export function RunningList({ watches, who, now }: { watches: readonly Watch[]; who: Who; now: Temporal.Instant }) {
  return (
    <>
      <BackLink href="/">Back</BackLink>
      <h1 class="govuk-heading-l">Running watches</h1>
      {watches.length === 0 ? (
        <p class="govuk-body">No watch is running.</p>
      ) : (
        <RunningWatches watches={watches} who={who} now={now} />
      )}
      <Button href="/incidents/watches/new" classes="govuk-button--secondary">
        Start a watch
      </Button>
    </>
  );
}

/** Each with how long it runs, and whether an observation is overdue. */
export function RunningWatches({ watches, who, now }: { watches: readonly Watch[]; who: Who; now: Temporal.Instant }) {
  return (
    <OwedList
      items={watches.map((watch) => {
        const { seconds, open } = watchNow(watch, who.school, now);
        const isLate = open?.state === "overdue";
        return {
          what: `${watch.childName}: ${kindWords(watch.kind)}, ${watch.placeWords}`,
          href: `/incidents/watches/${watch.watchId}`,
          state: isLate ? ("late" as const) : ("due" as const),
          note: `Still running, ${lastedInWords(seconds)}${isLate ? ". An observation is overdue" : ""}`,
        };
      })}
    />
  );
}
