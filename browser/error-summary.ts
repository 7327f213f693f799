/** Brings the person, and the screen reader, to what is to be put right; each link then goes into its answer. */
export function focusErrorSummary(page: Document): void {
  const summary = page.querySelector<HTMLElement>('[data-module="govuk-error-summary"]');
  if (!summary) return;
  summary.addEventListener("click", goToAnswer);
  if (summary.dataset["disableAutoFocus"] === "true") return;
  summary.tabIndex = -1;
  summary.addEventListener("blur", () => summary.removeAttribute("tabindex"), { once: true });
  summary.focus();
}

function goToAnswer(event: Event): void {
  const link = (event.target as Element).closest("a");
  const answer = link?.hash ? link.ownerDocument.getElementById(link.hash.slice(1)) : null;
  if (!answer) return;
  const question = answer.closest("fieldset")?.querySelector("legend") ?? answer.closest(".govuk-form-group");
  event.preventDefault();
  question?.scrollIntoView();
  (answer.matches("input, select, textarea") ? answer : answer.querySelector<HTMLElement>("input"))?.focus({
    preventScroll: true,
  });
}
