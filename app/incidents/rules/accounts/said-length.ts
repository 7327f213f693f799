import { cited, childPattern, isPlain, sentencesOf } from "./sentences.ts";
import { numberOf, numberPattern } from "./number-words.ts";

/** How long somebody says that they, or others, held the child: the sentence, and what its words may mean in seconds. */
export type SaidLength = { quote: string; length: string; least: number; most: number; position: Position | undefined };

export type Position = "STAND" | "SEAT" | "KNEEL" | "SIDE" | "SUPINE" | "PRONE";

const positions: readonly [Position, RegExp][] = [
  ["PRONE", /\b(?:face down|prone|on (?:his|her|their) (?:front|tummy|stomach))\b/i],
  ["SUPINE", /\bon (?:his|her|their) back\b/i],
  ["SIDE", /\bon (?:his|her|their) side\b/i],
  ["KNEEL", /\bkneel(?:ing|ed)?\b|\bknelt\b/i],
  ["SEAT", /\b(?:sat|sit|sitting|seated)\b/i],
  ["STAND", /\b(?:stood|stand|standing)\b/i],
];

const unit = String.raw`(sec(?:ond)?s?|min(?:ute)?s?)\b`;
const count = String.raw`(a couple of|half an?|an?|\d{1,2}\.5|${numberPattern})(?: (?:or|to) (${numberPattern}))?`;
const about = String.raw`(?:(about|around|roughly|approximately|nearly|almost|maybe|perhaps|probably|something like)(?: about)? )?`;
const length = String.raw`${about}${count} ${unit}(?: and a (half))?(?: (?:and )?(${numberPattern}) sec(?:ond)?s?\b)?(,? (?:or so|or thereabouts|I think|maybe|roughly|I guess))?`;
/** Then the words are a bound, and a bound may be true of any length. */
const bounded =
  /^,? (?:or (?:more|less|longer|two)|at (?:most|least)|max|maximum|tops|not more|before|later|earlier|ago)\b/i;

/** Every hold whose length these words tell in one way only. */
export function saidLengths(words: string, firstNames: readonly string[]): SaidLength[] {
  const held = String.raw`\b(?:held|holding|restrained|kept hold of|had hold of) (?:on to )?${childPattern(firstNames)}`;
  const between = String.raw`(?:(?!\b(?:and|then|before|after|until|while|but|waited|talked|hand|hands|door|gate)\b)[^.;!?]){0,60}?`;
  const pattern = new RegExp(`${held}${between}\\bfor (?:another )?${length}`, "i");
  return sentencesOf(words).flatMap((sentence) => {
    const match = pattern.exec(sentence);
    if (match === null || !isPlain(sentence) || /\banother\b/i.test(match[0])) return [];
    if (bounded.test(sentence.slice(match.index + match[0].length))) return [];
    const position = positions.find(([, words]) => words.test(sentence))?.[0];
    const length = match[0].replace(/^.*\bfor (?:another )?/is, "");
    return [{ quote: cited(sentence), length, position, ...secondsOf(match.slice(1)) }];
  });
}

function secondsOf([about, first = "", second, unit = "", half, more, later]: (string | undefined)[]) {
  const one = /^sec/i.test(unit) ? 1 : 60;
  const written = /^a couple of$/i.test(first)
    ? 2
    : /^half/i.test(first)
      ? 0.5
      : /^an?$/i.test(first)
        ? 1
        : numberOf(first);
  const from = written * one + (half === undefined ? 0 : 30) + (more === undefined ? 0 : numberOf(more));
  const to = second === undefined ? from : numberOf(second) * one;
  // Whole minutes are rounded ones, and few people count seconds to the last.
  const rounded = one === 60 && more === undefined ? 30 : 10;
  const loose = about !== undefined || later !== undefined || /^a couple of$/i.test(first) ? to / 2 : 0;
  return { least: Math.max(0, Math.min(from, to) - rounded - loose), most: Math.max(from, to) + rounded + loose };
}
