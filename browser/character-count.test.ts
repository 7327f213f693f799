import { expect, it, vi } from "vitest";
import { CharacterCount, type CharacterCountProps } from "#parts";
import { countCharacters, roomLeft } from "./character-count.ts";
import { pageWith, the } from "./fixture-page.ts";

function counting(props: Omit<CharacterCountProps, "name" | "label">, typed: string) {
  const document = pageWith(CharacterCount({ name: "what", label: "What happened", ...props }));
  countCharacters(document);
  const textarea = the<HTMLTextAreaElement>(document, "textarea");
  textarea.value = typed;
  textarea.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event("input"));
  return { document, textarea, shown: the(document, '[aria-hidden="true"]') };
}

it("says how many characters are left while somebody writes", () => {
  expect(counting({ maxlength: 10 }, "Jo ran.").shown.textContent).toBe("You have 3 characters left");
});

it("counts words where words are limited", () => {
  expect(counting({ maxwords: 3 }, "  Jo ran\nto the gate ").shown.textContent).toBe("You have 2 words too many");
});

it("shows that there is too much, and takes nothing away", () => {
  const { textarea, shown } = counting({ maxlength: 5 }, "Jo ran.");
  expect(textarea.value).toBe("Jo ran.");
  expect(textarea.classList.contains("govuk-textarea--error")).toBe(true);
  expect(shown.classList.contains("govuk-error-message")).toBe(true);
});

it("an error from the server stays an error while the words get shorter", () => {
  const { textarea } = counting({ maxlength: 50, errorMessage: "Say what happened" }, "Jo");
  expect(textarea.classList.contains("govuk-textarea--error")).toBe(true);
});

it("stays quiet until the threshold is near", () => {
  const quiet = (typed: string) =>
    counting({ maxlength: 10, threshold: 50 }, typed).shown.classList.contains(
      "govuk-character-count__message--disabled",
    );
  expect([quiet("1234"), quiet("12345")]).toEqual([true, false]);
});

it("is read aloud only after a pause", async () => {
  const { document } = counting({ maxlength: 10 }, "Jo ran.");
  const aloud = the(document, "[aria-live]");
  expect(aloud.textContent).toBe("");
  await vi.waitFor(() => expect(aloud.textContent).toBe("You have 3 characters left"), 3000);
});

it.each([
  [1, "character", "You have 1 character left"],
  [0, "word", "You have 0 words left"],
  [-1, "word", "You have 1 word too many"],
] as const)("%d %s: %s", (left, unit, words) => {
  expect(roomLeft(left, unit)).toBe(words);
});
