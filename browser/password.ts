/** Lets a person look at the password they typed; it is hidden again before it is sent. */
export function showPasswords(page: Document): void {
  for (const group of page.querySelectorAll('[data-module="govuk-password-input"]')) {
    const input = group.querySelector("input");
    const button = group.querySelector<HTMLButtonElement>(".govuk-js-password-input-toggle");
    if (!input || !button) continue;
    const show = (isShown: boolean) => {
      input.type = isShown ? "text" : "password";
      button.textContent = isShown ? "Hide" : "Show";
      button.setAttribute("aria-label", isShown ? "Hide password" : "Show password");
    };
    button.hidden = false;
    button.addEventListener("click", () => show(input.type === "password"));
    input.form?.addEventListener("submit", () => show(false));
  }
}
