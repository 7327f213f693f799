import type { Instrument } from "../rules/provenance.ts";

/** What Scotland's two versions rest on (elsewhere.md#A1). */
export const instruments: readonly Instrument[] = [
  {
    id: "SCT1",
    title: "Scottish Government, Included, Engaged and Involved Part 3, November 2024",
    from: "2024-11",
    to: null,
    tookEffect: true,
    force: "guidance",
    forceNote: "non-statutory",
    says: "Restraint is done in order to restrict movement, liberty or freedom to act; a data set for each use.",
    mark: "✔",
    markNote: "the wording of physical and mechanical restraint is known from the draft of 2022",
    source:
      "https://www.gov.scot/publications/included-engaged-involved-part-3-relationships-rights-based-approach-physical-intervention-schools",
    lastRead: "2026-11",
  },
  {
    id: "SCT2",
    title: "Restraint and Seclusion in Schools (Scotland) Act 2026 (2026 asp 19)",
    from: null,
    to: null,
    tookEffect: false,
    force: "statute",
    forceNote: "Royal Assent 26 May 2026; that its duties have begun was not confirmed",
    says: "Restraint is physical contact intended to restrict movement significantly; seclusion isolates from other pupils.",
    mark: "✔",
    source: "https://www.legislation.gov.uk/asp/2026/19",
    lastRead: "2026-11",
  },
];
