import { wordingPrompts } from "../app/incidents/rules/wording-prompts.ts";

const pause = 1200;
const foldedAway = "lessen-wording-folded";

/** While an adult writes, asks about words that judge or hide, once they pause. Folded away it stays away here. */
export function promptForFacts(page: Document): void {
  for (const group of page.querySelectorAll<HTMLElement>("[data-wording]")) promptIn(group, page);
}

function promptIn(group: HTMLElement, page: Document): void {
  const [textarea, box] = [group.querySelector("textarea"), group.querySelector<HTMLDetailsElement>(".ls-wording")];
  const list = box?.querySelector("div");
  if (!textarea || !box || !list) return;
  const memory = page.defaultView?.localStorage;
  box.open = memory?.getItem(foldedAway) !== "yes";
  box.addEventListener("toggle", () => memory?.setItem(foldedAway, box.open ? "no" : "yes"));
  let timer: ReturnType<typeof setTimeout> | undefined;
  textarea.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => show(list, box, wordingPrompts(textarea.value, group.dataset["wording"] ?? "")), pause);
  });
}

function show(list: HTMLElement, box: HTMLElement, prompts: ReturnType<typeof wordingPrompts>): void {
  const items = prompts.map(({ phrase, ask }) => {
    const item = list.ownerDocument.createElement("p");
    item.textContent = `“${phrase}”: ${ask}`;
    return item;
  });
  list.replaceChildren(...items);
  box.hidden = items.length === 0;
}
