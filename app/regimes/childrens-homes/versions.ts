import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import { definitions, outsiders } from "./rules/definitions.ts";
import { flagRules } from "./rules/flags.ts";

/**
 * Children's homes in England. What is planned in an education, health and care plan may be left out (reg 35(4)); that is
 * off, because a plan for handling is no such plan and the record does not hold one.
 */
export const childrensHomes: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "gb-eng-homes@2015",
    regime: "gb-eng-homes",
    title: "England: children's homes",
    from: null,
    status: "in-force",
    instruments,
    meanings: {
      ...NOTHING_OR_UNCLEAR,
      restraint: { ...MEANINGS.physical, words: "Restraint", ownName: "restraint" },
      measure: {
        words: "Measure of control or discipline",
        ownName: "measure of control or discipline",
        recordable: true,
        counts: null,
      },
      "prohibited-measure": {
        words: "Prohibited measure",
        ownName: "prohibited measure",
        recordable: true,
        counts: null,
      },
    },
    notOfTheSchool: outsiders,
    labelRules: definitions,
    flagRules,
  }),
];
