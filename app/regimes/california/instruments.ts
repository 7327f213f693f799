import type { Instrument } from "../rules/provenance.ts";

/** What California rests on (elsewhere.md#A6). */
export const instruments: readonly Instrument[] = [
  {
    id: "CA1",
    title: "California Education Code 49005 to 49006.4, with 56521.1",
    from: "2024-09-28",
    to: null,
    tookEffect: true,
    force: "statute",
    forceNote: "the ban on prone restraint (SB 483) was chaptered on 28 September 2024; its first day was not read",
    says: "Seclusion is being alone and physically prevented from leaving. Prone restraint is banned for any period.",
    mark: "✔",
    source: "Education Code 49005.1, 49005.8 as reproduced; check https://leginfo.legislature.ca.gov",
    lastRead: "2026-11",
  },
];
