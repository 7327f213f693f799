import { describe, expect, it } from "vitest";
import { BodyMap } from "../app/incidents/report/body-map/body-map.tsx";
import { besides, closer, people } from "../app/incidents/report/body-map/figures/index.ts";
import { shapesOf } from "../app/incidents/report/body-map/figures/figure.ts";
import { expectNoAxeViolations } from "../app/platform/page/for-tests.ts";
import { pageWith, the } from "./fixture-page.ts";
import { nextSpot } from "./next-spot.ts";
import { pickOnBody } from "./pick-on-body.ts";

function open(chosen: string[] = []) {
  const page = pageWith(
    "<main><h1>Hurt</h1><form>",
    BodyMap({ name: "where", chosen, legend: "Where?", hint: "As many as there are." }),
    "</form></main>",
  );
  pickOnBody(page);
  const { FormData, KeyboardEvent, MouseEvent, Event } = page.defaultView as Window & typeof globalThis;
  const shape = (figure: string, spot: string) =>
    the<SVGElement>(page, `#where-${figure}-chosen-${spot.replace(".", "-")}`);
  return {
    page,
    shape,
    posted: () => new FormData(the<HTMLFormElement>(page, "form")).getAll("where"),
    press: (element: Element) => element.dispatchEvent(new MouseEvent("click", { bubbles: true })),
    key: (svg: Element, key: string) => svg.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true })),
    box: (spot: string) => the<HTMLInputElement>(page, `input[value="${spot}"]`),
    picture: (figure: string) => the<SVGSVGElement>(page, `svg:has(#where-${figure}-chosen)`),
    words: () => the(page, "[data-body-chosen]").textContent,
    types: (text: string) => {
      const find = the<HTMLInputElement>(page, "[type=search]");
      find.value = text;
      find.dispatchEvent(new Event("input", { bubbles: true }));
    },
  };
}

describe("a body to pick on", () => {
  it("a place pressed on the picture is ticked in the list, and pressed again it is not", () => {
    const { press, shape, posted, words, page } = open();
    expect(words()).toBe("Nothing chosen yet.");
    press(shape("standing-front", "wrist.left"));
    press(shape("standing-back", "calf.right"));
    expect(posted()).toEqual(["wrist.left", "calf.right"]);
    expect(words()).toBe("Chosen: Left wrist; Right calf.");
    expect(the(page, "[data-body-said]").textContent).toBe("Right calf: chosen.");
    press(shape("standing-front", "wrist.left"));
    expect(posted()).toEqual(["calf.right"]);
  });

  it("what was kept is drawn as soon as the script is there: standing, in a wheelchair, and large", () => {
    const { page, words } = open(["wrist.left"]);
    expect(words()).toBe("Chosen: Left wrist.");
    const figures = [...page.querySelectorAll("[data-chosen]")].map((shape) => shape.closest("[data-figure]"));
    expect(figures.map((figure) => figure?.getAttribute("data-figure"))).toEqual([
      "standing-front",
      "seated-front",
      "standing-back",
      "seated-back",
      "hands-and-feet",
    ]);
  });

  it("a box ticked in the list is chosen on every picture that has the place", () => {
    const { box, shape, page } = open();
    box("eye.left").click();
    for (const figure of ["standing-front", "seated-front", "face"]) {
      expect(shape(figure, "eye.left").getAttribute("aria-selected")).toBe("true");
      expect(shape(figure, "eye.left").getAttribute("fill")).toBe(`url(#where-${figure}-chosen)`);
    }
    expect(page.querySelectorAll("[data-chosen]")).toHaveLength(3);
  });

  it("arrows lead from place to place, Space chooses, and the name is there to be heard", () => {
    const { picture, key, posted, page } = open();
    const front = picture("standing-front");
    const heard = () => page.getElementById(front.getAttribute("aria-activedescendant") ?? "")?.textContent;
    expect([front.getAttribute("role"), front.getAttribute("tabindex"), heard()]).toEqual([
      "listbox",
      "0",
      "Top of head",
    ]);
    for (const arrow of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"]) key(front, arrow);
    expect(heard()).toBe("Chin");
    expect(key(front, " ")).toBe(false);
    expect(posted()).toEqual(["chin"]);
    expect(key(front, "Tab")).toBe(true);
    front.focus();
    expect(the(page, "[data-body-said]").textContent).toBe("Chin: chosen. Arrow keys move, Space chooses.");
    expect(front.querySelectorAll(".ls-body__ring")).toHaveLength(2);
  });

  it("how the person is drawn and what is looked at change no answer", () => {
    const { page, press, posted, picture } = open(["nose"]);
    press(the(page, "[data-draw-as]"));
    press(the(page, '[data-look-at="head"]'));
    const shown = the<HTMLElement>(page, "[data-body-picture]").dataset;
    expect([shown["as"], shown["view"]]).toEqual(["wheelchair", "head"]);
    expect(the(page, "[data-draw-as]").getAttribute("aria-pressed")).toBe("true");
    expect(posted()).toEqual(["nose"]);
    expect(picture("seated-front").querySelectorAll("[data-chosen]")).toHaveLength(1);
  });

  it("a few letters find the places of that name, wherever they are folded, and Enter sends nothing", () => {
    const { page, types, key } = open();
    const shown = () => [...page.querySelectorAll<HTMLElement>(".ls-body__row")].filter((row) => !row.hidden).length;
    types("left arm");
    // Upper arm, forearm, back of arm; and the left armrest.
    expect(shown()).toBe(4);
    const unfolded = [...page.querySelectorAll("details[open] > summary")].map((summary) =>
      summary.textContent?.trim(),
    );
    expect(unfolded).toEqual(["Arms and hands", "Wheelchair and splints"]);
    types("");
    expect(shown()).toBe(48);
    expect(page.querySelector("details[open]")).toBeNull();
    expect(key(the(page, "[type=search]"), "Enter")).toBe(false);
  });

  it("axe finds nothing wrong with the picture as it answers to keys", async () => {
    const { page } = open(["wrist.left", "nose"]);
    await expectNoAxeViolations(
      page.documentElement.outerHTML.replace("<html>", '<html lang="en"><title>Hurt</title>'),
    );
  });
});

describe("the arrow keys", () => {
  const whole = Object.values(people).flatMap(({ front, back }) => [front, back]);
  const figures = [...whole, ...Object.values(closer), ...Object.values(besides)];
  const arrows = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

  it.each(figures.map((figure) => [figure.name, figure] as const))("reach every place of %s", (_, figure) => {
    const places = shapesOf(figure);
    const reached = new Set(places.slice(0, 1));
    for (const place of reached)
      for (const arrow of arrows) {
        const next = nextSpot(places, place, arrow);
        if (next !== undefined) reached.add(next);
      }
    expect(places.filter((place) => !reached.has(place)).map(({ spot }) => spot)).toEqual([]);
  });

  it("Home and End lead to the first and the last, any other key nowhere", () => {
    const places = shapesOf(people.standing.front);
    const [first] = places;
    if (first === undefined) throw new Error("nothing is drawn");
    expect(nextSpot(places, first, "End")).toBe(places.at(-1));
    expect(nextSpot(places, first, "Home")).toBe(first);
    expect(nextSpot(places, first, "a")).toBeUndefined();
  });
});
