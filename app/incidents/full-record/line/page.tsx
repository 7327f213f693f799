import { Button, Checkboxes, Details, Input, Select } from "#parts";
import { problemOf, textOf, textsOf, type Typed } from "#platform";
import { ADULT_PARTS, CHECKS_AFTER, spotInWords } from "#regimes";
import { OwnWords } from "../../own-words.tsx";
import { BodyMap, bodyMapAssets } from "../../report/body-map/body-map.tsx";
import { adultsChosen, firstNameOf } from "../../report/chosen.ts";
import { filledRows, rowsToShow } from "../../report/rows.ts";
import type { BodyProps } from "../../report/step.ts";
import { rowOf, type FullStep, type RecordRow, type Shown } from "../full-step.ts";
import { adultsWithPart, agreedIn, checksIn, nothingChecked, partIn } from "./line-rows.ts";
import { adultsOnLine, lineForm, nobodyAgreed } from "./questions.ts";

/** One line of "what adults did", as the first report names it. */
export type Line = { row: number; line: number; kind: string; from: string; to: string; touches: boolean };

const choose = (entries: readonly { code: string; label: string }[]) => [
  { value: "", text: "Choose" },
  ...entries.map(({ code, label }) => ({ value: code, text: label })),
];

function LineBody({ context, typed, problems, line }: BodyProps & { line: Line }) {
  const rows = rowsToShow(filledRows(typed, "check", "check-at", "check-note"), 1, textOf(typed, "more") !== "");
  return (
    <>
      <div class="ls-line-heading">
        <h1 class="govuk-heading-m">{line.kind}</h1>
        <p class="ls-muted">
          {line.from} to {line.to}
        </p>
      </div>
      {adultsOnLine(context, line.row).map(({ id, name }) => (
        <Select
          id={`part-${id}`}
          name={`part-${id}`}
          label={`What was ${name}'s part?`}
          value={textOf(typed, `part-${id}`)}
          items={choose(ADULT_PARTS.entries)}
          errorMessage={problemOf(problems, `part-${id}`)}
        />
      ))}
      {line.touches && (
        <Details summary="Where were the hands, exactly?" open={textsOf(typed, "touched").length > 0}>
          <BodyMap
            name="touched"
            chosen={textsOf(typed, "touched")}
            legend={{ text: "Where were the hands, exactly?", classes: "govuk-visually-hidden" }}
          />
        </Details>
      )}
      <Select
        id="agreedBy"
        name="agreedBy"
        label="Who agreed to it, before or while it lasted?"
        value={textOf(typed, "agreedBy")}
        items={[
          ...choose([]),
          { value: nobodyAgreed, text: "Nobody was asked" },
          ...adultsChosen(context).map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <h2 class="govuk-heading-s">What was checked while it lasted?</h2>
      {rows.map((row, index) => (
        <CheckRow row={row} typed={typed} problem={index === 0 ? problemOf(problems, "check") : undefined} />
      ))}
      <Checkboxes
        name="checked"
        classes="govuk-checkboxes--small"
        values={textsOf(typed, "checked")}
        items={[{ value: "none", text: "Nothing was checked" }]}
      />
      <Button name="press" value="more" classes="govuk-button--secondary">
        Another check
      </Button>
      <OwnWords
        child={firstNameOf(context)}
        id="lineWords"
        name="lineWords"
        label="Anything to add about this line"
        rows={3}
        value={textOf(typed, "lineWords")}
        errorMessage={problemOf(problems, "lineWords")}
      />
    </>
  );
}

function CheckRow({ row, typed, problem }: { row: number; typed: Typed; problem: string | undefined }) {
  return (
    <div class="ls-row ls-row--wrap">
      <Input
        id={`check-at-${row}`}
        name={`check-at-${row}`}
        label="At"
        classes="govuk-input--width-5"
        inputmode="decimal"
        value={textOf(typed, `check-at-${row}`)}
      />
      <Select
        id={row === 1 ? "check" : `check-${row}`}
        name={`check-${row}`}
        label="What"
        value={textOf(typed, `check-${row}`)}
        items={choose(CHECKS_AFTER.entries)}
        errorMessage={problem}
      />
      <Input
        id={`check-note-${row}`}
        name={`check-note-${row}`}
        label="By whom, and what was found"
        formGroup={{ classes: "ls-row__whole" }}
        value={textOf(typed, `check-note-${row}`)}
      />
    </div>
  );
}

/** What was said of one line, row by row. */
export function rowsOfLine({ typed, nameOf }: Shown): RecordRow[] {
  const checks = checksIn(typed).map(({ at, what, note }) => [at, what, note].filter((text) => text !== "").join(", "));
  return [
    ...rowOf("Each adult's part", ...adultsWithPart(typed, nameOf).map((id) => `${nameOf(id)}: ${partIn(typed, id)}`)),
    ...rowOf("Where the hands were", textsOf(typed, "touched").map(spotInWords).join("; ")),
    ...rowOf("Agreed by", agreedIn(typed, nameOf)),
    ...rowOf("Checked while it lasted", ...checks, nothingChecked(typed) ? "Nothing was checked" : ""),
    ...rowOf("About this line", textOf(typed, "lineWords")),
  ];
}

/** The page of one line. */
export function lineStep(line: Line): FullStep {
  const title = `Line ${line.line}: ${line.kind}, ${line.from} to ${line.to}`;
  return {
    name: `line-${line.row}`,
    title,
    sheets: ["record.css", ...(line.touches ? bodyMapAssets.sheets : [])],
    ...(line.touches ? { scripts: ["own-words.js", ...bodyMapAssets.scripts] } : {}),
    form: (context) => lineForm(context, line.row),
    body: (props) => <LineBody {...props} line={line} />,
    rows: (shown) => rowsOfLine(shown).map(({ key, value }) => ({ key: `Line ${line.line}: ${key}`, value })),
  };
}
