import { pick, type Random } from "./random.ts";

/** The words that stand for `{name}` in a phrase. */
export type Words = Readonly<Record<string, string>>;

const innermost = /\[([^[\]]*)\]/;

/**
 * Says a phrase: `[this|that|]` is one of them, chosen anew each time and as deep as it is written; `{n}` is a word
 * handed in. Spaces and capitals are put right, so that an empty choice leaves no trace.
 */
export function say(random: Random, phrase: string, words: Words): string {
  let text = phrase;
  for (let found = innermost.exec(text); found !== null; found = innermost.exec(text)) {
    text =
      text.slice(0, found.index) +
      pick(random, (found[1] ?? "").split("|")) +
      text.slice(found.index + found[0].length);
  }
  const filled = text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`A phrase asks for {${name}}, which nobody said: ${phrase}`);
    return word;
  });
  return tidy(filled);
}

/** Sentences with one space between them, each beginning with a capital. */
export function tidy(text: string): string {
  return text
    .replaceAll(/[ \t]+/g, " ")
    .replaceAll(/ ([,.;:!?])/g, "$1")
    .replaceAll(/,,+/g, ",")
    .replaceAll(/\.\.(?!\.)/g, ".")
    .trim()
    .replaceAll(/(^|[.!?]["”]? |\n)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Several pieces as one text; empty ones leave nothing. */
export function together(...pieces: readonly (string | undefined)[]): string {
  return tidy(pieces.filter((piece) => piece !== undefined && piece !== "").join(" "));
}
