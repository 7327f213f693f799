import type { Instrument } from "../rules/provenance.ts";

const shared = {
  tookEffect: true,
  force: "regulation",
  source: "https://www.doe.mass.edu/lawsregs/603cmr46.html",
  lastRead: "2026-11",
} as const;

/** What Massachusetts's two versions rest on (elsewhere.md#A6). */
export const instruments: readonly Instrument[] = [
  {
    ...shared,
    id: "MA1",
    title: "603 CMR 46.00, to 16 August 2026",
    from: "2016-01-01",
    to: "2026-08-16",
    says: "Seclusion, alone and prevented from leaving, is banned; time-out calms, with staff there or close by.",
    mark: "✔",
  },
  {
    ...shared,
    id: "MA2",
    title: "603 CMR 46.00, as amended from 17 August 2026",
    from: "2026-08-17",
    to: null,
    says: "Seclusion in wider words is banned, but as an emergency last resort; time-out is unlocked and free to leave.",
    mark: "✔",
    markNote: "the new definition and the exception are read in summaries",
  },
];
