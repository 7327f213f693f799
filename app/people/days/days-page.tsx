import { Button, Details, FileUpload, Input, Select, Table } from "#parts";
import { problemOf, showPage, textOf, type Problem, type Typed } from "#platform";
import type { Context } from "hono";
import { Problems } from "../page/problems.tsx";
import { within, type Room } from "../page/room.ts";
import { Sections } from "../page/sections.tsx";
import { dayWords } from "../page/words.ts";
import { todayIn } from "../today.ts";
import { spansOf, type KeptSpan } from "./calendar-store.ts";
import { schoolYearOf } from "./rules/school-year.ts";
import { spanKinds, spanKindWords } from "./span-rows.ts";

type Form = { typed?: Typed; problems?: readonly Problem[] };

/** The school's days, and the three ways to add to them. */
export async function showDays(room: Room, c: Context, { typed = {}, problems = [] }: Form) {
  const { spans, today } = await within(room, c, async (work) => ({
    spans: await spansOf(work),
    today: await todayIn(work),
  }));
  const thisYear = schoolYearOf(today, spans);
  const yearOf = ({ firstDay }: KeptSpan) => schoolYearOf(firstDay, spans).name;
  const years = [...new Set(spans.map(yearOf))];
  return showPage(
    room.installation,
    c,
    { title: "Term dates", status: problems.length > 0 ? 422 : 200, problems: problems.length > 0 },
    <>
      <Sections asking={room.asking(c)} here="/people/days" />
      <Problems problems={problems} />
      <h1 class="govuk-heading-l">Term dates and closures</h1>
      <p class="govuk-body">
        Some things are owed within school days. Lessen counts them by what stands here, and says so where it does not
        know.
      </p>
      {spans.length === 0 && <p class="govuk-body">No days are entered yet.</p>}
      {years.map((year) => (
        <YearTable year={year} spans={spans.filter((span) => yearOf(span) === year)} />
      ))}
      <AddOne typed={typed} problems={problems} />
      <FromFile problems={problems} />
      <FromEngland years={[thisYear, thisYear.next()]} problems={problems} />
    </>,
  );
}

function YearTable({ year, spans }: { year: string; spans: readonly KeptSpan[] }) {
  return (
    <div class="ls-scroll" tabindex={0} role="region" aria-label={`School year ${year}`}>
      <Table
        caption={`School year ${year}`}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={["Name", "Kind", "First day", "Last day", "What to do"]}
        rows={spans.map(({ spanId, name, kind, firstDay, lastDay }) => [
          name,
          spanKindWords[kind],
          dayWords(firstDay),
          dayWords(lastDay),
          {
            text: (
              <form method="post" action={`/people/days/${spanId}/withdraw`}>
                <button class="ls-link-button" type="submit" aria-label={`Withdraw ${name}, ${dayWords(firstDay)}`}>
                  Withdraw
                </button>
              </form>
            ),
          },
        ])}
      />
    </div>
  );
}

function AddOne({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const field = (name: string, label: string, hint?: string) => (
    <Input
      name={name}
      label={{ text: label }}
      hint={hint === undefined ? undefined : { text: hint }}
      classes={name === "name" ? "govuk-input--width-20" : "govuk-input--width-10"}
      value={textOf(typed, name)}
      errorMessage={problemOf(problems, name)}
    />
  );
  return (
    <form method="post" action="/people/days/add" novalidate>
      <h2 class="govuk-heading-m">Add a closure or other days</h2>
      <Select
        name="kind"
        label={{ text: "Kind" }}
        value={textOf(typed, "kind") || "closure"}
        errorMessage={problemOf(problems, "kind")}
        items={spanKinds.map((kind) => ({ value: kind, text: spanKindWords[kind] }))}
      />
      {field("name", "Name", "Like Closed for snow. Never a child's name.")}
      {field("first", "First day", "Like 12/11/2026.")}
      {field("last", "Last day", "Leave it empty for a single day.")}
      <Button preventDoubleClick>Add these days</Button>
    </form>
  );
}

function FromFile({ problems }: { problems: readonly Problem[] }) {
  const problem = problemOf(problems, "calendar");
  return (
    <Details summary="Bring in a calendar file" open={problem !== undefined}>
      <form method="post" action="/people/days/file" enctype="multipart/form-data" novalidate>
        <FileUpload
          name="calendar"
          label={{ text: "Calendar file" }}
          hint={{
            text: "An .ics file from your school's website or calendar, or a .csv file. You see what was found before anything is kept.",
          }}
          errorMessage={problem}
        />
        <p class="govuk-body">
          <a class="govuk-link" href="/people/days/template.csv" download="term-dates.csv">
            A .csv file to fill in
          </a>
        </p>
        <Button classes="govuk-button--secondary">Read this file</Button>
      </form>
    </Details>
  );
}

function FromEngland({ years, problems }: { years: readonly { name: string }[]; problems: readonly Problem[] }) {
  const problem = problemOf(problems, "year");
  return (
    <Details summary="Start from usual dates for England" open={problem !== undefined}>
      <form method="get" action="/people/days/england">
        <Select
          name="year"
          label={{ text: "School year" }}
          errorMessage={problem}
          items={years.map(({ name }) => ({ value: name, text: name }))}
        />
        <Button classes="govuk-button--secondary">Show usual dates</Button>
      </form>
    </Details>
  );
}
