import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { faultsOf } from "./page-looks-right.ts";

/** What the person's own screen and browser are like. */
export type Screen = {
  width?: number;
  height?: number;
  scale?: number;
  scripts?: boolean;
  /** Works with the keyboard alone. */
  keyboard?: boolean;
};

type Surroundings = {
  url: string;
  faults: string[];
  /** What was looked at before in this journey, at this width. */
  seen: Set<string>;
  /** A page that runs scripts, for looking at those of a browser that does not. */
  mirror: Page | undefined;
};

/**
 * Somebody at a browser, who finds things as people do: by the words on the page. Every page they come to is looked
 * at: what is wrong with it is collected in `faults`, and the journey fails at its end if there is anything.
 */
export class Person {
  readonly name: string;
  readonly page: Page;
  readonly faults: string[];
  protected readonly url: string;
  private readonly seen: Set<string>;

  private readonly mirror: Page | undefined;

  constructor(name: string, page: Page, { url, faults, seen, mirror }: Surroundings) {
    this.name = name;
    this.mirror = mirror;
    this.page = page;
    this.url = url;
    this.faults = faults;
    this.seen = seen;
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => this.notes(`a script broke: ${error.message}`));
    page.on("response", (answer) => {
      if (answer.status() >= 500) this.notes(`${answer.status()} at ${answer.url()}`);
    });
  }

  get runsScripts(): boolean {
    return this.mirror === undefined;
  }

  /** Opens an address, the beginning of which may be left out. */
  async opens(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.url).href);
    await this.looks();
  }

  /** Presses a button, or a link that looks like one, and waits for the page that follows. */
  async presses(words: string): Promise<void> {
    await this.arrives(() => this.button(words).click());
  }

  /** Follows a link and waits for the page that it leads to. */
  async follows(words: string | RegExp): Promise<void> {
    const named = typeof words === "string" ? { name: words, exact: true } : { name: words };
    await this.arrives(() => this.page.getByRole("link", named).first().click());
  }

  /** Does what leads to another page, waits for it, and looks at it. */
  async arrives(deed: () => Promise<unknown>): Promise<void> {
    const there = this.page.waitForEvent("load", { timeout: 20_000 });
    await Promise.all([there, deed()]);
    await this.looks();
  }

  button(words: string): Locator {
    const named = { name: words, exact: true };
    return this.page
      .getByRole("button", named)
      .or(this.page.locator("a[role=button]", { hasText: words }))
      .last();
  }

  async writes(label: string, text: string, at = 0): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).nth(at).fill(text);
  }

  async chooses(label: string, choice: string, at = 0): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).nth(at).selectOption({ label: choice });
  }

  /** Ticks answers of a question: radios or boxes. */
  async ticks(question: string, ...answers: (string | RegExp)[]): Promise<void> {
    const group = this.page.getByRole("group", { name: question }).last();
    for (const answer of answers) await this.tick(group.getByLabel(answer, { exact: true }));
    await this.looks();
  }

  /** Takes the tick off an answer again. */
  async leaves(question: string, answer: string): Promise<void> {
    await this.untick(this.page.getByRole("group", { name: question }).last().getByLabel(answer, { exact: true }));
    await this.looks();
  }

  protected async untick(answer: Locator): Promise<void> {
    await answer.uncheck();
  }

  protected async tick(answer: Locator): Promise<void> {
    await answer.check();
  }

  /** Opens a part of the page that is folded away. */
  async unfolds(summary: string): Promise<void> {
    await this.page.locator("details:not([open]) > summary", { hasText: summary }).first().click();
    await this.looks();
  }

  async sees(...words: (string | RegExp)[]): Promise<void> {
    const shown = await this.reads();
    for (const each of words) {
      if (typeof each === "string") expect(shown, `${this.name} at ${this.page.url()}`).toContain(each);
      else expect(shown, `${this.name} at ${this.page.url()}`).toMatch(each);
    }
  }

  async doesNotSee(...words: string[]): Promise<void> {
    const shown = await this.reads();
    for (const each of words) expect(shown, `${this.name} at ${this.page.url()}`).not.toContain(each);
  }

  /** The words on the page, folded ones too. */
  async reads(): Promise<string> {
    const text = await this.page.locator("body").innerText();
    return text.replaceAll(/\s+/g, " ");
  }

  /** Has come to the page of this heading. */
  async isAt(heading: string): Promise<void> {
    const here = await this.page.locator("h1").first().innerText();
    expect(here.trim(), `${this.name} at ${this.path()}: ${await this.problems()}`).toBe(heading);
  }

  /** The way on stands on the first screen of a phone, or is so near its edge that the page shows that it goes on. */
  async seesTheWayOn(words: string): Promise<void> {
    const screen = this.page.viewportSize();
    const box = await this.button(words).boundingBox();
    if (screen === null || box === null || screen.width !== 360) return;
    if (box.y + box.height > screen.height * 1.1)
      this.notes(`more than one screen: ${words} ends at ${Math.round(box.y + box.height)} of ${screen.height} px`);
  }

  /** What the page asks to be put right. */
  async problems(): Promise<string> {
    return (await this.page.locator(".govuk-error-summary").allInnerTexts()).join(" ");
  }

  /** Everything that stands in the page's own form: what is typed, chosen and ticked. */
  async formHolds(): Promise<Record<string, string[]>> {
    return this.page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>("main form");
      const data = form === null ? new FormData() : new FormData(form);
      data.delete("seen");
      return Object.fromEntries([...data.keys()].map((name) => [name, data.getAll(name).map(String)]));
    });
  }

  /** Where the person is, without the server's address. */
  path(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** Looks hard at the page as it is now, once for each state it can be in. */
  async looks(): Promise<void> {
    const state = await this.page.evaluate(whatIsOnThePage);
    if (this.seen.has(state)) return;
    this.seen.add(state);
    await this.looksAgain();
  }

  /** Looks at the page, whether or not somebody did before. */
  async looksAgain(): Promise<void> {
    for (const fault of await faultsOf(this.page, this.mirror)) this.notes(fault);
  }

  notes(fault: string): void {
    const said = `${this.name}, ${this.path().replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…")}: ${fault}`;
    if (!this.faults.includes(said)) this.faults.push(said);
  }
}

/** What can be seen on the page: enough to tell whether it was looked at before. Runs in the page. */
function whatIsOnThePage(): string {
  return `${innerWidth}\n${document.title}\n${document.body.innerText}`;
}
