import { expect, it } from "vitest";
import { repaint } from "./repaint.ts";

it.each([
  ["color: var(--govuk-text-colour, #0b0c0c);", "color: var(--govuk-text-colour);"],
  ["background-color: #f3f3f3;", "background-color: var(--soft);"],
  ["background-color: #ffffff;", "background-color: var(--surface);"],
  ["white-space: nowrap;", "white-space: nowrap;"],
  ["--soft: #f3f3f3;", "--soft: #f3f3f3;"],
  ["@media print {\n  .a {\n    font-family: inherit;\n  }\n}", ""],
])("%s becomes %s", (before, after) => {
  expect(repaint(before)).toBe(after);
});
