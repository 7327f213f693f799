import type { Typed } from "#platform";
import type { SamplePeople } from "../incident-samples.ts";

/** Complete answers to the rest of the record of `completeDraft`: one line, nobody hurt. */
export function completeRest({ child, okafor, lund }: SamplePeople): Record<string, Typed> {
  return {
    "just-before": { chosen: ["TRG.UNEXP", "TRG.MOVE"], words: "A driver he had not met." },
    earlier: { chosen: "SET.SLEEP", words: "His mother wrote so in the home book." },
    "seen-and-heard": { chosen: ["BEH.RUN", "BEH.SHOUT"], words: "Ran 20 metres, once." },
    "telling-us": { chosen: "FUN.CTRL", words: "He asked who was driving." },
    "what-it-did": {
      "effect-DEA.VISUAL": "helped",
      "note-DEA.VISUAL": "Ms Okafor, for a minute",
      "effect-DEA.PLACE": "no-time",
    },
    otherwise: {
      "harm-1": "HRM.TRAFFIC",
      "harm-1-whom": "child",
      "harm-1-likely": "likely",
      "harm-1-soon": "seconds",
      harmWords: "The gate stood open.",
    },
    "something-less": { chosen: ["LES.TIME", "LES.ENV"], words: "" },
    decision: {
      decidedBy: okafor,
      whyThis: "Seated was the nearest that let him breathe freely.",
      whyLong: "Until the taxi had gone.",
      sooner: "yes",
      soonerWords: "When the engine stopped.",
    },
    "line-1": {
      [`part-${okafor}`]: "left-side",
      [`part-${lund}`]: "right-side",
      agreedBy: "nobody",
      "check-1": "MED.BREATHING",
      "check-at-1": "09:03",
      "check-note-1": "Mr Lund, steady",
      lineWords: "",
    },
    ending: { chosen: "END.STEP", words: "One arm, then the other." },
    afterwards: {
      [`state-end-${child}`]: "crying",
      [`state-15-${child}`]: "calm",
      [`state-60-${child}`]: "learning-again",
      [`state-home-${child}`]: "unknown",
      needs: "Drank water, went to the toilet.",
      childSupport: "Ms Okafor read with him.",
      othersSupport: "The class talked about it; Mr Lund had a break.",
    },
    plan: { plan: "yes", followed: "in-part", planWords: "The new-driver card was not shown the day before." },
  };
}
