import { textOf, type Typed } from "#platform";
import type { Difference } from "../rules/differences.ts";
import type { AskingAbout } from "./questions.ts";

/** The review as it is shown, and whether a question in it was begun from a difference. */
export type Begun = { typed: Typed; begun?: "yes" | "another-stands" };

/**
 * Begins a question about a difference, in the page's own box. One that the reviewer wrote and has not sent stands: it
 * is nobody's to overwrite. One that was only begun, and never changed, gives way.
 */
export function beginQuestion(draft: Typed, found: readonly Difference[], asking: AskingAbout): Begun {
  const side = found.find(({ about }) => about === asking.about)?.sides.find(({ adultId }) => adultId === asking.of);
  if (side === undefined) return { typed: draft };
  const [standing, toAdult] = [textOf(draft, "question"), textOf(draft, "toAdult")];
  const onlyBegun = found.some(({ sides }) => sides.some((one) => one.ask === standing && one.adultId === toAdult));
  if (standing !== "" && !onlyBegun) return { typed: draft, begun: "another-stands" };
  return { typed: { ...draft, toAdult: side.adultId, question: side.ask }, begun: "yes" };
}
