import { NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { codes } from "./codes.ts";
import { instruments } from "./instruments.ts";
import { definitions, outsiders } from "./rules/definitions.ts";

/** The mental health data set, as a map of codes. It is no rule for schools, and its first day was not read. */
export const mhsds: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "gb-eng-mhsds@2026-11",
    regime: "gb-eng-mhsds",
    title: "England: mental health data set",
    from: null,
    status: "in-force",
    instruments,
    meanings: { ...NOTHING_OR_UNCLEAR, ...codes },
    notOfTheSchool: outsiders,
    labelRules: definitions,
  }),
];
