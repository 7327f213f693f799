import type { Instrument } from "../rules/provenance.ts";

/** What the mental health data set rests on (elsewhere.md#A8). It is a source of codes and binds no school. */
export const instruments: readonly Instrument[] = [
  {
    id: "MHSDS1",
    title: "Mental Health Services Data Set, restrictive intervention type (MHS515)",
    from: null,
    to: null,
    tookEffect: true,
    force: "policy",
    forceNote: "a national data set of the health service, and no rule for schools",
    says: "Seventeen kinds, each with its own start and end; 02 and 03 are not in the list.",
    mark: "✔",
    markNote: "the codes are read; what each one covers was not",
    source: "datadictionary.nhs.uk, restrictive intervention",
    lastRead: "2026-11",
  },
];
