/**
 * The calm bar at the foot of a page, which is told to a screen reader. Built piece by piece: the policy forbids inline
 * styles, and text is never read as markup. A button stands in it where there is something to press.
 */
export function barOf(page: Document, press = "", pressed: () => Promise<void> = async () => undefined) {
  const bar = page.createElement("div");
  bar.className = "ls-session-warning";
  bar.setAttribute("role", "status");
  const words = page.createElement("p");
  words.className = "govuk-body";
  const button = page.createElement("button");
  button.type = "button";
  button.className = "govuk-button";
  button.textContent = press;
  button.addEventListener("click", () => void pressed());
  let before: Element | null = null;
  return {
    say(text: string, mayPress = false) {
      if (!bar.isConnected) {
        before = page.activeElement;
        page.body.append(bar);
      }
      bar.replaceChildren(words, ...(mayPress ? [button] : []));
      // A screen reader reads what changes in a bar that already stands there, not what comes with it.
      setTimeout(() => (words.textContent = text), 100);
    },
    /** Whoever works by keyboard goes on where they were. */
    close() {
      bar.remove();
      (before as HTMLElement | null)?.focus();
    },
  };
}
