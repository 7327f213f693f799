import type { Instrument } from "../rules/provenance.ts";

/** What Wales rests on (elsewhere.md#A2). */
export const instruments: readonly Instrument[] = [
  {
    id: "WLS1",
    title: "Welsh Government, Reducing Restrictive Practices Framework, July 2021",
    from: "2021-07",
    to: null,
    tookEffect: true,
    force: "guidance",
    forceNote: "no law makes schools in Wales record or report restraint",
    says: "Stopping people doing what they want, or pushing them to do what they do not; eight kinds in the explainer.",
    mark: "✔",
    markNote: "the definitions are read; what a record should hold is not",
    source: "https://www.gov.wales/reducing-restrictive-practices-framework-html",
    lastRead: "2026-11",
  },
];
