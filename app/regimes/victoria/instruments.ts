import type { Instrument } from "../rules/provenance.ts";

/** What Victoria rests on (elsewhere.md#A7). */
export const instruments: readonly Instrument[] = [
  {
    id: "VIC1",
    title: "Department of Education (Victoria), policy on restraint and seclusion in government schools",
    from: null,
    to: null,
    tookEffect: true,
    force: "policy",
    forceNote: "the Education and Training Reform Regulations 2017 r.25 stand behind it and were not read again",
    says: "Restraint and seclusion only when immediately required for safety; nobody can consent to it, no plan may hold it.",
    mark: "✔",
    markNote: "the policy's definitions were not all read",
    source: "https://www2.education.vic.gov.au/pal/restraint-seclusion",
    lastRead: "2026-11",
  },
];
