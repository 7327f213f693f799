import { choices, defineForm, textsOf } from "#platform";
import { BODY_SPOTS, codesOf, pointsOfSpots } from "#regimes";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { expectNoAxeViolations } from "../../../platform/page/for-tests.ts";
import { readPosted } from "../../../platform/forms/for-tests.ts";
import { BodyMapShown } from "./body-map-shown.tsx";
import { BodyMap, type BodyMapProps } from "./body-map.tsx";
import { Drawing } from "./drawing.tsx";
import { shapesOf } from "./figures/figure.ts";
import { people } from "./figures/index.ts";

const page = (...markup: unknown[]) =>
  `<!doctype html><html lang="en"><head><title>Hurt</title></head><body><main><h1>Hurt</h1><form>${markup.join("")}</form></main></body></html>`;
const documentOf = (markup: unknown) => new JSDOM(page(markup)).window.document;
const map = (props: Partial<BodyMapProps> = {}) => BodyMap({ name: "where", chosen: [], legend: "Where?", ...props });
const form = defineForm({ where: choices(codesOf(BODY_SPOTS)) });

describe("where on the body", () => {
  it("what is ticked is posted like any boxes, read by the form, and ticked again on the page that comes back", async () => {
    const document = documentOf(map());
    for (const spot of ["wrist.left", "nose", "calf.right"])
      document.querySelector<HTMLInputElement>(`input[value="${spot}"]`)?.click();
    const { FormData } = document.defaultView as unknown as typeof globalThis;
    const sent = new FormData(document.querySelector("form") ?? undefined);
    expect([...sent.keys()]).toEqual(["where", "where", "where"]);

    const posted = new URLSearchParams([...sent].map(([name, value]) => [name, String(value)]));
    const typed = await readPosted(posted);
    const { values } = form.checkComplete(typed);
    expect(values?.where).toEqual(["nose", "wrist.left", "calf.right"]);
    expect(pointsOfSpots(values?.where ?? [])).toEqual(["nose", "wrist", "calf"]);

    const back = documentOf(map({ chosen: textsOf(form.kept(typed), "where") }));
    const ticked = [...back.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
    expect(ticked.toSorted()).toEqual(["calf.right", "nose", "wrist.left"]);
  });

  it("a place that is not on the list is pointed out", () => {
    expect(form.checkComplete({ where: "wing.left" }).problems).toHaveLength(1);
  });

  it("without a script nothing is shown that would do nothing when it is pressed", () => {
    const document = documentOf(map());
    expect(document.querySelector("[data-body-picture]")?.outerHTML).toMatch(/ hidden(="")?><\/div>$/);
    expect(document.querySelector("[data-body-find]")?.hasAttribute("hidden")).toBe(true);
    expect(document.querySelectorAll("input[name=where]")).toHaveLength(codesOf(BODY_SPOTS).length);
  });

  it("what was chosen is said and stands open; the rest is folded", () => {
    const document = documentOf(map({ chosen: ["wrist.left", "wrist.right"] }));
    expect(document.querySelector("[data-body-chosen]")?.textContent).toBe("Kept so far: Left wrist; Right wrist.");
    const open = [...document.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent);
    expect(open).toEqual(["Arms and hands"]);
  });

  it("an error is read with the question, and its link leads to a box that can be seen", () => {
    const document = documentOf(map({ errorMessage: "Choose where", hint: "As many as there are." }));
    expect(document.querySelector("fieldset")?.getAttribute("aria-describedby")).toBe("where-hint where-error");
    expect(document.getElementById("where")?.closest("details")?.open).toBe(true);
  });

  it("two on one page do not share an id, and each box has its own name", () => {
    const document = documentOf([map(), map({ name: "held", id: "held" })].join(""));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = [...document.querySelectorAll("input[name=held]")].map((box) => box.getAttribute("aria-label"));
    expect(new Set(names).size).toBe(codesOf(BODY_SPOTS).length);
  });

  it("has nothing inline that the policy would refuse, and axe finds nothing wrong", async () => {
    const html = page(map({ chosen: ["nose"], hint: "Many", errorMessage: "Choose where" }));
    expect(html).not.toMatch(/ style=|<script|<style/);
    await expectNoAxeViolations(html);
  });
});

it.each(Object.values(people).flatMap(({ front, back }) => [front, back]))("$name is drawn as it is told", (figure) => {
  const document = documentOf(<Drawing figure={figure} id="x" chosen={new Set(["wrist.left", "calf.left"])} />);
  const shapes = [...document.querySelectorAll<SVGElement>("[data-spot]")];
  expect(shapes.map((shape) => shape.dataset["spot"])).toEqual(shapesOf(figure).map(({ spot }) => spot));
  const half = (shape: SVGElement) => Number(shape.dataset["x"]) < figure.width / 2;
  const mirrored = shapes.filter((shape) => shape.hasAttribute("transform"));
  // Drawn on our left, and mirrored to our right.
  expect(mirrored.map(half)).toEqual(mirrored.map(() => false));
  // A wrist is seen from both sides, a calf from one.
  const chosen = [...document.querySelectorAll<SVGElement>("[data-chosen][fill^='url(#x-']")];
  expect(chosen.map((shape) => shape.dataset["spot"])).toEqual(
    figure.side === "front" ? ["wrist.left"] : ["calf.left", "wrist.left"],
  );
});

describe("where on the body, to read", () => {
  const shown = (points: string[], drawAs?: "wheelchair") =>
    documentOf(BodyMapShown({ points, id: "read", caption: "Where Sami was hurt", drawAs }));
  const words = (document: Document) => [...document.querySelectorAll("ol > li")].map((item) => item.textContent);
  const numbers = (document: Document) =>
    [...document.querySelectorAll(".ls-body__mark text")].map((mark) => Number(mark.textContent));

  it("the list says what the numbers on the picture say", () => {
    const document = shown(["calf.left", "wrist.left", "spine-upper", "wrist.left"]);
    expect(words(document)).toEqual(["Left wrist", "Upper back", "Left calf"]);
    expect(numbers(document)).toEqual([1, 2, 3]);
    expect([...document.querySelectorAll("b")].map((title) => title.textContent)).toEqual(["Front", "Back"]);
  });

  it("only the sides with a mark are drawn, a face large", () => {
    const titles = (document: Document) => [...document.querySelectorAll("b")].map((title) => title.textContent);
    expect(titles(shown(["eye.left"]))).toEqual(["Face"]);
    expect(titles(shown(["eye.left", "knee.left"]))).toEqual(["Front", "Face"]);
    expect(titles(shown(["calf.left"], "wheelchair"))).toEqual(["Back"]);
    expect(shown(["calf.left"], "wheelchair").querySelector(".ls-body__chair")).not.toBeNull();
  });

  it("a hand, which both sides show, has its number once, and tubes and the chair have their own pictures", () => {
    const document = shown(["hand.left", "calf.left", "lap-belt", "gastrostomy"]);
    expect(words(document)).toEqual(["Left hand", "Left calf", "Feeding tube (gastrostomy)", "Lap belt"]);
    expect(numbers(document)).toEqual([1, 2, 3, 4]);
    const titles = [...document.querySelectorAll("b")].map((title) => title.textContent);
    expect(titles).toEqual(["Front", "Back", "Tubes, implants", "Wheelchair, splints"]);
    expect([...shown(["hand.left"]).querySelectorAll("b")].map((title) => title.textContent)).toEqual(["Front"]);
  });

  it("a point kept without its side is drawn on both, under one number, and says so", () => {
    const document = shown(["forearm", "nose"]);
    expect(words(document)).toEqual(["Nose", "Forearm (side not said)"]);
    expect(numbers(document)).toEqual([2, 2, 1]);
  });

  it("a code that the list no longer knows is still said", () => {
    expect(words(shown(["X-own-code", "nose"]))).toEqual(["Nose", "X-own-code"]);
  });

  it("shows nothing where nothing was said", () => {
    expect(shown([]).querySelector("figure")).toBeNull();
  });

  it("axe finds nothing wrong", async () => {
    await expectNoAxeViolations(page(BodyMapShown({ points: ["nose", "heel.left"], id: "read", caption: "Where" })));
  });
});
