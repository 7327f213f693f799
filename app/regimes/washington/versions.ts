import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import { definitions, outsiders } from "./rules/definitions.ts";

/** Washington, as read in November 2026; the day these rules began was not read. */
export const washington: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "us-wa@2026-11",
    regime: "us-wa",
    title: "Washington: isolation and restraint",
    from: null,
    status: "in-force",
    instruments,
    meanings: {
      ...NOTHING_OR_UNCLEAR,
      physical: MEANINGS.physical,
      device: { words: "Restraint device", ownName: "restraint device", recordable: true, counts: "restraint" },
      isolation: { words: "Alone and not free to leave", ownName: "isolation", recordable: true, counts: "seclusion" },
    },
    notOfTheSchool: outsiders,
    labelRules: definitions,
  }),
];
