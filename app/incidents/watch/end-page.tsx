import type { Temporal } from "#dates";
import { BackLink, Button, Checkboxes, ErrorSummary, FirstPress, Input, Radios, Select } from "#parts";
import { problemOf, textOf, textsOf, type Problem, type Typed } from "#platform";
import { OwnWords } from "../own-words.tsx";
import { dayInWords } from "../rules/local-times.ts";
import { daysToEnd } from "./rules/watch-clock.ts";
import { childStates, endings } from "./rules/watch-lists.ts";
import type { ReportToJoin } from "./reports-to-join.ts";
import type { Watch, WatchEnd } from "./watch-store.ts";
import { moment } from "../record/said.tsx";

type EndProps = {
  watch: Watch;
  reports: readonly ReportToJoin[];
  now: Temporal.Instant;
  zone: string;
  typed: Typed;
  problems: readonly Problem[];
};

/** When and how it ended, and how the child is. Then comes the report, with what the watch knows. */
export function EndBody({ watch, reports, now, zone, typed, problems }: EndProps) {
  const child = watch.childName.split(" ")[0] ?? "the child";
  return (
    <>
      <div class="ls-way">
        <BackLink href={`/incidents/watches/${watch.watchId}`}>Back to the watch</BackLink>
      </div>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, message }) => ({ href: `#${field}`, text: message }))} />
      )}
      <form method="post" class="ls-facts" novalidate>
        <FirstPress value="end">End the watch</FirstPress>
        <h1 class="govuk-heading-l">It has ended</h1>
        <Radios
          name="when"
          fieldset={{ legend: "When?" }}
          classes="govuk-radios--small"
          value={textOf(typed, "when") || "now"}
          errorMessage={problemOf(problems, "when")}
          items={[
            { value: "now", text: "Just now" },
            {
              value: "earlier",
              text: "Earlier",
              conditional: (
                <Earlier days={daysToEnd({ beganAt: watch.beganAt, now, zone })} typed={typed} problems={problems} />
              ),
            },
          ]}
        />
        <Radios
          name="how"
          fieldset={{ legend: "How did it end?" }}
          classes="govuk-radios--small"
          value={textOf(typed, "how")}
          errorMessage={problemOf(problems, "how")}
          items={endings.map(({ code, label }) => ({ value: code, text: label }))}
        />
        <Checkboxes
          name="childIs"
          fieldset={{ legend: `How is ${child} now?` }}
          classes="govuk-checkboxes--small ls-short-answers"
          values={textsOf(typed, "childIs")}
          errorMessage={problemOf(problems, "childIs")}
          items={childStates.map(({ code, label }) => ({ value: code, text: label }))}
        />
        <OwnWords
          child={child}
          id="words"
          name="words"
          label="Anything more (you can say it in the report)"
          rows={3}
          value={textOf(typed, "words")}
          errorMessage={problemOf(problems, "words")}
        />
        {reports.length > 0 && (
          <Radios
            name="joins"
            fieldset={{ legend: "Does it belong to a report that was begun already?" }}
            classes="govuk-radios--small"
            value={textOf(typed, "joins") || (reports.find(({ goesOn }) => goesOn)?.draftId ?? "")}
            items={[
              { value: "", text: "No, begin a new report" },
              ...reports.map(({ draftId, openedAt }) => ({
                value: draftId,
                text: `The one begun ${moment(openedAt, zone)}`,
              })),
            ]}
          />
        )}
        <div class="govuk-button-group">
          <Button name="press" value="end" preventDoubleClick>
            End the watch and go to the report
          </Button>
          <Button name="press" value="again" classes="govuk-button--secondary" preventDoubleClick>
            It goes on in another way: watch on
          </Button>
        </div>
      </form>
    </>
  );
}

type EarlierProps = Pick<EndProps, "typed" | "problems"> & { days: readonly Temporal.PlainDate[] };

/** At what time; and on which day, where it has run for longer than one. */
function Earlier({ days, typed, problems }: EarlierProps) {
  return (
    <>
      {days.length > 0 && (
        <Select
          id="endedOn"
          name="endedOn"
          label="On which day?"
          value={textOf(typed, "endedOn")}
          items={[
            { value: "", text: "Choose" },
            ...days.map((day) => ({ value: day.toString(), text: dayInWords(day) })),
          ]}
          errorMessage={problemOf(problems, "endedOn")}
        />
      )}
      <Input
        id="endedAt"
        name="endedAt"
        label="At what time?"
        hint="Like 11:42"
        classes="govuk-input--width-5"
        inputmode="decimal"
        autocomplete="off"
        value={textOf(typed, "endedAt")}
        errorMessage={problemOf(problems, "endedAt")}
      />
    </>
  );
}

/** Somebody else had ended it: what stands stands, and the words that were typed are shown to be taken along. */
export function EndedBefore({ watch, end, words, zone }: { watch: Watch; end: WatchEnd; words: string; zone: string }) {
  return (
    <>
      <h1 class="govuk-heading-l">It was ended already</h1>
      <p class="govuk-body">A colleague ended this watch {moment(end.saidAt, zone)}. You wrote:</p>
      <p class="govuk-body ls-words">{words}</p>
      <p class="govuk-body">Copy your words into the report, or into your statement.</p>
      <Button href={`/incidents/watches/${watch.watchId}`}>Go to the watch</Button>
    </>
  );
}
