import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import * as before from "./rules/before-2021.ts";
import * as since from "./rules/since-2021.ts";

const meanings = {
  ...NOTHING_OR_UNCLEAR,
  physical: { ...MEANINGS.physical, ownName: "physical restraint" },
  mechanical: { ...MEANINGS.mechanical, ownName: "mechanical restraint" },
  seclusion: { ...MEANINGS.seclusion, ownName: "seclusion" },
  aid: MEANINGS.aid,
};

// The collection names a school year and leaves the summer out, so a day in July stands for the line between two years.
/** The federal collection. Its definition of seclusion changed with the school year 2021-22, and the figures break there. */
export const unitedStates: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "us@before-2021-22",
    regime: "us",
    title: "United States: federal collection, before the school year 2021-22",
    from: null,
    to: "2021-06-30",
    status: "superseded",
    instruments: instruments.filter(({ id }) => id === "US2"),
    meanings,
    notOfTheSchool: before.outsiders,
    labelRules: before.definitions,
  }),
  versionElsewhere({
    id: "us@2021-22",
    regime: "us",
    title: "United States: federal collection, since the school year 2021-22",
    from: "2021-07-01",
    status: "in-force",
    instruments: instruments.filter(({ id }) => id === "US1"),
    meanings,
    notOfTheSchool: since.outsiders,
    labelRules: since.definitions,
  }),
];
