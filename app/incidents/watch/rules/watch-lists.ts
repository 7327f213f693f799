type Answer<Code extends string = string> = {
  readonly code: Code;
  readonly label: string;
  /** Stands behind "More": the first screen of a phone has room for what is seen most. */
  readonly further?: true;
};

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

/** How the child is (practice.md#3 STA). */
export const childStates = [
  { code: "calm", label: "Calm" },
  { code: "very-upset", label: "Very upset" },
  { code: "crying", label: "Crying" },
  { code: "angry", label: "Angry" },
  { code: "in-pain", label: "In pain" },
  { code: "withdrawn", label: "Withdrawn" },
  { code: "shaking", label: "Shaking", further: true },
  { code: "asleep", label: "Asleep (check the breathing)", further: true },
  { code: "sick", label: "Sick", further: true },
  { code: "confused", label: "Confused", further: true },
  { code: "asks-for-someone", label: "Asks for someone", further: true },
  { code: "unknown", label: "I cannot tell", further: true },
] as const satisfies readonly Answer[];
export type ChildState = (typeof childStates)[number]["code"];

/** How the child was seen (elsewhere.md#B1 observation). */
export const waysOfLooking = [
  { code: "in-room", label: "In the room" },
  { code: "window", label: "Through a window, face seen" },
  { code: "camera", label: "By camera only" },
] as const satisfies readonly Answer[];
export type WayOfLooking = (typeof waysOfLooking)[number]["code"];

/** How it ended (practice.md#3 END). */
export const endings = [
  { code: "CALM", label: "Calmer, so we let go or opened" },
  { code: "STEP", label: "Let go in steps" },
  { code: "ASKED", label: "The child showed: stop" },
  { code: "TIME", label: "A time limit was reached" },
  { code: "HEALTH", label: "A worry about health" },
  { code: "SWAP", label: "Another adult took the place of one" },
  { code: "MOVED", label: "It went on as another hold or place" },
  { code: "FREE", label: "The child got free or left" },
  { code: "HELP", label: "Others took over" },
  { code: "POLICE", label: "The police came" },
  { code: "AMBULANCE", label: "An ambulance came" },
  { code: "OTHER", label: "In another way" },
] as const satisfies readonly Answer[];
export type Ending = (typeof endings)[number]["code"];

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
