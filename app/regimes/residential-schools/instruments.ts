import type { Instrument } from "../rules/provenance.ts";

/** What the residential schools' standards rest on (england-homes-data-codes.md#A2). */
export const instruments: readonly Instrument[] = [
  {
    id: "RSS1",
    title: "Residential special schools: national minimum standards, in force 5 September 2022",
    from: "2022-09-05",
    to: null,
    tookEffect: true,
    force: "statutory-guidance",
    forceNote: "minimum standards",
    says: "A written record of force and of major sanctions.",
    mark: "○",
    markNote: "the text of 2022 was not read, and its numbers differ from those of 2015",
    source: "gov.uk, residential special schools: national minimum standards, publication page",
    lastRead: "2026-11-23",
  },
];
