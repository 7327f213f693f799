import type { ChildState, Ending } from "#regimes";

type Answer<Code extends string = string> = {
  readonly code: Code;
  readonly label: string;
  /** Stands behind "More": the first screen of a phone has room for what is seen most. */
  readonly further?: true;
};

/** What a watch does not ask, though the regimes' list has it. */
const leftOut = { leftOut: true } as const;

/** The words of a watch for a code of a regime; "further" ones stand behind "More". */
type Live = string | { readonly further: string } | typeof leftOut;

/** The answers of a watch, in the order in which they are written. */
function answersOf<Code extends string>(words: Readonly<Record<Code, Live>>): readonly Answer<Code>[] {
  return Object.entries<Live>(words).flatMap(([code, live]): Answer<Code>[] => {
    if (typeof live === "string") return [{ code: code as Code, label: live }];
    return "further" in live ? [{ code: code as Code, label: live.further, further: true }] : [];
  });
}

/**
 * What somebody who looked saw of the breathing and the colour (practice.md#3 MED, #3a). A danger sign has a button of
 * its own: whoever sees one must not have to look for it among answers.
 */
export const breathings = [
  { code: "usual", label: "As usual" },
  { code: "changed", label: "Changed" },
  { code: "not-seen", label: "Could not see" },
  { code: "danger", label: "A danger sign", further: true },
  // What was kept on a phone without a network is taken as it is: a gap in it is no reason to lose it.
  { code: "not-said", label: "Not said", further: true },
] as const satisfies readonly Answer[];
export type Breathing = (typeof breathings)[number]["code"];

/**
 * How the child is, in the words of a watch and in the order in which it is looked for. The codes are the regimes'
 * (practice.md#3 STA): one that comes to their list must be given words here, or be left out by name.
 */
const stateWords = {
  calm: "Calm",
  "very-upset": "Very upset",
  crying: "Crying",
  angry: "Angry",
  "in-pain": "In pain",
  withdrawn: "Withdrawn",
  shaking: { further: "Shaking" },
  asleep: { further: "Asleep (check the breathing)" },
  sick: { further: "Sick" },
  confused: { further: "Confused" },
  "asks-for-someone": { further: "Asks for someone" },
  unknown: { further: "I cannot tell" },
  // Nobody learns or goes home while being held or kept apart.
  "learning-again": leftOut,
  "went-home": leftOut,
} as const satisfies Record<ChildState, Live>;
export const childStates = answersOf<ChildState>(stateWords);

/** How the child was seen (elsewhere.md#B1 observation). */
export const waysOfLooking = [
  { code: "in-room", label: "In the room" },
  { code: "window", label: "Through a window, face seen" },
  { code: "camera", label: "By camera only" },
] as const satisfies readonly Answer[];
export type WayOfLooking = (typeof waysOfLooking)[number]["code"];

/** How it ended, in the words of a watch. The codes are the regimes' (practice.md#3 END). */
const endingWords = {
  "END.CALM": "Calmer, so we let go or opened",
  "END.STEP": "Let go in steps",
  "END.ASKED": "The child showed: stop",
  "END.TIME": "A time limit was reached",
  "END.HEALTH": "A worry about health",
  "END.SWAP": "Another adult took the place of one",
  "END.MOVED": "It went on as another hold or place",
  "END.FREE": "The child got free or left",
  "END.HELP": "Others took over",
  "END.POLICE": "The police came",
  "END.AMBULANCE": "An ambulance came",
  "END.OTHER": "In another way",
  // Whoever ends a watch was there.
  "END.UNKNOWN": leftOut,
} as const satisfies Record<Ending, Live>;
export const endings = answersOf<Ending>(endingWords);

/** The ending of a watch that was kept when a watch had codes of its own: "CALM" for "END.CALM". */
export function endingKept(how: string): string {
  const whole = `END.${how}`;
  return whole in endingWords ? whole : how;
}

/** The words for a code; one that a later list dropped is shown as it was kept. */
export function wordsFor(list: readonly Answer[], code: string): string {
  return list.find((answer) => answer.code === code)?.label ?? code;
}

/** The red signs: let go at once. And the amber: ease, change, check (practice.md#3a). */
export const dangerSigns = [
  "“I can't breathe”, said or shown in any way. Speech does not prove breathing.",
  "Gasping, gurgling, wheezing, foam",
  "Blue, grey or very pale",
  "Limp, suddenly quiet, stops struggling suddenly, no answer",
  "Being sick",
  "Face or neck swollen, pinprick spots",
  "A seizure",
  "Pain in the chest",
] as const;

export const warningSigns = [
  "Fast or hard breathing",
  "Hot, sweating",
  "Struggling harder",
  "Red face, bulging veins",
  "A cry of pain",
  "A numb or cold hand",
  "Wet or soiled",
  "An adult who is tired or angry",
  "Slipped to the floor",
] as const;
