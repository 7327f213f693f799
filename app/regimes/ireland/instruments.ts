import type { Instrument } from "../rules/provenance.ts";

/** What Ireland rests on (elsewhere.md#A4). */
export const instruments: readonly Instrument[] = [
  {
    id: "IE1",
    title:
      "Department of Education, Understanding Behaviours of Concern and Responding to Crisis Situations, 12 December 2024",
    from: "2024-12-12",
    to: null,
    tookEffect: true,
    force: "guidance",
    forceNote: "with a circular on recording and reporting; reporting in effect from September 2025",
    says: "Restraint is a last resort and never discipline. Seclusion is not to be used at all.",
    mark: "◐",
    markNote: "the ban on seclusion is read in the ministers' own words; the definition of restraint in summaries",
    source: "gov.ie press release, 12 and 13 December 2024; kildarestreet.com, written answers 2025",
    lastRead: "2026-11",
  },
];
