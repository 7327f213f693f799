import { expect, it } from "vitest";
import { accessFaults } from "./fixtures/axe.ts";
import {
  BackLink,
  Button,
  CharacterCount,
  Checkboxes,
  DateInput,
  Details,
  ErrorSummary,
  FileUpload,
  Input,
  PasswordInput,
  Radios,
  Select,
  SummaryList,
  Table,
  TaskList,
  Textarea,
} from "./index.ts";

const question = (
  <>
    <BackLink href="#before" />
    <ErrorSummary errorList={[{ href: "#held", text: "Choose what adults did" }]} />
    <form method="post">
      <Radios
        name="held"
        hint="What touched Jo?"
        errorMessage="Choose what adults did"
        fieldset={{ legend: "What did adults do?" }}
        value="seated"
        items={[
          {
            value: "seated",
            text: "Held, seated",
            hint: "On a chair",
            conditional: <Input name="chair" label="On what?" />,
          },
          { divider: "or" },
          { value: "none", text: "Nobody touched Jo" },
        ]}
      />
      <DateInput
        id="to"
        namePrefix="to"
        items={[{ name: "hour" }, { name: "minute" }]}
        fieldset={{ legend: "When did it end?" }}
      />
      <Checkboxes
        name="why"
        values={["road"]}
        fieldset={{ legend: "Why?" }}
        items={[{ value: "road", text: "Danger" }]}
      />
      <Textarea name="what" label="What happened?" />
      <CharacterCount name="short" maxlength={200} label="In one sentence" />
      <Select name="where" label="Where?" items={[{ value: "hall", text: "Hall" }]} />
      <PasswordInput name="secret" label="Password" />
      <FileUpload name="photo" label="A photograph" />
      <Button preventDoubleClick>Continue</Button>
    </form>
    <SummaryList
      rows={[
        {
          key: "Where",
          value: "Hall",
          actions: [{ href: "#w", text: "Change", visuallyHiddenText: "where" }],
        },
      ]}
    />
    <TaskList
      items={[
        {
          title: "Place",
          href: "#p",
          status: { tag: { text: "Done", classes: "govuk-tag--done" } },
        },
      ]}
    />
    <Table
      caption="By place"
      head={["Place", { text: "Incidents", format: "numeric" }]}
      rows={[["Hall", 7]]}
      firstCellIsHeader
    />
    <Details summary="Who has looked">Amira</Details>
  </>
);

it("axe finds nothing wrong with a page made of every part that a question needs", async () => {
  expect(await accessFaults(question)).toEqual([]);
});

it("no part writes a style or a script into the page", () => {
  expect(String(question)).not.toMatch(/ style=|<script| on[a-z]+="/);
});

it("an answer that comes back is shown as it was typed and never becomes part of the page", () => {
  const html = String(
    <Input name="town" label="Town" value={'"><script>alert(1)</script>'} errorMessage="<b>no</b>" />,
  );
  expect(html).not.toMatch(/<script|<b>/);
});
