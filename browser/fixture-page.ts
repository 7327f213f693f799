import { JSDOM } from "jsdom";

/** A page in memory with a piece of markup in it. The script under test is handed its document. */
export function pageWith(...markup: readonly unknown[]): Document {
  const { window } = new JSDOM(`<!doctype html><body>${markup.join("")}`, {
    pretendToBeVisual: true,
  });
  window.Element.prototype.scrollIntoView = () => undefined;
  return window.document;
}

/** The one element that a test is about. */
export function the<T extends Element>(page: Document, selector: string): T {
  const found = page.querySelectorAll<T>(selector);
  const [element] = found;
  if (!element || found.length > 1) throw new Error(`${found.length} elements are "${selector}"`);
  return element;
}
