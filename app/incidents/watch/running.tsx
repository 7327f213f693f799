import type { Temporal } from "#dates";
import type { Who } from "#access";
import { Button } from "#parts";
import type { Typed } from "#platform";
import { mayDecideOnWatch } from "../rules/who-may.ts";
import { Danger, DangerSeen, DangerSigns } from "./danger.tsx";
import { LeaderPanel } from "./leader-panel.tsx";
import { ObservationForm } from "./observation-form.tsx";
import { minuteInWatch, spanInShort } from "./rules/watch-clock.ts";
import { keeperOf, keepersOf } from "./rules/watch-parts.ts";
import type { WatchNow } from "./watch-now.ts";
import type { WatchPageProps } from "./watch-page.tsx";
import type { Watch } from "./watch-store.ts";

/** What is asked while it runs, in the order in which it matters: danger, the next observation, a leader, the end. */
export function Running(props: WatchPageProps & { state: WatchNow }) {
  const { watch, who, names, newId, state, form } = props;
  const child = watch.childName.split(" ")[0] ?? "the child";
  const keeper = keeperOf(watch);
  const newest = watch.observations.at(-1);
  const panel = <LeaderPanel watch={watch} state={state} who={who} names={names} newId={newId} form={form} />;
  const isAsked = state.asked.some((one) => one.state === "due" || one.state === "overdue");
  const decidesFirst = isAsked && mayDecideOnWatch(who, { keepers: keepersOf(watch) });
  return (
    <>
      <NextObservation watch={watch} state={state} now={props.now} zone={who.school.zone} />
      {newest?.breathing === "danger" ? (
        <DangerSeen
          at={minuteInWatch(newest.madeAt, watch.beganAt, who.school.zone)}
          by={names.get(newest.observedBy) ?? "An adult"}
        />
      ) : (
        <Danger watchId={watch.watchId} by={who.adultId} observationId={newId()} />
      )}
      {decidesFirst && panel}
      <ObservationForm
        watchId={watch.watchId}
        by={who.adultId}
        observationId={newId()}
        child={child}
        typed={form?.of === "observation" ? form.typed : asBefore(watch, who)}
        problems={form?.of === "observation" ? form.problems : []}
      />
      {!decidesFirst && panel}
      <div class="govuk-button-group">
        <Button href={`/incidents/watches/${watch.watchId}/end`} classes="govuk-button--secondary">
          It has ended
        </Button>
      </div>
      {keeper === who.adultId ? (
        <p class="govuk-body">You have this watch.</p>
      ) : (
        <form method="post" action={`/incidents/watches/${watch.watchId}/take-over`} novalidate>
          <input type="hidden" name="takenOverId" value={newId()} />
          <p class="govuk-body">
            {names.get(keeper)} has this watch. You can look in and write without taking it over.
          </p>
          <Button classes="govuk-button--secondary" preventDoubleClick>
            I take this watch over
          </Button>
        </form>
      )}
      <DangerSigns />
    </>
  );
}

/** How somebody looked the last time is how they most likely look now; everything else is asked anew. */
function asBefore(watch: Watch, who: Who): Typed {
  const how = watch.observations.findLast(({ observedBy }) => observedBy === who.adultId)?.how;
  return how === undefined ? {} : { how };
}

function NextObservation({
  watch,
  state,
  now,
  zone,
}: {
  watch: Watch;
  state: WatchNow;
  now: Temporal.Instant;
  zone: string;
}) {
  if (state.open === undefined) return null;
  const { dueAt } = state.open;
  const at = minuteInWatch(dueAt, watch.beganAt, zone);
  return state.open.state === "due" ? (
    <p
      class="ls-watch-next"
      role="status"
      data-due-in={String(Math.ceil(dueAt.since(now).total("seconds")))}
      data-overdue-words={`Overdue: an observation was due at ${at}`}
    >
      Next observation by {at}
      <span data-due-rest aria-hidden="true" />
    </p>
  ) : (
    <p class="ls-watch-next ls-late">
      Overdue: an observation was due at {at}, {spanInShort(dueAt, now)} ago
    </p>
  );
}
