import { choice, defineForm, textOf, words, type Typed } from "#platform";

export const verdicts = ["yes", "in-part", "no"] as const;
export type Verdict = (typeof verdicts)[number];
export const verdictWords: Record<Verdict, string> = { yes: "Yes", "in-part": "In part", no: "No" };

/** The reviewer's decision, in writing (england.md#C9 as practice; necessity and proportionality after #D3). */
export const reviewForm = defineForm({
  necessary: choice(verdicts, "Decide whether it was necessary"),
  necessaryWords: words({ missing: "Write why it was or was not necessary", most: 5000 }),
  proportionate: choice(verdicts, "Decide whether it was proportionate"),
  proportionateWords: words({ missing: "Write why it was or was not proportionate", most: 5000 }),
});

/** Everything typed on the review page that is kept until it is signed: the decision so far, and a question not sent. */
export function reviewWords(typed: Typed): Typed {
  const { toAdult = "", question = "" } = typed;
  return { ...reviewForm.kept(typed), ...(question === "" ? {} : { toAdult, question }) };
}

/** What was written in the page's boxes, to hand back when it came too late. */
export function typedWords(typed: Typed): string {
  return ["question", "necessaryWords", "proportionateWords"]
    .map((name) => textOf(typed, name))
    .filter((text) => text !== "")
    .join("\n\n");
}
