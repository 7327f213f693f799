import { armPattern, cited, childPattern, isPlain, sentencesOf } from "./sentences.ts";
import { saidTime, timePattern, type SaidTime } from "./said-time.ts";

const began = new RegExp(
  String.raw`\b(?:it|it all|this all|the incident|the whole thing) (?:all )?(?:began|started) (?:at )?${timePattern}`,
  "i",
);
const over = new RegExp(
  String.raw`\b(?:it was (?:all )?over|it all (?:ended|stopped|finished)|the (?:incident|whole thing) (?:ended|stopped|finished|was over)) (?:at )?${timePattern}`,
  "i",
);
/** "It" may then be these, and not the incident. */
const somethingElse =
  /\b(?:lessons?|breaks?|break ?time|assembly|lunch|play ?time|dinner|sessions?|film|video|games?|match|class|meeting|trip|fire drill|maths|english|music|swimming|PE)\b/i;

/** When the event began or was over, where somebody's words say it of the event and of nothing else. */
export function saidOfEvent(words: string, which: "began" | "ended"): SaidTime | undefined {
  const sentences = sentencesOf(words);
  const found = sentences.flatMap((sentence, index) => {
    const match = (which === "began" ? began : over).exec(sentence);
    const near = `${sentences[index - 1] ?? ""} ${sentence}`;
    if (match === null || !isPlain(sentence) || somethingElse.test(near)) return [];
    return [saidTime(match.slice(1, 4), cited(sentence))].filter((said) => said !== undefined);
  });
  return onlyOne(found);
}

/** When this adult held or let go, where their words say it with a time; more than one time is left to the reader. */
export function saidOfHold(words: string, firstNames: readonly string[]): SaidTime | undefined {
  const child = childPattern(firstNames);
  const hold = String.raw`(?:took hold|got hold|took(?= ${armPattern(firstNames)})|(?:held|grabbed|caught)(?= (?:on to )?${child})|let go)`;
  const between = String.raw`(?:(?!\b(?:and|then|before|after|until|when|but|door|gate|handle|for)\b)[^.;!?]){0,50}?`;
  const after = new RegExp(String.raw`\b(?:I|we) ${hold}\b${between} at ${timePattern}`, "i");
  const first = new RegExp(String.raw`^at ${timePattern},? (?:I|we) ${hold}\b(?!.*\b(?:door|gate|handle)\b)`, "i");
  const found = sentencesOf(words).flatMap((sentence) => {
    const match = after.exec(sentence) ?? first.exec(sentence);
    if (match === null || !isPlain(sentence)) return [];
    return [saidTime(match.slice(1, 4), cited(sentence))].filter((said) => said !== undefined);
  });
  return onlyOne(found);
}

function onlyOne(found: SaidTime[]): SaidTime | undefined {
  return found.length === 1 ? found[0] : undefined;
}
