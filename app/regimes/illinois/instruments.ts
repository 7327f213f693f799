import type { Instrument } from "../rules/provenance.ts";

/** What Illinois rests on (elsewhere.md#A6). */
export const instruments: readonly Instrument[] = [
  {
    id: "IL1",
    title: "105 ILCS 5/10-20.33 and 23 Ill. Adm. Code 1.285, with P.A. 102-0339",
    from: null,
    to: null,
    tookEffect: true,
    force: "regulation",
    forceNote: "statute and regulation together; the weaker is shown",
    says: "Isolated time out, time out with an adult, and physical restraint are recorded; momentary contact is not.",
    mark: "✔",
    markNote: "the three types are read; bans are read in summaries or not again",
    source: "casetext 23 IAC 1.285; ISBE form 11-01; https://www.isbe.net/Pages/restraint-time-out.aspx",
    lastRead: "2026-11",
  },
];
