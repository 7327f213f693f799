import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { OwnWords } from "../app/incidents/own-words.tsx";
import { expectNoAxeViolations } from "../app/platform/page/for-tests.ts";
import { pageWith, the } from "./fixture-page.ts";
import { promptForFacts } from "./wording.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const field = (value = "") => OwnWords({ child: "Jo", id: "why", name: "why", label: "Why?", value });

function open(value?: string, keptFolded = false) {
  const page = pageWith("<main><h1>Why?</h1>", field(value), "</main>");
  const memory = new Map<string, string>(keptFolded ? [["lessen-wording-folded", "yes"]] : []);
  Object.defineProperty(page.defaultView, "localStorage", {
    value: {
      getItem: (name: string) => memory.get(name) ?? null,
      setItem: (name: string, to: string) => memory.set(name, to),
    },
  });
  promptForFacts(page);
  const box = the<HTMLDetailsElement>(page, "details");
  const write = (words: string) => {
    const textarea = the<HTMLTextAreaElement>(page, "textarea");
    textarea.value = words;
    textarea.dispatchEvent(new (page.defaultView as Window & typeof globalThis).Event("input", { bubbles: true }));
  };
  return { page, box, write, memory };
}

it("asks about a word that hides what happened, once the adult pauses, and stops when it is gone", async () => {
  const { page, box, write } = open();
  expect(box.hidden).toBe(true);
  write("Jo kicked off");
  expect(box.hidden).toBe(true);
  await vi.advanceTimersByTimeAsync(1300);
  expect(box.hidden).toBe(false);
  expect(box.textContent).toContain("“kicked off”: What did you see and hear first?");
  const shown = page.documentElement.outerHTML.replace("<html>", '<html lang="en"><title>x</title>');
  write("Jo hit Sam twice");
  await vi.advanceTimersByTimeAsync(1300);
  expect(box.hidden).toBe(true);
  vi.useRealTimers();
  await expectNoAxeViolations(shown);
});

it("folded away in one press, it stays away on that device", () => {
  const { box, memory } = open("Jo kicked off");
  expect(box.open).toBe(true);
  box.open = false;
  box.dispatchEvent(new (box.ownerDocument.defaultView as Window & typeof globalThis).Event("toggle"));
  expect([...memory.values()]).toEqual(["yes"]);
  expect(open("Jo kicked off", true).box.open).toBe(false);
});

it("asks without a script too, about what was kept", () => {
  const page = pageWith(field("It was attention seeking."));
  expect(the<HTMLDetailsElement>(page, "details").hidden).toBe(false);
  expect(page.body.textContent).toContain("What was Jo trying to get or say?");
});
