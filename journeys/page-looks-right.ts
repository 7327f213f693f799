import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Violation = { id: string; help: string; nodes: { html: string; any: { message: string }[] }[] };
type Axe = { run(on: Document, options: object): Promise<{ violations: Violation[] }> };

/** Everything that is wrong with a page as it stands now: axe in light and dark, and what does not fit the screen. */
export async function faultsOf(page: Page, mirror: Page | undefined): Promise<string[]> {
  const checked = mirror === undefined ? page : await copyOf(page, mirror);
  return [...(await page.evaluate(whatDoesNotFit)), ...(await axeInBothLights(checked))];
}

async function axeInBothLights(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const light = await page.evaluate(runAxe, {});
  await page.emulateMedia({ colorScheme: "dark" });
  // The dark page is the same page in other colours.
  const dark = await page.evaluate(runAxe, { runOnly: ["color-contrast"] });
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

async function runAxe(options: object): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  // A colour that is still on its way to another is neither.
  for (const change of document.getAnimations()) change.finish();
  const { violations } = await axe.run(document, { resultTypes: ["violations"], ...options });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 200)} ${any[0]?.message ?? ""}`),
  );
}

/**
 * Where a browser runs no scripts, axe cannot run either. So the page is copied as it stands, ticks and words included,
 * into a browser that can, without the page's own scripts.
 */
async function copyOf(page: Page, mirror: Page): Promise<Page> {
  const html = await page.evaluate(asItStands);
  const address = page.url();
  await mirror.route(address, (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
  await mirror.goto(address);
  await mirror.unroute(address);
  return mirror;
}

/** The page as markup, with what was typed, chosen and ticked. Runs in the page. */
function asItStands(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const [here, there] = [document, copy].map((root) => [...root.querySelectorAll("input, textarea, option")]) as [
    Element[],
    Element[],
  ];
  for (const [index, each] of here.entries()) {
    if (each instanceof HTMLInputElement) there[index]?.toggleAttribute("checked", each.checked);
    if (each instanceof HTMLOptionElement) there[index]?.toggleAttribute("selected", each.selected);
    if (each instanceof HTMLInputElement) there[index]?.setAttribute("value", each.value);
    else if (each instanceof HTMLTextAreaElement && there[index]) there[index].textContent = each.value;
  }
  for (const script of copy.querySelectorAll("script")) script.remove();
  return `<!DOCTYPE html>${copy.outerHTML}`;
}

/** Sideways scrolling, words cut off or broken between two letters, buttons under something else. Runs in the page. */
function whatDoesNotFit(): string[] {
  const root = document.documentElement;
  const elements = [...document.querySelectorAll<HTMLElement>("body *")].filter((each) => each.checkVisibility());
  const inItsOwnScroller = (each: Element): boolean => {
    for (let box = each.parentElement; box !== null && box !== document.body; box = box.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(box).overflowX)) return true;
    }
    return false;
  };
  const hiddenOnPurpose = (each: Element) => each.closest(".govuk-visually-hidden, .govuk-skip-link, svg") !== null;
  const name = (each: Element) => each.outerHTML.slice(0, 150);
  const wide = elements
    .filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1)
    .filter((each) => !hiddenOnPurpose(each) && !inItsOwnScroller(each));
  const cut = elements
    .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1 && !hiddenOnPurpose(each))
    .filter((each) => ["hidden", "clip"].includes(getComputedStyle(each).overflowX) && each.textContent !== "");
  // A short word has room on every screen: in two lines it was squeezed.
  const isBroken = (text: Text): boolean =>
    [...text.data.matchAll(/(?<![\p{L}\p{N}@./_-])\p{L}{2,10}(?![\p{L}\p{N}@./_-])/gu)].some(({ index, 0: word }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    });
  const broken = elements.filter(
    (each) =>
      !hiddenOnPurpose(each) &&
      each.closest("[aria-hidden=true]") === null &&
      [...each.childNodes].some((node) => node instanceof Text && isBroken(node)),
  );
  // On a small screen nothing that stands still may lie over a button for good.
  const stood = { left: scrollX, top: scrollY };
  const covered = elements
    .filter((each) => each.matches("button, a[role=button], summary"))
    .filter((each) => {
      // Not scrollIntoView: the next Tab would begin from there.
      scrollTo({ top: each.getBoundingClientRect().top + scrollY - innerHeight / 2, behavior: "instant" });
      const { left, top, width, height } = each.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return (
        width > 1 &&
        !each.matches("[aria-hidden=true]") &&
        (there === null || !(each.contains(there) || there.contains(each)))
      );
    });
  scrollTo({ ...stood, behavior: "instant" });
  return [
    ...covered.map((each) => `cannot be pressed, something lies over it: ${name(each)}`),
    ...(root.scrollWidth > root.clientWidth
      ? [`the page scrolls sideways: ${root.scrollWidth} in ${root.clientWidth} px`]
      : []),
    ...wide.slice(0, 3).map((each) => `sticks out at the side: ${name(each)}`),
    ...cut.slice(0, 3).map((each) => `words are cut off: ${name(each)}`),
    ...broken.slice(0, 3).map((each) => `a word is broken between two letters: ${name(each)}`),
  ];
}
