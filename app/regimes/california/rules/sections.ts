import type { SegmentFacts } from "../../facts/segment-facts.ts";

/** Where the definitions stand. */
export const para = "Education Code 49005.1";

/** Where the bans stand. */
export const banned = { para: "Education Code 49005.8", mark: "✔", prohibited: true } as const;

/** For discipline, convenience or retaliation, which section 49005.8 bans. */
export function forDisciplineOrEase({ purpose }: SegmentFacts): boolean {
  return (purpose ?? []).some((one) => one === "punish" || one === "retaliate" || one === "convenience");
}
