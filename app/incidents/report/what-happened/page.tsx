import type { Temporal } from "#dates";
import { Button, Input, Select } from "#parts";
import { problemOf, textOf, type Typed } from "#platform";
import { isCodeOf, SEGMENT_KINDS } from "#regimes";
import { shortKind } from "../../labels/short-kind.ts";
import { dayInWords } from "../../rules/local-times.ts";
import { daysOfEvent } from "../days-of-event.ts";
import { filledRows, rowsToShow } from "../rows.ts";
import { answerTo, type BodyProps, type Step } from "../step.ts";
import { DrawnLines } from "./drawn-lines.tsx";
import { kindGroups } from "./kinds-to-choose.ts";
import { whatHappenedForm } from "./questions.ts";

function WhatHappenedBody({ context, typed, problems }: BodyProps) {
  const filled = filledRows(typed, "segment", "from", "to");
  const rows = rowsToShow(filled, 1, textOf(typed, "more") !== "");
  const problem = problemOf(problems, "segment");
  const days = daysOfEvent(context);
  const begins = textOf(answerTo(context, "when-and-where"), "begins");
  return (
    <>
      <h1 class="govuk-heading-l">What did adults do?</h1>
      <p class="govuk-body">
        One line for each thing, in order. When the position changes, it is a new line. We work out the legal name.
      </p>
      {problem !== undefined && (
        <p class="govuk-error-message" id="segment">
          <span class="govuk-visually-hidden">Error:</span> {problem}
        </p>
      )}
      {rows.map((row, index) => (
        <fieldset class="govuk-fieldset ls-row ls-row--segment">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Line {index + 1}</legend>
          <KindSelect row={row} value={textOf(typed, `segment-${row}`)} />
          <div class="ls-row__times">
            <Input
              id={`from-${row}`}
              name={`from-${row}`}
              label="From"
              classes="govuk-input--width-5"
              autocomplete="off"
              value={textOf(typed, `from-${row}`) || (index === 0 ? begins : "")}
            />
            <Input
              id={`to-${row}`}
              name={`to-${row}`}
              label="To"
              classes="govuk-input--width-5"
              autocomplete="off"
              value={textOf(typed, `to-${row}`)}
            />
          </div>
          {days.length > 0 && (
            <div class="ls-row__days">
              <DaySelect name={`from-day-${row}`} label="It began on" days={days} typed={typed} />
              <DaySelect name={`to-day-${row}`} label="It ended on" days={days} typed={typed} />
            </div>
          )}
        </fieldset>
      ))}
      <Button name="press" value="more" classes="govuk-button--secondary">
        Something else was done
      </Button>
      {/* Drawn by the time of day, it would be wrong of what lasts longer than a day. */}
      {days.length === 0 && (
        <DrawnLines
          lines={rows.map((row, index) => ({
            kind: textOf(typed, `segment-${row}`),
            words: shortWords(textOf(typed, `segment-${row}`)),
            from: textOf(typed, `from-${row}`) || (index === 0 ? begins : ""),
            to: textOf(typed, `to-${row}`),
          }))}
        />
      )}
    </>
  );
}

type DaySelectProps = { name: string; label: string; days: readonly Temporal.PlainDate[]; typed: Typed };

function DaySelect({ name, label, days, typed }: DaySelectProps) {
  return (
    <Select
      id={name}
      name={name}
      label={label}
      value={textOf(typed, name)}
      items={[{ value: "", text: "Choose" }, ...days.map((day) => ({ value: day.toString(), text: dayInWords(day) }))]}
    />
  );
}

/** Only where it is shorter: a page of thirty lines has this list thirty times. */
function shortWordsOf({ code, label }: { code: string; label: string }): string | undefined {
  const words = shortWords(code);
  return words === label ? undefined : words;
}

function shortWords(kind: string): string {
  return isCodeOf(SEGMENT_KINDS, kind) ? shortKind(kind) : kind;
}

function KindSelect({ row, value }: { row: number; value: string }) {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={`segment-${row}`}>
        What was done
      </label>
      <select class="govuk-select" id={`segment-${row}`} name={`segment-${row}`}>
        <option value="">Choose</option>
        {kindGroups().map(({ label, kinds }) => (
          <optgroup label={label}>
            {kinds.map((kind) => (
              <option value={kind.code} selected={kind.code === value} data-short={shortWordsOf(kind)}>
                {kind.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

export const whatHappenedStep: Step = {
  name: "what-happened",
  title: "What adults did",
  form: whatHappenedForm,
  body: WhatHappenedBody,
  scripts: ["drawn-lines.js"],
  sheets: ["timeline.css"],
};
