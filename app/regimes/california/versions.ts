import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import { definitions, outsiders } from "./rules/definitions.ts";

/** California, as read since face-down restraint was banned; what the Code said before that day was not read. */
export const california: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "us-ca@2024-09-28",
    regime: "us-ca",
    title: "California: Education Code, with the ban on prone restraint",
    from: "2024-09-28",
    status: "in-force",
    instruments,
    meanings: {
      ...NOTHING_OR_UNCLEAR,
      physical: { ...MEANINGS.physical, ownName: "physical restraint" },
      mechanical: { ...MEANINGS.mechanical, ownName: "mechanical restraint" },
      seclusion: { ...MEANINGS.seclusion, ownName: "seclusion" },
    },
    notOfTheSchool: outsiders,
    labelRules: definitions,
  }),
];
