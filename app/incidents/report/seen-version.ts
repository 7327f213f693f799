import { textOf, type Typed } from "#platform";

/** Which version of an answer its page had shown; 0 when the page does not say, or says what no version can be. */
export function seenVersion(typed: Typed): number {
  const text = textOf(typed, "seen");
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
