import { Checkboxes, DateInput, Input, Radios, Select } from "#parts";
import { problemOf, textOf, textsOf, type Problem, type Typed } from "#platform";
import type { Group } from "../groups-store.ts";
import { ClassFields } from "../page/class-fields.tsx";
import { needWords, yearCodes } from "./questions.ts";

type Props = { typed: Typed; problems: readonly Problem[]; groups: readonly Group[]; offerKeep: boolean };

/** The questions about a child. */
export function ChildFields({ typed, problems, groups, offerKeep }: Props) {
  return (
    <>
      <NameFields typed={typed} problems={problems} />
      <DateInput
        id="born"
        namePrefix="born"
        fieldset={{ legend: { text: "Date of birth" } }}
        hint={{ text: "Like 5 9 2014. It may be left empty." }}
        values={Object.fromEntries(["born-day", "born-month", "born-year"].map((name) => [name, textOf(typed, name)]))}
        errorMessage={problemOf(problems, "born")}
      />
      <Input
        name="upn"
        label={{ text: "UPN" }}
        hint={{ text: "The unique pupil number: 13 letters and digits. It may be left empty." }}
        classes="govuk-input--width-20"
        value={textOf(typed, "upn")}
        errorMessage={problemOf(problems, "upn")}
      />
      <Select
        name="year"
        label={{ text: "Year followed" }}
        hint={{ text: "X where no national curriculum year is followed. Never worked out from the age." }}
        value={textOf(typed, "year")}
        errorMessage={problemOf(problems, "year")}
        items={[{ value: "", text: "Not entered" }, ...yearCodes.map((code) => ({ value: code, text: code }))]}
      />
      <NeedFields typed={typed} problems={problems} />
      <ClassFields typed={typed} problems={problems} groups={groups} />
      {offerKeep && (
        <Checkboxes
          name="keep"
          values={textsOf(typed, "keep")}
          items={[
            {
              value: "yes",
              text: "Keep what I write here when the next file says something else",
              hint: { text: "Unticked, files may change every detail of this child again." },
            },
          ]}
        />
      )}
    </>
  );
}

function NameFields({ typed, problems }: Pick<Props, "typed" | "problems">) {
  const field = (name: string, label: string, hint?: string) => (
    <Input
      name={name}
      label={{ text: label }}
      hint={hint === undefined ? undefined : { text: hint }}
      classes="govuk-input--width-20"
      autocomplete="off"
      spellcheck={false}
      value={textOf(typed, name)}
      errorMessage={problemOf(problems, name)}
    />
  );
  return (
    <>
      {field("givenName", "Given name")}
      {field("familyName", "Family name")}
      {field("knownAs", "Known as", "The name the child answers to, where it is another. It is shown everywhere.")}
    </>
  );
}

function NeedFields({ typed, problems }: Pick<Props, "typed" | "problems">) {
  return (
    <>
      <Radios
        name="sen"
        value={textOf(typed, "sen")}
        fieldset={{ legend: { text: "SEN provision" } }}
        errorMessage={problemOf(problems, "sen")}
        items={[
          { value: "E", text: "Education, health and care plan" },
          { value: "K", text: "SEN support" },
          { value: "N", text: "None" },
        ]}
      />
      <Checkboxes
        name="needs"
        values={textsOf(typed, "needs")}
        fieldset={{ legend: { text: "Needs" } }}
        hint={{ text: "As the school census knows them. Tick all that fit." }}
        errorMessage={problemOf(problems, "needs")}
        items={Object.entries(needWords).map(([value, text]) => ({ value, text }))}
      />
      <Input
        name="otherNeeds"
        label={{ text: "Other needs, in your own words" }}
        value={textOf(typed, "otherNeeds")}
        errorMessage={problemOf(problems, "otherNeeds")}
      />
      <Checkboxes
        name="residential"
        values={textsOf(typed, "residential")}
        fieldset={{ legend: { text: "Living here" } }}
        items={[{ value: "yes", text: "Sleeps at the school on some nights" }]}
      />
    </>
  );
}
