import type { Who } from "#access";
import { textOf, textsOf, type Problem, type Typed } from "#platform";
import type { Observing } from "./keep-observation.ts";
import { observationForm } from "./questions.ts";
import { breathings, childStates, waysOfLooking } from "./rules/watch-lists.ts";

type Seen = Omit<Observing, "watchId" | "observationId">;

/**
 * What was seen, or what is still to be said. At a danger sign one press asks for nothing else: the hands are needed
 * elsewhere. What a phone has kept without a network is taken with its gaps: nobody stands before it any more who could
 * fill them, and it is taken from nobody but the adult who wrote it.
 */
export function readObservation(typed: Typed, who: Who): Seen | { problems: readonly Problem[] } | "another's" {
  const by = textOf(typed, "by");
  if (by !== "" && by !== who.adultId) return "another's";
  const secondsBefore = secondsIn(textOf(typed, "secondsBefore"));
  const isDanger = textOf(typed, "press") === "danger";
  const checked = observationForm.checkComplete(typed);
  if (!isDanger && checked.values !== undefined) return { secondsBefore, ...checked.values };
  if (!isDanger && secondsBefore === 0) return { problems: checked.problems };
  const said = textsOf(typed, "shows");
  return {
    secondsBefore,
    breathing: isDanger
      ? "danger"
      : (breathings.find(({ code }) => code === textOf(typed, "breathing"))?.code ?? "not-said"),
    shows: childStates.map(({ code }) => code).filter((code) => said.includes(code)),
    how: waysOfLooking.find(({ code }) => code === textOf(typed, "how"))?.code,
    words: textOf(typed, "words").slice(0, 10_000),
  };
}

/** How long ago somebody looked, as their phone counted it; anything else means just now. */
function secondsIn(text: string): number {
  return /^\d{1,7}$/.test(text) ? Number(text) : 0;
}
