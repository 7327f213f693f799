import type { Instrument } from "../rules/provenance.ts";

/** What Washington rests on (elsewhere.md#A6). */
export const instruments: readonly Instrument[] = [
  {
    id: "WA1",
    title: "RCW 28A.600.485",
    from: null,
    to: null,
    tookEffect: true,
    force: "statute",
    forceNote:
      "a bill to change it (HB 1795) passed the House on 13 February 2026; what became of it was not confirmed",
    says: "Isolation is being alone in a room the child may not leave; restraint is force to control, devices included.",
    mark: "✔",
    source: "https://app.leg.wa.gov/rcw/default.aspx?cite=28A.600.485",
    lastRead: "2026-11",
  },
];
