import { expect, it } from "vitest";
import { ErrorSummary, Radios } from "#parts";
import { focusErrorSummary } from "./error-summary.ts";
import { pageWith, the } from "./fixture-page.ts";

const page = () =>
  pageWith(
    ErrorSummary({ errorList: [{ href: "#held", text: "Choose what adults did" }] }),
    Radios({
      name: "held",
      fieldset: { legend: "What did adults do?" },
      items: [{ value: "1", text: "Held" }],
    }),
  );

it("the person is brought to what is to be put right", () => {
  const document = page();
  focusErrorSummary(document);
  expect(document.activeElement?.className).toBe("govuk-error-summary");
});

it("a link in the summary goes into the answer itself", () => {
  const document = page();
  focusErrorSummary(document);
  the<HTMLElement>(document, ".govuk-error-summary a").click();
  expect(document.activeElement?.id).toBe("held");
  expect(the(document, ".govuk-error-summary").hasAttribute("tabindex")).toBe(false);
});

it("a page that asks not to be moved is not moved", () => {
  const document = pageWith(ErrorSummary({ disableAutoFocus: true, errorList: [] }));
  focusErrorSummary(document);
  expect(document.activeElement).toBe(document.body);
});

it("a page without errors is left alone", () => {
  expect(() => focusErrorSummary(pageWith("<p>Fine</p>"))).not.toThrow();
});
