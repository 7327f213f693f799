const quietFor = 1000;

/** What a form is told whose press could not be sent: the next press is no second one. */
export const notSent = "lessen:not-sent";

/** A tired hand presses twice; the second press within a second sends nothing. */
export function guardDoubleClicks(page: Document, now: () => number = () => performance.now()): void {
  let pressed = new WeakMap<Element, number>();
  page.addEventListener(notSent, () => (pressed = new WeakMap()));
  page.addEventListener("click", (event) => {
    const button = (event.target as Element).closest('[data-prevent-double-click="true"]');
    if (!button) return;
    const last = pressed.get(button);
    if (last !== undefined && now() - last < quietFor) event.preventDefault();
    else pressed.set(button, now());
  });
}
