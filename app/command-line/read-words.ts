/** The words after a verb: plain ones, flags, and options with a value. */
export type ReadWords = { plain: string[]; flags: Set<string>; values: Map<string, string> };

/** Reads the words after a verb. A word that nobody asked for is refused: a mistyped `--yes` must not pass for a preview. */
export function readWords(
  words: readonly string[],
  known: { flags?: readonly string[]; values?: readonly string[] },
): ReadWords {
  const read: ReadWords = { plain: [], flags: new Set(), values: new Map() };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (!word.startsWith("--")) read.plain.push(word);
    else if (known.flags?.includes(word) === true) read.flags.add(word);
    else if (known.values?.includes(word) === true) {
      at += 1;
      const value = words[at];
      if (value === undefined || value === "" || value.startsWith("--"))
        throw new Error(`Write a value after ${word}.`);
      read.values.set(word, value);
    } else throw new Error(`There is no option ${word} here. See: npm run lessen -- help`);
  }
  return read;
}
