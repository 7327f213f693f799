import { expect, it } from "vitest";
import { Checkboxes } from "#parts";
import { pageWith, the } from "./fixture-page.ts";
import { keepNoneAlone } from "./none-of-these.ts";

function ticking(...values: string[]): string[] {
  const document = pageWith(
    Checkboxes({
      name: "why",
      items: [
        { value: "road", text: "The road" },
        { value: "child", text: "Another child" },
        { value: "none", text: "None of these", behaviour: "exclusive" },
      ],
    }),
  );
  keepNoneAlone(document);
  for (const value of values) the<HTMLElement>(document, `[value="${value}"]`).click();
  return [...document.querySelectorAll<HTMLInputElement>(":checked")].map((box) => box.value);
}

it("several reasons may be true at once", () => {
  expect(ticking("road", "child")).toEqual(["road", "child"]);
});

it("none of these is true alone", () => {
  expect(ticking("road", "child", "none")).toEqual(["none"]);
});

it("a reason takes none of these away", () => {
  expect(ticking("none", "child")).toEqual(["child"]);
});

it("taking a tick away changes nothing else", () => {
  expect(ticking("road", "child", "child")).toEqual(["road"]);
});
