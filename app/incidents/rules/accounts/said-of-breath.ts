import { cited, sentencesOf } from "./sentences.ts";

const said =
  /\b(?:can ?not|can['’]?t|could not|couldn['’]?t|unable to|not able to|struggl(?:ed|ing) to|trouble|hard to) (?:breathe?|breathing|get (?:his|her|their|my|any|a) breath|catch (?:his|her|their|my) breath)\b|\b(?:gasp(?:ed|ing)|fight(?:ing)?|fought) for (?:breath|air)\b/i;
const denied =
  /\b(?:never|nobody|no one|did not|didn['’]?t|not once|without) (?:\w+ ){0,3}?(?:says?|said|saying|tells?|told|telling|hears?|heard|shows?|showed|showing|complain\w*)\b/i;

/**
 * The sentence in which an adult tells that the child could not breathe. Read also where they answered no: a child who
 * can speak may still not breathe, and has been told otherwise (practice.md#3a). A denial is left alone.
 */
export function saidOfBreath(words: string): string | undefined {
  const sentence = sentencesOf(words).find((one) => said.test(one) && !denied.test(one));
  return sentence === undefined ? undefined : cited(sentence);
}
