import { vagueWords } from "./vague-words.ts";

/** A phrase as it was written, and the question that would turn it into fact. */
export type WordingPrompt = { phrase: string; ask: string };

const most = 3;
const patterns = vagueWords.map(({ pattern, ask }) => ({
  // The phrase is looked for between anything that is no letter: old browsers cannot look behind.
  expression: new RegExp(`(^|[^\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, "iu"),
  ask,
}));

/**
 * What an adult's own words could say more plainly (practice.md#7), in the order of the text, three at most: a prompt
 * helps, a list scolds. What stands in quotation marks is somebody's own words and is left alone. Nothing is ever
 * blocked, rewritten or counted.
 */
export function wordingPrompts(text: string, child: string): WordingPrompt[] {
  const own = text.replace(/"[^"]*"|“[^”]*”|«[^»]*»/gu, (quoted) => " ".repeat(quoted.length));
  return patterns
    .flatMap(({ expression, ask }) => {
      const found = expression.exec(own);
      const phrase = found?.[2];
      return found === null || phrase === undefined
        ? []
        : [{ at: found.index, phrase, ask: ask.replace(/\bX\b/g, child) }];
    })
    .toSorted((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ phrase, ask }) => ({ phrase, ask }));
}
