import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import { definitions, outsiders } from "./rules/definitions.ts";

/** The disability commission's rules, for comparison. Of their first day only the year is known. */
export const ndis: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "au-ndis@2018",
    regime: "au-ndis",
    title: "Australia: disability services' rules of 2018",
    from: null,
    status: "in-force",
    instruments,
    meanings: { ...NOTHING_OR_UNCLEAR, ...MEANINGS },
    notOfTheSchool: outsiders,
    labelRules: definitions,
  }),
];
