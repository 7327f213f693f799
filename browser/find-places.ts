/** A line above the list: what is typed in it leaves only the places of that name. It is never sent. */
export function findPlaces(map: HTMLElement): void {
  const find = map.querySelector<HTMLElement>("[data-body-find]");
  const typed = find?.querySelector("input");
  if (!find || !typed) return;
  const groups = [...map.querySelectorAll<HTMLDetailsElement>("[data-body-list] details")];
  let opened: boolean[] | undefined;
  const narrow = () => {
    const words = typed.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length > 0) opened ??= groups.map(({ open }) => open);
    for (const [index, group] of groups.entries()) {
      let shown = 0;
      for (const row of group.querySelectorAll<HTMLElement>(".ls-body__row")) {
        const names = [...row.querySelectorAll("input")].map((box) => box.getAttribute("aria-label") ?? "");
        row.hidden = !names.some((name) => words.every((word) => name.toLowerCase().includes(word)));
        if (!row.hidden) shown += 1;
      }
      group.hidden = shown === 0;
      group.open = words.length > 0 ? shown > 0 : (opened?.[index] ?? group.open);
    }
    if (words.length === 0) opened = undefined;
  };
  typed.addEventListener("input", narrow);
  // Enter would send the whole form, half a word after it was begun.
  typed.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  find.hidden = false;
}
