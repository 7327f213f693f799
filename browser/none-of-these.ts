/** Ticking "None of these" clears the other boxes, and ticking one of those clears "None of these". */
export function keepNoneAlone(page: Document): void {
  page.addEventListener("change", (event) => {
    const changed = event.target as HTMLInputElement;
    const group = changed.closest('[data-module="govuk-checkboxes"]');
    if (!group || !changed.checked) return;
    const changedIsNone = isNone(changed);
    for (const box of group.querySelectorAll<HTMLInputElement>(":scope > div > input[type=checkbox]")) {
      if (box !== changed && (changedIsNone || isNone(box))) box.checked = false;
    }
  });
}

function isNone(box: HTMLInputElement): boolean {
  return box.dataset["behaviour"] === "exclusive";
}
