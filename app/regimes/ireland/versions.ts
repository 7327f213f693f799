import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import { definitions, outsiders } from "./rules/definitions.ts";

/** Ireland: the guidelines of December 2024. */
export const ireland: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "ie@2024-12-12",
    regime: "ie",
    title: "Ireland: guidelines of December 2024",
    from: "2024-12-12",
    status: "in-force",
    instruments,
    meanings: { ...NOTHING_OR_UNCLEAR, ...MEANINGS },
    notOfTheSchool: outsiders,
    labelRules: definitions,
  }),
];
