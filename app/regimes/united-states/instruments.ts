import type { Instrument } from "../rules/provenance.ts";

const source = "kb.infinitecampus.com, CRDC RSTR; support.aeries.com 14000132602; https://civilrightsdata.ed.gov";

/** What the federal collection rests on (elsewhere.md#A5). There is no federal law about restraint itself. */
export const instruments: readonly Instrument[] = [
  {
    id: "US1",
    title: "Civil Rights Data Collection, restraint and seclusion, since the school year 2021-22",
    from: "2021-22",
    to: null,
    tookEffect: true,
    force: "policy",
    forceNote: "a federal collection backed by statute, every second year",
    says: "Counts children and times: mechanical restraint, physical restraint, and seclusion with or without an adult.",
    mark: "✔",
    markNote: "the definition of seclusion is not read again; the present definitions are on the list to be read",
    source,
    lastRead: "2026-11",
  },
  {
    id: "US2",
    title: "Civil Rights Data Collection, restraint and seclusion, before the school year 2021-22",
    from: null,
    to: "2020-21",
    tookEffect: true,
    force: "policy",
    forceNote: "a federal collection backed by statute, every second year",
    says: "Seclusion was being alone and physically prevented from leaving: figures before and after cannot be compared.",
    mark: "○",
    source,
    lastRead: "2026-11",
  },
];
