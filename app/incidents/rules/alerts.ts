import type { Flag } from "#regimes";

/**
 * Which flags a safeguarding lead must look at at once: those that say so themselves (england.md#C8: an unsafe
 * technique, an unlawful purpose).
 */
export function alertsIn(flags: readonly Pick<Flag, "code" | "prompts">[]): Flag["code"][] {
  const urgent = flags.filter(({ prompts }) => prompts.includes("tell-safeguarding-lead"));
  return [...new Set(urgent.map(({ code }) => code))];
}
