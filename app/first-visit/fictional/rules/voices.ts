import type { FictionalAdult, Voice } from "./adults.ts";
import { chance, type Random } from "./random.ts";
import { tidy } from "./phrase.ts";

/** What one adult calls another: most by first name, some by title. */
export function nameFor(voice: Voice, adult: FictionalAdult): string {
  return voice === "formal" ? `${adult.title} ${adult.familyName}` : adult.givenName;
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bwouldn't\b/g, "would not"],
  [/\bcouldn't\b/g, "could not"],
  [/\bdidn't\b/g, "did not"],
  [/\bwasn't\b/g, "was not"],
  [/\bdon't\b/g, "do not"],
  [/\bI'd\b/g, "I had"],
  [/\b(h|sh)e'd\b/g, "$1e had"],
  [/\bcan't\b/g, "cannot"],
];

const short: readonly (readonly [RegExp, string])[] = [
  [/\bminutes\b/g, "mins"],
  [/\bseconds\b/g, "secs"],
  [/ and then /g, ", then "],
  [/\bbecause\b/g, "as"],
  [/ and /g, " & "],
];

/** The same words as this adult would have written them. Nothing that matters is added or lost. */
export function inVoice(random: Random, voice: Voice, text: string): string {
  switch (voice) {
    case "brisk":
      return tidy(
        text.replaceAll(
          /(^|[.!?]["”]? )I (was|had|could|saw|got|put|went|held|asked|heard|took|let|told|said|stood|ran|moved|offered|showed|sat|kept|called|gave)\b/g,
          (_, before: string, verb: string) => before + verb,
        ),
      );
    case "phone":
      return dropLastStop(
        random,
        short.reduce((said, [from, to]) => (chance(random, 0.7) ? said.replaceAll(from, to) : said), text),
      );
    case "formal":
      return contractions.reduce((said, [from, to]) => said.replaceAll(from, to), text);
    case "plain":
    case "full":
    case "warm":
      return text;
  }
}

function dropLastStop(random: Random, text: string): string {
  return chance(random, 0.5) && text.endsWith(".") ? text.slice(0, -1) : text;
}
