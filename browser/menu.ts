/** On a narrow screen the ways to the rooms go behind one button; without this script they are simply listed. */
export function collapseMenu(page: Document): void {
  const button = page.querySelector<HTMLElement>(".govuk-js-service-navigation-toggle");
  const list = page.getElementById(button?.getAttribute("aria-controls") ?? "");
  if (!button || !list) return;
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
  };
  button.hidden = false;
  button.removeAttribute("aria-hidden");
  button.addEventListener("click", () => open(Boolean(list.hidden)));
  open(false);
}
