import type { Instrument } from "../rules/provenance.ts";

/** What the NDIS Commission's rules rest on (elsewhere.md#A7). */
export const instruments: readonly Instrument[] = [
  {
    id: "NDIS1",
    title: "NDIS (Restrictive Practices and Behaviour Support) Rules 2018, section 6",
    from: "2018",
    to: null,
    tookEffect: true,
    force: "regulation",
    says: "Five regulated restrictive practices; what matters is the purpose of influencing behaviour.",
    mark: "✔",
    markNote: "that there are five is read; their wording is read in summaries",
    source: "ndiscommission.gov.au; NDIS (RPBS) Rules 2018 s.6",
    lastRead: "2026-11",
  },
];
