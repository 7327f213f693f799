import type { TriedEffect } from "#regimes";
import { chance, pick } from "../random.ts";
import type { RestOf, Writer } from "./rest-of.ts";

/** What each thing that was tried did, as its telling has it; sometimes nobody can say. */
export function effectsWith(
  { random, effects }: RestOf,
  { tell }: Writer,
): readonly (readonly [TriedEffect, string])[] {
  return effects.map((effect) => {
    const felt: TriedEffect =
      effect === "no-change" && chance(random, 0.14) ? pick(random, ["unknown", "no-time", "worse"] as const) : effect;
    return [felt, chance(random, 0.4) ? tell(notes[felt]) : ""] as const;
  });
}

const notes: Record<TriedEffect, readonly string[]> = {
  helped: [
    "For [a minute|half a minute|a few seconds].",
    "{a} did this.",
    "It would have helped more, sooner.",
    "Me, straight away.",
  ],
  "no-change": ["Me, about [half a minute|a minute].", "{a}, twice.", "{he} did not seem to notice.", "Usually works."],
  worse: [
    "{he} took it as one more thing being asked.",
    "I would not offer it at that point again.",
    "Me. Bad timing.",
  ],
  "no-time": ["I had only just begun.", "Two or three seconds.", "{a} was on the way with it."],
  unknown: ["{a} did this, I could not see.", "Too much happened at once to tell."],
};
