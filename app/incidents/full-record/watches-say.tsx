import { InsetText } from "#parts";
import type { ReportContext } from "../report/step.ts";
import { childStates, endings, wordsFor } from "../watch/rules/watch-lists.ts";
import { watchSpan } from "../watch/rules/watch-clock.ts";
import type { Watch } from "../watch/watch-store.ts";
import { nameIn } from "./naming.ts";

type Said = { watches: readonly Watch[]; context: ReportContext };
type Ended = Watch & { ended: NonNullable<Watch["ended"]> };

/** How each watch ended, before the question that asks it. */
export function WatchesSayEnding({ watches, context }: Said) {
  return (
    <WatchesSay watches={watches} isKept={context.draft?.answers.has("ending") === true}>
      {(watch) => `The watch of ${watchSpan(watch, context.zone)} says: ${wordsFor(endings, watch.ended.how)}.`}
    </WatchesSay>
  );
}

/** How each watch says the child was at its end. */
export function WatchesSayStates({ watches, context }: Said) {
  return (
    <WatchesSay watches={watches} isKept={context.draft?.answers.has("afterwards") === true}>
      {(watch) => {
        const states = watch.ended.childIs.map((code) => wordsFor(childStates, code).toLowerCase()).join(", ");
        return `The watch of ${watchSpan(watch, context.zone)} says of ${nameIn(context, watch.childId)} at its end: ${states}.`;
      }}
    </WatchesSay>
  );
}

type SayProps = { watches: readonly Watch[]; isKept: boolean; children: (watch: Ended) => string };

/** What a watch says is shown as that, and is nobody's answer until somebody keeps it. */
function WatchesSay({ watches, isKept, children: words }: SayProps) {
  const over = watches.filter((watch): watch is Ended => watch.ended !== undefined);
  if (over.length === 0) return null;
  return (
    <InsetText>
      {over.map((watch) => (
        <p class="govuk-body">{words(watch)}</p>
      ))}
      {!isKept && <p class="govuk-body">Change what does not fit. It is your answer once you press Continue.</p>}
    </InsetText>
  );
}
