import { parseFragment } from "parse5";
import { expect, it } from "vitest";
import { fieldOptions } from "./fixtures/field-options.ts";
import { matchesFixtures } from "./fixtures/match-fixtures.ts";
import { normalForm } from "./fixtures/normal-form.ts";
import { Textarea } from "./textarea.tsx";

matchesFixtures("textarea", (options) => <Textarea {...fieldOptions(options)} />);

it("a statement that starts with an empty line keeps it when the form comes back", () => {
  const html = String(<Textarea name="statement" value={"\nI was at the door."} />);
  expect(JSON.stringify(parseFragment(html), ["childNodes", "value"])).toContain("\\nI was at the door.");
});

it("markup in a statement is shown as it was typed and never becomes part of the page", () => {
  const html = String(<Textarea name="statement" value="</textarea><b>no</b>" />);
  expect(normalForm(html)).toContain('"</textarea><b>no</b>"');
});
