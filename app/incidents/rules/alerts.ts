import type { Flag } from "#regimes";

/**
 * Which flags a safeguarding lead must look at at once: those that say so themselves (england.md#C8: an unsafe
 * technique, an unlawful purpose), and a purpose to be asked about: to make the child obey, or because adults were
 * short, is for them to judge and not for the adult who wrote it down (practice.md#3 PUR).
 */
export function alertsIn(flags: readonly Pick<Flag, "code" | "prompts">[]): Flag["code"][] {
  const urgent = flags.filter(
    ({ code, prompts }) => code === "questioned-purpose" || prompts.includes("tell-safeguarding-lead"),
  );
  return [...new Set(urgent.map(({ code }) => code))];
}
