import { cited, sentencesOf } from "./sentences.ts";

const said =
  /\b(?:can ?not|can['’]?t|could not|couldn['’]?t|(?:was |is |were )?(?:unable to|not able to|struggl(?:ed|ing) to)|(?:had |having )?trouble|hard to) (?:breathe?|breathing|get (?:his|her|their|my|any|a) breath|catch (?:his|her|their|my) breath)\b|\b(?:was )?(?:gasp(?:ed|ing)|fight(?:ing)?|fought) for (?:breath|air)\b/i;
const denied =
  /\b(?:never|nobody|no one|did not|didn['’]?t|not once|without) (?:\w+ ){0,3}?(?:says?|said|saying|tells?|told|telling|hears?|heard|shows?|showed|showing|complain\w*)\b/i;

/**
 * The sentence in which an adult tells that the child could not breathe. Read also where they answered no: a child who
 * can speak may still not breathe, and has been told otherwise (practice.md#3a). A denial is left alone, and so is what
 * somebody with another name could not do.
 */
export function saidOfBreath(words: string, firstNames: readonly string[]): string | undefined {
  const known = new Set(["I", "He", "She", "They", "Who", "It", ...firstNames]);
  const isAbout = (who: string | undefined) => who === undefined || !/^\p{Lu}/u.test(who) || known.has(who);
  const sentence = sentencesOf(words).find((one) => {
    const match = said.exec(one);
    return match !== null && isAbout(wordBefore(one, match.index)) && !denied.test(one);
  });
  return sentence === undefined ? undefined : cited(sentence);
}

/** Who could not breathe: the word just before. Looked for from there, for a search from the start would take minutes. */
function wordBefore(sentence: string, at: number): string | undefined {
  const near = sentence.slice(Math.max(0, at - 60), at);
  return /[\p{L}\p{M}'’-]+(?= $)/u.exec(near)?.[0];
}
