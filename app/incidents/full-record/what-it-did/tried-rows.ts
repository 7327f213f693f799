import { textOf, type Typed } from "#platform";
import { DE_ESCALATIONS, labelOf, TRIED_EFFECTS } from "#regimes";
import { saidInCode } from "../codes-and-words.ts";

/** What was tried, each with what it did, by whom and for how long, as far as that was said. */
export function triedAndEffect(tried: readonly string[], typed: Typed): { tried: string; effect: string }[] {
  return tried.map((code) => ({ tried: labelOf(DE_ESCALATIONS, code), effect: effectIn(typed, code) }));
}

/** What one thing did, and by whom and for how long it was tried. */
export function effectIn(typed: Typed, code: string): string {
  return [saidInCode(TRIED_EFFECTS, typed, `effect-${code}`), textOf(typed, `note-${code}`)]
    .filter((text) => text !== "")
    .join(". ");
}
