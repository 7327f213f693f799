import { choice, defineForm, words } from "#platform";

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
