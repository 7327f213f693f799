const pause = 1000;

/** Says how much room is left while somebody writes: to the eye at once, read aloud after a pause. */
export function countCharacters(page: Document): void {
  for (const group of page.querySelectorAll<HTMLElement>('[data-module="govuk-character-count"]')) countIn(group);
}

function countIn(group: HTMLElement): void {
  const textarea = group.querySelector("textarea");
  const info = group.querySelector(".govuk-character-count__message");
  const limit = Number(group.dataset["maxwords"] ?? group.dataset["maxlength"]);
  if (!textarea || !info || !limit) return;
  const isWords = group.dataset["countType"] === "words";
  const shown = messageAfter(info, "govuk-hint govuk-character-count__message");
  shown.setAttribute("aria-hidden", "true");
  const aloud = messageAfter(info, "govuk-visually-hidden");
  aloud.setAttribute("aria-live", "polite");
  info.classList.add("govuk-visually-hidden");

  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    const used = isWords ? (textarea.value.match(/\S+/g)?.length ?? 0) : textarea.value.length;
    const isOver = used > limit;
    const isNear = used >= (limit * Number(group.dataset["threshold"] ?? 0)) / 100;
    shown.textContent = roomLeft(limit - used, isWords ? "word" : "character");
    shown.classList.toggle("govuk-error-message", isOver);
    shown.classList.toggle("govuk-hint", !isOver);
    shown.classList.toggle("govuk-character-count__message--disabled", !isNear);
    textarea.classList.toggle("govuk-textarea--error", isOver || group.classList.contains("govuk-form-group--error"));
    clearTimeout(timer);
    timer = setTimeout(() => (aloud.textContent = isNear ? shown.textContent : ""), pause);
  };
  textarea.addEventListener("input", update);
  // A page that comes back from the browser's memory has its words again only now.
  group.ownerDocument.defaultView?.addEventListener("pageshow", update);
  update();
}

function messageAfter(info: Element, className: string): HTMLElement {
  const message = info.ownerDocument.createElement("div");
  message.className = className;
  info.after(message);
  return message;
}

/** "You have 12 characters left", "You have 1 word too many". */
export function roomLeft(left: number, unit: "character" | "word"): string {
  const count = Math.abs(left);
  return `You have ${count} ${unit}${count === 1 ? "" : "s"} ${left < 0 ? "too many" : "left"}`;
}
