/** A text with gaps: the parts that stay the same, and between them which word comes. */
export type Stencil = { readonly parts: readonly string[]; readonly gaps: readonly number[] };

/** The words for the gaps: those of the school have even numbers, those of one telling odd ones. */
export type Words = { school: readonly string[]; telling: readonly string[] };

/** Where a word is kept: its place in one of the two lists, in one number. */
export const gapOf = (list: keyof Words, at: number): number => at * 2 + (list === "school" ? 0 : 1);

/** Cuts everything that the pattern finds out of a text and leaves gaps. */
export function stencilOf(text: string, pattern: RegExp, gap: (found: string) => number): Stencil {
  const [parts, gaps]: [string[], number[]] = [[], []];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    parts.push(text.slice(from, found.index));
    gaps.push(gap(found[0]));
    from = found.index + found[0].length;
  }
  return { parts: [...parts, text.slice(from)], gaps };
}

/** The text with words in its gaps. A million incidents go through here, some fifty times each. */
export function fill({ parts, gaps }: Stencil, { school, telling }: Words): string {
  let text = parts[0] ?? "";
  for (let at = 0; at < gaps.length; at += 1) {
    const gap = gaps[at] ?? 0;
    const word = (gap % 2 === 0 ? school : telling)[gap >> 1];
    if (word === undefined) throw new Error("A word for a gap is missing.");
    text += word + (parts[at + 1] ?? "");
  }
  return text;
}
