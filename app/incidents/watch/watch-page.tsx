import type { Temporal } from "#dates";
import type { Who } from "#access";
import { BackLink, ErrorSummary, InsetText } from "#parts";
import type { Problem, Typed } from "#platform";
import { kindWords } from "./kinds-to-watch.ts";
import { Log } from "./log.tsx";
import type { OpenWatch } from "./open-watch.ts";
import { clockOf } from "./rules/clock-of.ts";
import { lastedInWords, minuteInWatch } from "./rules/watch-clock.ts";
import { Running } from "./running.tsx";
import { seenIn, watchNow } from "./watch-now.ts";

export type WatchPageProps = OpenWatch & {
  who: Who;
  now: Temporal.Instant;
  newId: () => string;
  /** What was typed and is to be put right, and in which of the page's forms. */
  form?: { of: "observation" | "decision"; typed: Typed; problems: readonly Problem[] } | undefined;
  /** Where its report is, once it is over, for those who may open that. */
  report?: string | undefined;
};

/** The watch as it runs: how long, what is asked now, what to press, what was done. */
export function WatchBody(props: WatchPageProps) {
  const { watch, who, now, form } = props;
  const problems = form?.problems ?? [];
  const state = watchNow(watch, who.school, now);
  const { zone } = who.school;
  return (
    <div
      data-watch={watch.watchId}
      data-watch-over={watch.ended === undefined ? undefined : ""}
      data-seconds={String(Math.floor(state.seconds))}
      data-seen={String(seenIn(watch))}
    >
      <div class="ls-way">
        <BackLink href="/">Back</BackLink>
        <p class="ls-progress">
          <a class="govuk-link" href={`/incidents/watches/${watch.watchId}`}>
            Look again
          </a>
        </p>
      </div>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ field, message }) => ({
            href: form?.of === "decision" ? "#leader" : `#${field}`,
            text: message,
          }))}
        />
      )}
      <h1 class="govuk-heading-m ls-tight">{watch.childName}</h1>
      <p class="ls-muted ls-tight">
        {kindWords(watch.kind)}. {watch.placeWords}.
      </p>
      <div class="ls-line-heading">
        <p class="ls-watch-clock" role="timer" data-watch-clock>
          {clockOf(state.seconds)}
        </p>
        <p class="ls-muted">
          since {minuteInWatch(watch.beganAt, watch.beganAt, zone)}
          {watch.ended !== undefined && ` until ${minuteInWatch(watch.ended.at, watch.beganAt, zone)}`}
        </p>
      </div>
      {watch.ended === undefined ? <Running {...props} state={state} /> : <Over watch={watch} report={props.report} />}
      <h2 class="govuk-heading-m">What was seen, and when</h2>
      <Log
        watch={watch}
        log={watch.ended === undefined ? state.log.toReversed() : state.log}
        names={props.names}
        zone={zone}
      />
    </div>
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
