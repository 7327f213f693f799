import { choice, defineForm, isId, textOf, words, type Typed } from "#platform";

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

/** Which difference a press asks about, and whom: a question then begins in the page's own box. */
export type AskingAbout = { about: string; of: string };

/** The value of the button that asks one adult about one difference. */
export function pressToAsk({ about, of }: AskingAbout): string {
  return `ask ${about} ${of}`;
}

/** What such a press asks, or undefined for every other press. */
export function askingIn(press: string): AskingAbout | undefined {
  const [word, about = "", of = "", ...more] = press.split(" ");
  return word === "ask" && about !== "" && isId(of) && more.length === 0 ? { about, of } : undefined;
}

/** Where the review begins such a question: ids and a name of our own stand in the address, and nothing that was said. */
export function placeToAsk(incidentId: string, { about, of }: AskingAbout): string {
  return `/incidents/${incidentId}/review?${new URLSearchParams({ about, of }).toString()}#ask`;
}
