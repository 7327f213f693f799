import { DateInput, Details, Input, Select } from "#parts";
import { problemOf, textOf, type Typed } from "#platform";
import type { BodyProps, ReportContext, Step } from "../step.ts";
import { elsewhere } from "../../rules/place-words.ts";
import { whenAndWhereForm } from "./questions.ts";

function WhenAndWhereBody({ context, typed, problems }: BodyProps) {
  const shown = startingToday(typed, context);
  return (
    <>
      <h1 class="govuk-heading-l">When and where?</h1>
      <DateInput
        id="day"
        namePrefix="day"
        fieldset={{ legend: "Which day?" }}
        items={["day", "month", "year"].map((part) => ({
          name: part,
          classes: part === "year" ? "govuk-input--width-4" : "govuk-input--width-2",
          value: textOf(shown, `day-${part}`),
        }))}
        errorMessage={problemOf(problems, "day")}
      />
      <div class="ls-row__times">
        <TimeInput name="begins" label="It began at" hint="Like 11:42" typed={typed} problems={problems} />
        <TimeInput name="ends" label="It was over at" hint="Like 11:57" typed={typed} problems={problems} />
      </div>
      <Details
        summary="It lasted longer than 14 hours"
        open={textOf(typed, "lastDay-day") !== "" || ["ends", "lastDay"].some((name) => problemOf(problems, name))}
      >
        <DateInput
          id="lastDay"
          namePrefix="lastDay"
          fieldset={{ legend: "On which day was it over?" }}
          items={["day", "month", "year"].map((part) => ({
            name: part,
            classes: part === "year" ? "govuk-input--width-4" : "govuk-input--width-2",
            value: textOf(typed, `lastDay-${part}`),
          }))}
          errorMessage={problemOf(problems, "lastDay")}
        />
      </Details>
      <Select
        id="place"
        name="place"
        label="Place"
        value={textOf(typed, "place")}
        items={[
          { value: "", text: "Choose" },
          ...context.places.map((place) => ({ value: place.placeId, text: place.name })),
          { value: elsewhere, text: "Somewhere else" },
        ]}
        errorMessage={problemOf(problems, "place")}
      />
      <Input
        id="spot"
        name="spot"
        label="Exactly where (if it helps)"
        value={textOf(typed, "spot")}
        errorMessage={problemOf(problems, "spot")}
      />
    </>
  );
}

function TimeInput({
  name,
  label,
  hint,
  typed,
  problems,
}: Pick<BodyProps, "typed" | "problems"> & { name: string; label: string; hint: string }) {
  return (
    <Input
      id={name}
      name={name}
      label={label}
      hint={hint}
      classes="govuk-input--width-5"
      inputmode="decimal"
      autocomplete="off"
      value={textOf(typed, name)}
      errorMessage={problemOf(problems, name)}
    />
  );
}

function startingToday(typed: Typed, { today }: ReportContext): Typed {
  if (["day-day", "day-month", "day-year"].some((name) => textOf(typed, name) !== "")) return typed;
  return { "day-day": String(today.day), "day-month": String(today.month), "day-year": String(today.year) };
}

export const whenAndWhereStep: Step = {
  name: "when-and-where",
  title: "When and where",
  form: whenAndWhereForm,
  body: WhenAndWhereBody,
};
