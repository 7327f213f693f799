import { expect, it } from "vitest";
import { PasswordInput } from "#parts";
import { pageWith, the } from "./fixture-page.ts";
import { showPasswords } from "./password.ts";

function signIn() {
  const document = pageWith("<form>", PasswordInput({ name: "secret", label: "Password", value: "long and secret" }));
  showPasswords(document);
  return {
    document,
    input: the<HTMLInputElement>(document, "input"),
    button: the<HTMLButtonElement>(document, "button"),
  };
}

it("its owner may look at a password and hide it again", () => {
  const { input, button } = signIn();
  expect([button.hidden, input.type, button.textContent]).toEqual([false, "password", "Show"]);
  button.click();
  expect([input.type, button.textContent, button.getAttribute("aria-label")]).toEqual([
    "text",
    "Hide",
    "Hide password",
  ]);
  button.click();
  expect(input.type).toBe("password");
});

it("is hidden again before it is sent, so that the browser does not keep it as plain words", () => {
  const { document, input, button } = signIn();
  button.click();
  the(document, "form").dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event("submit"));
  expect(input.type).toBe("password");
});
