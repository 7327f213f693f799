import { isMove, nextSpot } from "./next-spot.ts";
import type { Picker } from "./pick-on-body.ts";

type Place = { readonly shape: SVGElement; readonly spot: string; readonly x: number; readonly y: number };

/**
 * A drawing becomes a list box: one stop for Tab; arrows lead from place to place, each with its name; Space chooses.
 * A screen reader hears the name of the place and whether it is chosen.
 */
export function answerToKeys(svg: SVGSVGElement, picker: Picker): void {
  const places = placesOn(svg, picker);
  let active = places[0];
  if (active === undefined) return;
  const moveTo = (place: Place) => {
    active = place;
    svg.setAttribute("aria-activedescendant", place.shape.id);
    ringRound(svg, place.shape);
  };
  becomeListbox(svg);
  moveTo(active);
  svg.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || active === undefined) return;
    if (isMove(event.key)) {
      moveTo(nextSpot(places, active, event.key) ?? active);
      picker.say(active.spot);
    } else if (event.key === " " || event.key === "Enter") picker.toggle(active.spot);
    else return;
    event.preventDefault();
  });
  // Only to the keyboard: a second line of words, come while a mouse button is down, would lie under the mouse.
  let isPressing = false;
  svg.addEventListener("pointerdown", () => (isPressing = true));
  svg.addEventListener("pointerup", () => (isPressing = false));
  svg.addEventListener("focus", () => {
    if (active !== undefined && !isPressing) picker.say(active.spot, " Arrow keys move, Space chooses.");
  });
  svg.addEventListener("click", ({ target }) => {
    const pressed = places.find(({ shape }) => shape === target);
    if (pressed !== undefined) moveTo(pressed);
  });
}

function placesOn(svg: SVGSVGElement, { name }: Picker): Place[] {
  const prefix = svg.querySelector("pattern")?.id ?? "";
  return [...svg.querySelectorAll<SVGElement>("[data-spot]")].map((shape) => {
    const { spot = "", x, y } = shape.dataset;
    shape.id = `${prefix}-${spot.replace(".", "-")}`;
    shape.setAttribute("role", "option");
    // Read aloud, and shown by a browser to whoever rests a mouse on the place.
    const title = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = name(spot);
    shape.append(title);
    return { shape, spot, x: Number(x), y: Number(y) };
  });
}

function becomeListbox(svg: SVGSVGElement): void {
  const title = svg.parentElement?.querySelector("b")?.textContent ?? "";
  svg.setAttribute("role", "listbox");
  svg.setAttribute("aria-label", `Picture: ${title.toLowerCase()}`);
  svg.setAttribute("aria-multiselectable", "true");
  svg.removeAttribute("aria-hidden");
  svg.removeAttribute("focusable");
  svg.setAttribute("tabindex", "0");
}

/** Drawn above every shape, so that no neighbour covers it: black, and yellow within. */
function ringRound(svg: SVGSVGElement, shape: SVGElement): void {
  for (const ring of svg.querySelectorAll(".ls-body__ring")) ring.remove();
  for (const ring of [shape.cloneNode(), shape.cloneNode()] as SVGElement[]) {
    for (const name of ring.getAttributeNames()) if (name !== "d" && name !== "transform") ring.removeAttribute(name);
    ring.setAttribute("class", "ls-body__ring");
    svg.append(ring);
  }
}
