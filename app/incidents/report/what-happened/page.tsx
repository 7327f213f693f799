import type { Temporal } from "#dates";
import { Button, Input, Select } from "#parts";
import { problemOf, textOf } from "#platform";
import { isCodeOf, SEGMENT_KINDS } from "#regimes";
import { shortKind } from "../../labels/short-kind.ts";
import { dayInWords } from "../../rules/local-times.ts";
import { daysOfEvent } from "../days-of-event.ts";
import { rowsToShow } from "../rows.ts";
import { segmentRows } from "../segment-rows.ts";
import { answerTo, type BodyProps, type Step } from "../step.ts";
import { DrawnLines } from "./drawn-lines.tsx";
import { kindGroups } from "./kinds-to-choose.ts";
import { whatHappenedForm } from "./questions.ts";

function WhatHappenedBody({ context, typed, problems }: BodyProps) {
  const oneMore = textOf(typed, "more") !== "";
  const rows = rowsToShow(segmentRows(typed), 1, oneMore);
  const problem = problemOf(problems, "segment");
  const days = daysOfEvent(context);
  const begins = textOf(answerTo(context, "when-and-where"), "begins");
  // A change of position is a new line, so most lines begin where the one before ended: offered, and easy to change.
  const isBlank = (row: number) => ["segment", "to"].every((name) => textOf(typed, `${name}-${row}`) === "");
  const fromOf = (row: number, index: number) => {
    const offered = index === 0 ? begins : isBlank(row) ? textOf(typed, `to-${rows[index - 1]}`) : "";
    return textOf(typed, `from-${row}`) || offered;
  };
  const fromDayOf = (row: number, index: number) =>
    textOf(typed, `from-day-${row}`) || (isBlank(row) ? textOf(typed, `to-day-${rows[index - 1]}`) : "");
  const ofEvent = (date: string) => (days.some((day) => day.toString() === date) ? date : "");
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
          <KindSelect
            row={row}
            value={textOf(typed, `segment-${row}`)}
            isNew={oneMore && index > 0 && index === rows.length - 1}
          />
          <div class="ls-row__times">
            <Input
              id={`from-${row}`}
              name={`from-${row}`}
              label="From"
              classes="govuk-input--width-5"
              inputmode="decimal"
              autocomplete="off"
              value={fromOf(row, index)}
            />
            <Input
              id={`to-${row}`}
              name={`to-${row}`}
              label="To"
              classes="govuk-input--width-5"
              inputmode="decimal"
              autocomplete="off"
              value={textOf(typed, `to-${row}`)}
            />
          </div>
          {days.length > 0 && (
            <div class="ls-row__days">
              <DaySelect name={`from-day-${row}`} label="It began on" days={days} value={fromDayOf(row, index)} />
              <DaySelect
                name={`to-day-${row}`}
                label="It ended on"
                days={days}
                value={textOf(typed, `to-day-${row}`)}
              />
            </div>
          )}
        </fieldset>
      ))}
      <Button name="press" value="more" classes="govuk-button--secondary">
        Something else was done
      </Button>
      <DrawnLines
        zone={days.length === 0 ? undefined : context.zone}
        lines={rows.map((row, index) => ({
          kind: textOf(typed, `segment-${row}`),
          words: shortWords(textOf(typed, `segment-${row}`)),
          from: fromOf(row, index),
          to: textOf(typed, `to-${row}`),
          fromDay: ofEvent(fromDayOf(row, index)),
          toDay: ofEvent(textOf(typed, `to-day-${row}`)),
        }))}
      />
    </>
  );
}

type DaySelectProps = { name: string; label: string; days: readonly Temporal.PlainDate[]; value: string };

function DaySelect({ name, label, days, value }: DaySelectProps) {
  return (
    <Select
      id={name}
      name={name}
      label={label}
      value={value}
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

type KindSelectProps = { row: number; value: string; isNew: boolean };

/** The line's own heading and the page's say to the eye what is chosen here. A line just asked for is where one goes on. */
function KindSelect({ row, value, isNew }: KindSelectProps) {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label govuk-visually-hidden" for={`segment-${row}`}>
        What was done
      </label>
      <select class="govuk-select" id={`segment-${row}`} name={`segment-${row}`} autofocus={isNew}>
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
