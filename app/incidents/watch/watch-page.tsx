import type { Temporal } from "#dates";
import type { Who } from "#access";
import { BackLink, Button, ErrorSummary, InsetText } from "#parts";
import type { Problem, Typed } from "#platform";
import { Danger } from "./danger.tsx";
import { kindWords } from "./kinds-to-watch.ts";
import { Log } from "./log.tsx";
import { ObservationForm } from "./observation-form.tsx";
import type { OpenWatch } from "./open-watch.ts";
import { clockOf, lastedInWords, spanOfMinutes, timeInWatch } from "./rules/watch-clock.ts";
import { keeperOf } from "./rules/watch-parts.ts";
import { watchNow, type WatchNow } from "./watch-now.ts";
import type { Watch } from "./watch-store.ts";

export type WatchPageProps = OpenWatch & {
  who: Who;
  now: Temporal.Instant;
  newId: () => string;
  typed?: Typed;
  problems?: readonly Problem[];
  /** Where its report is, once it is over, for those who may open that. */
  report?: string | undefined;
};

/** The watch as it runs: how long, what is asked now, what to press, what was done. */
export function WatchBody(props: WatchPageProps) {
  const { watch, who, now, problems = [] } = props;
  const state = watchNow(watch, now);
  const { zone } = who.school;
  return (
    <>
      <div class="ls-way">
        <BackLink href="/">Back</BackLink>
        <p class="ls-progress">
          <a class="govuk-link" href={`/incidents/watches/${watch.watchId}`}>
            Look again
          </a>
        </p>
      </div>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, message }) => ({ href: `#${field}`, text: message }))} />
      )}
      <h1 class="govuk-heading-m ls-tight">{watch.childName}</h1>
      <p class="ls-muted ls-tight">
        {kindWords(watch.kind)}. {watch.placeWords}.
      </p>
      <p class="ls-watch-clock" role="timer" data-watch-seconds={String(Math.floor(state.seconds))}>
        {clockOf(state.seconds)}
      </p>
      <p class="ls-muted">
        Since {timeInWatch(watch.beganAt, watch.beganAt, zone)}
        {watch.ended !== undefined && `, until ${timeInWatch(watch.ended.at, watch.beganAt, zone)}`}
      </p>
      {watch.ended === undefined ? <Running {...props} state={state} /> : <Over watch={watch} report={props.report} />}
      <h2 class="govuk-heading-m">What was seen, and when</h2>
      <Log
        watch={watch}
        log={watch.ended === undefined ? state.log.toReversed() : state.log}
        names={props.names}
        zone={zone}
      />
    </>
  );
}

function Running(props: WatchPageProps & { state: WatchNow }) {
  const { watch, who, names, newId, state, typed = {}, problems = [] } = props;
  const child = watch.childName.split(" ")[0] ?? "the child";
  const keeper = keeperOf(watch);
  return (
    <>
      <NextObservation watch={watch} state={state} now={props.now} zone={who.school.zone} />
      <Danger watchId={watch.watchId} observationId={newId()} />
      <ObservationForm
        watchId={watch.watchId}
        observationId={newId()}
        child={child}
        typed={typed}
        problems={problems}
      />
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
    </>
  );
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
  const at = timeInWatch(dueAt, watch.beganAt, zone);
  return state.open.state === "due" ? (
    <p class="ls-watch-next ls-watch-next--due" data-due-in={String(Math.ceil(dueAt.since(now).total("seconds")))}>
      Next observation by {at}
    </p>
  ) : (
    <p class="ls-watch-next ls-watch-next--late">
      Overdue: an observation was due at {at}, {spanOfMinutes(dueAt, now)} ago
    </p>
  );
}

function Over({ watch, report }: Pick<WatchPageProps, "watch" | "report">) {
  if (watch.ended === undefined) return null;
  return (
    <InsetText>
      This watch is over. It lasted {lastedInWords(watch.ended.at.since(watch.beganAt).total("seconds"))}.{" "}
      {report !== undefined && (
        <a class="govuk-link" href={report}>
          Go to its report
        </a>
      )}
    </InsetText>
  );
}
