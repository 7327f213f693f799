import { drawPicture } from "./body-picture.tsx";
import { answerToKeys } from "./body-by-keys.ts";
import { findPlaces } from "./find-places.ts";

type Boxes = ReadonlyMap<string, HTMLInputElement>;

/** What the picture can ask of its list. */
export type Picker = {
  /** The spot's name, and whether it is chosen. */
  say(spot: string, more?: string): void;
  name(spot: string): string;
  toggle(spot: string): void;
};

/** Lets somebody pick on a drawn body what the boxes of the list keep. The boxes are the answer, and stay it. */
export function pickOnBody(page: Document): void {
  for (const map of page.querySelectorAll<HTMLElement>("[data-body-map]")) pickIn(map);
}

function pickIn(map: HTMLElement): void {
  const picture = map.querySelector<HTMLElement>("[data-body-picture]");
  if (!picture) return;
  drawPicture(picture);
  const boxes: Boxes = new Map(
    [...map.querySelectorAll<HTMLInputElement>("[data-body-list] input[name]")].map((box) => [box.value, box]),
  );
  const picker = pickerOf(boxes, map.querySelector("[data-body-said]"));
  for (const svg of picture.querySelectorAll<SVGSVGElement>("svg")) answerToKeys(svg, picker);
  picture.addEventListener("click", ({ target }) => {
    const spot = spotOf(target);
    if (spot !== undefined) picker.toggle(spot);
  });
  picture.addEventListener("pointerover", ({ target }) => {
    const spot = spotOf(target);
    if (spot !== undefined) picker.say(spot);
  });
  const show = () => showChosen(map, boxes);
  map.addEventListener("change", show);
  // A page that comes back from the browser's memory has its ticks again only now.
  map.ownerDocument.defaultView?.addEventListener("pageshow", show);
  lookAt(picture);
  findPlaces(map);
  picture.hidden = false;
  show();
}

function pickerOf(boxes: Boxes, said: Element | null): Picker {
  const name = (spot: string) => nameOf(boxes.get(spot)) ?? spot;
  const say = (spot: string, more = "") => {
    if (said) said.textContent = `${name(spot)}${boxes.get(spot)?.checked === true ? ": chosen" : ""}.${more}`;
  };
  const toggle = (spot: string) => {
    // As if the box itself had been pressed: whoever listens to the form hears it.
    boxes.get(spot)?.click();
    say(spot, boxes.get(spot)?.checked === true ? "" : " Not chosen.");
  };
  return { name, say, toggle };
}

function nameOf(box: HTMLInputElement | undefined): string | undefined {
  return box?.getAttribute("aria-label") ?? undefined;
}

function spotOf(target: EventTarget | null): string | undefined {
  return (target as Element).closest<SVGElement>("[data-spot]")?.dataset["spot"];
}

/** The picture and the words above it say what the boxes say. */
function showChosen(map: HTMLElement, boxes: Boxes): void {
  for (const svg of map.querySelectorAll("svg")) {
    const hatching = `url(#${svg.querySelector("pattern")?.id ?? ""})`;
    for (const shape of svg.querySelectorAll<SVGElement>("[data-spot]")) {
      const isChosen = boxes.get(shape.dataset["spot"] ?? "")?.checked === true;
      shape.toggleAttribute("data-chosen", isChosen);
      shape.setAttribute("aria-selected", String(isChosen));
      if (isChosen) shape.setAttribute("fill", hatching);
      else shape.removeAttribute("fill");
    }
  }
  const words = map.querySelector<HTMLElement>("[data-body-chosen]");
  if (!words) return;
  const chosen = [...boxes.values()].filter(({ checked }) => checked).map(nameOf);
  words.textContent = chosen.length === 0 ? "Nothing chosen yet." : `Chosen: ${chosen.join("; ")}.`;
  words.hidden = false;
}

/** Which side or part is looked at, and how the person is drawn: a matter of view, which no answer keeps. */
function lookAt(picture: HTMLElement): void {
  picture.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    const view = button?.dataset["lookAt"];
    if (!button) return;
    if (view === undefined) {
      const inChair = picture.dataset["as"] !== "wheelchair";
      picture.dataset["as"] = inChair ? "wheelchair" : "standing";
      button.setAttribute("aria-pressed", String(inChair));
      return;
    }
    picture.dataset["view"] = view;
    for (const other of picture.querySelectorAll("[data-look-at]"))
      other.setAttribute("aria-pressed", String(other === button));
  });
}
