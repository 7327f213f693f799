/** The sentences of a text, in order. A full stop inside a time ends none. */
export function sentencesOf(words: string): string[] {
  return words
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

const most = 160;

/** A sentence as it is cited: whole, or its beginning when it is long. */
export function cited(sentence: string): string {
  const characters = [...sentence];
  return characters.length <= most ? sentence : `${characters.slice(0, most).join("").trimEnd()} …`;
}

/** What may follow "her" where it means the child: in "her coat" and "her hand" it does not. */
const afterHer = String.raw`(?! [a-z])|(?= (?:by|at|for|in|on|from|with|between|against|sitting|seated|standing|kneeling|lying|still|firmly|lightly|tightly|gently|close|again|there|until|while|because|so|as)\b)`;

/** Who was held, as a sentence about a hold names them: "him", "Sami". For a larger pattern. */
export function childPattern(firstNames: readonly string[]): string {
  const names = firstNames.filter((name) => name !== "").map(escaped);
  return `(?:(?:${["him", "them", ...names].join("|")})(?!['’\\w])|her(?!['’\\w])(?:${afterHer})|${armPattern(firstNames)})`;
}

/** What of the child was held: "her left arm", "Sami's wrist". A hand may be held by anyone, and tells nothing. */
export function armPattern(firstNames: readonly string[]): string {
  const names = firstNames.filter((name) => name !== "").map((name) => `${escaped(name)}['’]s`);
  const owners = ["his", "her", "their", ...names].join("|");
  return String.raw`(?:(?:${owners}) (?:(?:left|right|upper|both|two) )*(?:arms?|forearms?|wrists?|elbows?|shoulders?)\b)`;
}

function escaped(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N} ]/gu, "\\$&");
}

/** A sentence that denies, supposes or tells of another time says nothing certain about what was done. */
export function isPlain(sentence: string): boolean {
  return !/\b(?:not|never|nobody|no one|none|without|would|could|should|might|if|unless|instead|usually|always|often|normally|plan|plans|planned|yesterday|last (?:time|week|year|month)|earlier|another day|other days?)\b|n['’]t\b|\?/i.test(
    sentence,
  );
}
