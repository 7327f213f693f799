import type { Instrument } from "../rules/provenance.ts";

/** What Northern Ireland's two versions rest on (elsewhere.md#A3). */
export const instruments: readonly Instrument[] = [
  {
    id: "NIR1",
    title: "Department of Education, interim guidance on restraint and seclusion, May 2021",
    from: "2021-05",
    to: null,
    tookEffect: true,
    force: "guidance",
    says: "A last resort and never punishment; a child is never locked in or left unaccompanied, and must be able to leave.",
    mark: "✔",
    source: "education-ni.gov.uk; nipso.org.uk overview report",
    lastRead: "2026-11",
  },
  {
    id: "NIR2",
    title: "Draft statutory guidance on reducing and managing restrictive practices in educational settings, 2023",
    from: null,
    to: null,
    tookEffect: false,
    force: "guidance",
    forceNote: "a draft, consulted on from September to November 2023 and never in force",
    says: "Seclusion is being placed apart without wishing it, alone and prevented from leaving.",
    mark: "◐",
    source: "education-ni.gov.uk/consultations (September 2023)",
    lastRead: "2026-11",
  },
];
