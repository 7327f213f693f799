import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import { definitions, outsiders } from "./rules/definitions.ts";

/** Wales: an honest baseline. No law makes a school record, and the framework's words are wide. */
export const wales: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "gb-wls@2021-07",
    regime: "gb-wls",
    title: "Wales: framework of July 2021",
    from: "2021-07-01",
    status: "in-force",
    instruments,
    meanings: {
      ...NOTHING_OR_UNCLEAR,
      ...MEANINGS,
      pressure: { words: "Restriction by rules or pressure", recordable: true, counts: null },
    },
    notOfTheSchool: outsiders,
    labelRules: definitions,
  }),
];
