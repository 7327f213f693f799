import { NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import { definitions, outsiders } from "./rules/definitions.ts";

/** Residential special schools in England: the standards are in force, and no word of theirs was read. */
export const residentialSchools: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "gb-eng-rss@2022-09-05",
    regime: "gb-eng-rss",
    title: "England: residential special schools",
    from: "2022-09-05",
    status: "in-force",
    instruments,
    meanings: {
      ...NOTHING_OR_UNCLEAR,
      force: { words: "Use of force", recordable: true, counts: "force" },
      sanction: { words: "Major sanction", recordable: true, counts: null },
    },
    notOfTheSchool: outsiders,
    labelRules: definitions,
  }),
];
