import { Button, Details, Textarea } from "#parts";
import { textOf } from "#platform";
import { thresholdSource } from "#regimes";
import { mayDecideOnWatch } from "../rules/who-may.ts";
import type { Asked } from "./rules/leader-asked.ts";
import { minuteInWatch } from "./rules/watch-clock.ts";
import { keepersOf } from "./rules/watch-parts.ts";
import type { WatchNow } from "./watch-now.ts";
import type { WatchPageProps } from "./watch-page.tsx";
import type { Watch } from "./watch-store.ts";

type PanelProps = Pick<WatchPageProps, "watch" | "who" | "names" | "newId" | "form"> & { state: WatchNow };

/** Whether it may go on: what a leader is asked now, what the last one decided, and when the next is asked. */
export function LeaderPanel({ watch, state, who, names, newId, form }: PanelProps) {
  const open = state.asked.filter((one) => one.state === "due" || one.state === "overdue");
  const next = state.asked.find((one) => one.state === "to-come");
  const last = watch.decisions.at(-1);
  const { zone } = who.school;
  return (
    <section aria-labelledby="leader">
      <h2 class="govuk-heading-s" id="leader">
        May it go on?
      </h2>
      {last?.decision === "is-to-end" && (
        <p class="ls-watch-next ls-late">{names.get(last.decidedBy)} did not approve: end it now.</p>
      )}
      {open.map((asked) =>
        mayDecideOnWatch(who, { keepers: keepersOf(watch) }) ? (
          <DecisionForm
            watchId={watch.watchId}
            asked={asked}
            decisionId={newId()}
            words={form?.of === "decision" ? textOf(form.typed, "words") : ""}
          />
        ) : (
          <p class={asked.state === "due" ? "ls-watch-next" : "ls-watch-next ls-late"}>
            {asked.state === "due" ? "Call a leader: a decision is asked for by" : "Overdue: no leader decided at"}{" "}
            {minuteInWatch(asked.at, watch.beganAt, zone)} ({asked.minutes} minutes)
          </p>
        ),
      )}
      {last?.decision === "goes-on" && (
        <p class="govuk-body">
          {names.get(last.decidedBy)} decided at {minuteInWatch(last.decidedAt, watch.beganAt, zone)}: it may go on.
        </p>
      )}
      {open.length === 0 && next !== undefined && (
        <p class="govuk-body">
          A leader is asked at {next.minutes} minutes, {minuteInWatch(next.at, watch.beganAt, zone)}.
        </p>
      )}
      <Details summary="Where these minutes come from">
        {state.law.none !== null && <p class="govuk-body">{state.law.none}</p>}
        {state.law.thresholds.map((threshold) => (
          <p class="govuk-body">
            {threshold.asks} {thresholdSource(threshold)}
          </p>
        ))}
        <p class="govuk-body">
          An observation every {watch.observeMinutes} minutes and a leader every {watch.askLeaderMinutes} minutes are
          your school's own practice, not law. The head or the office sets them under "Your school".
        </p>
      </Details>
    </section>
  );
}

type DecisionProps = {
  watchId: string;
  asked: Asked;
  decisionId: string;
  words?: string;
  /** Said where it does not stand on its own watch's page. */
  about?: Pick<Watch, "childName" | "placeWords">;
};

/** One press decides, with words or without. */
export function DecisionForm({ watchId, asked, decisionId, about, words = "" }: DecisionProps) {
  const wordsId = `words-${asked.minutes}-${watchId}`;
  return (
    <form method="post" action={`/incidents/watches/${watchId}/decisions`} class="ls-card" novalidate>
      <input type="hidden" name="decisionId" value={decisionId} />
      <input type="hidden" name="minutes" value={String(asked.minutes)} />
      <p class="govuk-body">
        <strong>
          {about !== undefined && `${about.childName}, ${about.placeWords}: `}
          {asked.minutes} minutes {asked.state === "due" ? "are nearly over" : "are over"}: may it go on?
        </strong>
      </p>
      <Textarea id={wordsId} name="words" label="Why (if you have the time)" rows={2} value={words} />
      <div class="govuk-button-group">
        <Button name="decision" value="goes-on" preventDoubleClick>
          It may go on
        </Button>
        <Button name="decision" value="is-to-end" classes="govuk-button--secondary" preventDoubleClick>
          Not approved: it is to end
        </Button>
      </div>
    </form>
  );
}
