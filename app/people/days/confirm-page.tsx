import { BackLink, Button, Checkboxes, Input, Select } from "#parts";
import { problemOf, showPage, textOf, textsOf, type Problem, type Typed } from "#platform";
import type { Context } from "hono";
import { ProblemList } from "../bring/problem-list.tsx";
import { Problems } from "../page/problems.tsx";
import type { Room } from "../page/room.ts";
import type { Problem as FileProblem } from "../roster/index.ts";
import { rowNumbers, spanKinds, spanKindWords } from "./span-rows.ts";

/** Days proposed by a file or a template, to be looked at and changed before they count. */
export type ProposedDays = {
  title: string;
  words: string;
  typed: Typed;
  problems?: readonly Problem[];
  fileProblems?: readonly FileProblem[];
};

/** Shows proposed days as rows that can be changed, left out, or kept. */
export function showProposedDays(
  { installation }: Room,
  c: Context,
  { title, words, typed, problems = [], fileProblems = [] }: ProposedDays,
) {
  const rows = rowNumbers(typed);
  return showPage(
    installation,
    c,
    { title, status: problems.length > 0 ? 422 : 200, problems: problems.length > 0 },
    <>
      <BackLink href="/people/days">Term dates</BackLink>
      <Problems problems={problems} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words}</p>
      <ProblemList problems={fileProblems} />
      {rows.length > 0 && (
        <form method="post" action="/people/days/keep" novalidate>
          <input type="hidden" name="title" value={title} />
          {rows.map((at) => (
            <Row at={at} typed={typed} problems={problems} />
          ))}
          <Button preventDoubleClick>Keep the ticked days</Button>
        </form>
      )}
    </>,
  );
}

function Row({ at, typed, problems }: { at: number; typed: Typed; problems: readonly Problem[] }) {
  const [prefix, number] = [`row-${at}-`, at + 1];
  const day = (field: string, label: string) => (
    <Input
      name={prefix + field}
      label={{ text: label }}
      classes="ls-typed-day"
      inputmode="text"
      value={textOf(typed, prefix + field)}
      errorMessage={problemOf(problems, prefix + field)}
    />
  );
  return (
    <fieldset class="govuk-fieldset ls-filter">
      <legend class="govuk-fieldset__legend govuk-visually-hidden">Row {number}</legend>
      <Checkboxes
        name={`${prefix}use`}
        classes="govuk-checkboxes--small"
        values={textsOf(typed, `${prefix}use`)}
        items={[{ value: "yes", text: "Keep" }]}
      />
      <Input
        name={`${prefix}name`}
        label={{ text: "Name" }}
        classes="govuk-input--width-20"
        value={textOf(typed, `${prefix}name`)}
      />
      <Select
        name={`${prefix}kind`}
        label={{ text: "Kind" }}
        value={textOf(typed, `${prefix}kind`)}
        errorMessage={problemOf(problems, `${prefix}kind`)}
        items={spanKinds.map((kind) => ({ value: kind, text: spanKindWords[kind] }))}
      />
      {day("first", "First day")}
      {day("last", "Last day")}
    </fieldset>
  );
}
