/** As much of the browser's clipboard as copying needs. Over plain http, as on a school's own network, there is none. */
export type CopiesText = Pick<Clipboard, "writeText">;

/**
 * Offers to copy a link that is shown once, and says in words what came of it and whose link it is: handed to the
 * wrong adult, it lets them in. Where the browser does not let us copy, the link is marked to be copied by hand.
 */
export function offerToCopy(page: Document, clipboard: CopiesText | undefined): void {
  for (const part of page.querySelectorAll<HTMLElement>("[data-copies]")) {
    const link = page.getElementById(part.dataset["copies"] ?? "");
    const button = part.querySelector("button");
    const said = part.querySelector<HTMLElement>("[role=status]");
    if (!link || !button || !said) continue;
    const copy = async () => {
      said.textContent = "";
      const copied = await isCopied(clipboard, link.textContent.trim());
      if (!copied) page.getSelection()?.selectAllChildren(link);
      said.textContent = said.dataset[copied ? "copied" : "marked"] ?? "";
    };
    button.hidden = false;
    button.addEventListener("click", () => void copy());
  }
}

async function isCopied(clipboard: CopiesText | undefined, text: string): Promise<boolean> {
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
