import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import { definitions, outsiders } from "./rules/definitions.ts";

/** Illinois, as read in November 2026; the day these rules began was not read. */
export const illinois: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "us-il@2026-11",
    regime: "us-il",
    title: "Illinois: time out and physical restraint",
    from: null,
    status: "in-force",
    instruments,
    meanings: {
      ...NOTHING_OR_UNCLEAR,
      physical: MEANINGS.physical,
      mechanical: MEANINGS.mechanical,
      chemical: MEANINGS.chemical,
      "time-out": { words: "Kept apart with an adult", ownName: "time out", recordable: true, counts: "seclusion" },
      "isolated-time-out": {
        words: "Kept apart alone",
        ownName: "isolated time out",
        recordable: true,
        counts: "seclusion",
      },
    },
    notOfTheSchool: outsiders,
    labelRules: definitions,
  }),
];
