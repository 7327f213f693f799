const quietFor = 1000;

/** A tired hand presses twice; the second press within a second sends nothing. */
export function guardDoubleClicks(page: Document, now: () => number = () => performance.now()): void {
  const pressed = new WeakMap<Element, number>();
  page.addEventListener("click", (event) => {
    const button = (event.target as Element).closest('[data-prevent-double-click="true"]');
    if (!button) return;
    const last = pressed.get(button);
    if (last !== undefined && now() - last < quietFor) event.preventDefault();
    else pressed.set(button, now());
  });
}
