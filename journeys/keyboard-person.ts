import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { Person } from "./a-person.ts";

const mostStops = 200;
const mostRadios = 30;

/** Somebody who uses no mouse: Tab and Shift+Tab, arrows, Space, Enter, and letters. */
export class KeyboardPerson extends Person {
  private async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Tabs to something, whichever way is nearer, and sees at every stop where the focus is. */
  async tabsTo(target: Locator): Promise<void> {
    await target.waitFor({ state: "attached" });
    const key = (await target.evaluate(isBehindTheFocus)) ? "Shift+Tab" : "Tab";
    let before = await this.page.evaluate(whereTheFocusIs);
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await target.evaluate((each) => each === document.activeElement)) return;
      await this.press(key);
      const fault = await this.page.evaluate(whatIsWrongWithTheFocus);
      if (fault !== undefined) this.notes(fault);
      const here = await this.page.evaluate(whereTheFocusIs);
      if (before !== undefined && here !== undefined && !comesAfter(before, here, key)) {
        this.notes(`the focus jumps against the order of reading, from ${before.name} to ${here.name}`);
      }
      before = here;
    }
    expect.fail(`${this.name} does not reach ${String(target)} with the keyboard at ${this.path()}`);
  }

  override async presses(words: string): Promise<void> {
    await this.tabsTo(this.button(words));
    await this.arrives(() => this.press("Enter"));
  }

  override async follows(words: string | RegExp): Promise<void> {
    const named = typeof words === "string" ? { name: words, exact: true } : { name: words };
    await this.tabsTo(this.page.getByRole("link", named).first());
    await this.arrives(() => this.press("Enter"));
  }

  override async writes(label: string, text: string, at = 0): Promise<void> {
    await this.tabsTo(this.page.getByLabel(label, { exact: true }).nth(at));
    await this.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  override async chooses(label: string, choice: string, at = 0): Promise<void> {
    const select = this.page.getByLabel(label, { exact: true }).nth(at);
    await this.tabsTo(select);
    const steps = await select.evaluate((each, wanted) => {
      const { options, selectedIndex } = each as HTMLSelectElement;
      return [...options].findIndex(({ text }) => text.trim() === wanted) - selectedIndex;
    }, choice);
    for (let step = 0; step < Math.abs(steps); step += 1) await this.press(steps > 0 ? "ArrowDown" : "ArrowUp");
    expect(await select.evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]?.text.trim())).toBe(choice);
  }

  override async unfolds(summary: string): Promise<void> {
    await this.tabsTo(this.page.locator("details:not([open]) > summary", { hasText: summary }).first());
    await this.press("Enter");
    await this.looks();
  }

  private async arrowsTo(answer: Locator): Promise<void> {
    for (let step = 0; step < mostRadios; step += 1) {
      if (await answer.evaluate((each) => each === document.activeElement)) return;
      await this.press("ArrowDown");
    }
  }

  /** A box is ticked with Space. Radios are one stop: the arrows choose among them. */
  protected override async tick(answer: Locator): Promise<void> {
    const { isRadio, stop } = await answer.evaluate(whereTabStops);
    const group = answer.page().locator(`[id="${stop}"]`);
    await this.tabsTo(group);
    if (isRadio) await this.arrowsTo(answer);
    if (!(await answer.isChecked())) await this.press("Space");
    expect(await answer.isChecked()).toBe(true);
  }

  protected override async untick(answer: Locator): Promise<void> {
    await this.tabsTo(answer);
    if (await answer.isChecked()) await this.press("Space");
    expect(await answer.isChecked()).toBe(false);
  }
}

/** Whether the way there is backwards. Runs in the page. */
function isBehindTheFocus(target: Element): boolean {
  const focus = document.activeElement;
  if (focus === null || focus === document.body) return false;
  return (focus.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** The control at which Tab stops on the way to an answer: for radios the ticked one, or the first. Runs in the page. */
function whereTabStops(answer: Element): { isRadio: boolean; stop: string } {
  const input = answer as HTMLInputElement;
  if (input.type !== "radio") return { isRadio: false, stop: input.id };
  const focus = document.activeElement;
  const all = [
    ...(input.form ?? document).querySelectorAll<HTMLInputElement>(`input[type=radio][name="${input.name}"]`),
  ];
  const behind = focus !== null && (input.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const entered = behind && !all.includes(focus as HTMLInputElement) ? all.at(-1) : all[0];
  return { isRadio: true, stop: (all.find(({ checked }) => checked) ?? entered ?? input).id };
}

type Place = { name: string; top: number; bottom: number; left: number };

/** Where on the whole page the focus stands; nowhere at its beginning and its end. Runs in the page. */
function whereTheFocusIs(): Place | undefined {
  const focus = document.activeElement;
  // The skip link shows only while it has the focus, above everything.
  if (focus === null || focus === document.body || focus.matches(".govuk-skip-link, [tabindex='-1']")) return undefined;
  const { top, bottom, left } = focus.getBoundingClientRect();
  return { name: focus.outerHTML.slice(0, 100), top: top + scrollY, bottom: bottom + scrollY, left };
}

/** Reading goes down, or to the right: a stop further up is right only when it stands in a column further to the right. */
function comesAfter(before: Place, here: Place, key: string): boolean {
  const [first, second] = key === "Tab" ? [before, here] : [here, before];
  return second.bottom > first.top || second.left > first.left;
}

/** The focus can be seen: it is on the screen, nothing covers it, and it is marked. Runs in the page. */
function whatIsWrongWithTheFocus(): string | undefined {
  const focus = document.activeElement;
  if (focus === null || focus === document.body) return undefined;
  const name = focus.outerHTML.slice(0, 160);
  const { left, top, right, bottom, width, height } = focus.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth)
    return `the focus is off the screen: ${name}`;
  const points = [0.5, 0.1, 0.9].map((part) => document.elementFromPoint(left + width / 2, top + height * part));
  const isSeen = points.some(
    (each) => each !== null && (focus.contains(each) || each.contains(focus) || isItsLabel(each)),
  );
  if (!isSeen) return `the focus is covered: ${name}`;
  const isTicked = focus.matches("input[type=radio], input[type=checkbox]");
  const marks = [
    getComputedStyle(focus),
    ...(isTicked && focus.nextElementSibling ? [getComputedStyle(focus.nextElementSibling, "::before")] : []),
  ];
  const isMarked = marks.some(
    ({ outlineStyle, outlineWidth, boxShadow }) =>
      (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none",
  );
  return isMarked ? undefined : `the focus is not marked: ${name}`;

  function isItsLabel(each: Element): boolean {
    return each.closest("label")?.htmlFor === focus?.id;
  }
}
