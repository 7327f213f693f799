import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import { definitions, outsiders } from "./rules/definitions.ts";

/** Victoria, as read in November 2026; the day the policy began was not read. */
export const victoria: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "au-vic@2026-11",
    regime: "au-vic",
    title: "Victoria: government schools' policy",
    from: null,
    status: "in-force",
    instruments,
    meanings: { ...NOTHING_OR_UNCLEAR, ...MEANINGS },
    notOfTheSchool: outsiders,
    labelRules: definitions,
  }),
];
