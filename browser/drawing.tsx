import { DrawnLines, type DrawnLine } from "../app/incidents/report/what-happened/drawn-lines.tsx";

const pause = 400;

/** Draws the lines of a report anew while they are typed: the same picture as the server draws. */
export function drawWhileTyping(page: Document): void {
  const drawn = page.querySelector<HTMLElement>("[data-drawn-lines]");
  const form = drawn?.closest("form");
  if (!drawn || !form) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    // Our own markup, whose words JSX has escaped.
    timer = setTimeout(() => {
      const wasOpen = drawn.querySelector("details")?.open;
      const box = page.createElement("div");
      const drawing: { toString(): string } = <DrawnLines lines={linesIn(form)} zone={drawn.dataset["zone"]} />;
      box.innerHTML = drawing.toString();
      drawn.replaceChildren(...(box.firstElementChild?.childNodes ?? []));
      const details = drawn.querySelector("details");
      if (details && wasOpen) details.open = true;
    }, pause);
  });
}

function linesIn(form: HTMLFormElement): DrawnLine[] {
  return [...form.querySelectorAll<HTMLSelectElement>('select[name^="segment-"]')].map((select) => {
    const row = select.name.slice("segment-".length);
    const typed = (name: string) =>
      form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}-${row}"]`)?.value.trim() ?? "";
    const chosen = select.selectedOptions[0];
    const words = chosen?.dataset["short"] ?? chosen?.textContent ?? "";
    return {
      kind: select.value,
      words,
      from: typed("from"),
      to: typed("to"),
      fromDay: typed("from-day"),
      toDay: typed("to-day"),
    };
  });
}
