import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import * as amended from "./rules/from-august-2026.ts";
import * as until from "./rules/until-august-2026.ts";

const meanings = {
  ...NOTHING_OR_UNCLEAR,
  physical: MEANINGS.physical,
  mechanical: MEANINGS.mechanical,
  chemical: MEANINGS.chemical,
  seclusion: { ...MEANINGS.seclusion, ownName: "seclusion" },
  "time-out": { words: "Time apart to calm", ownName: "time-out", recordable: false, counts: null },
} as const;

/** Massachusetts: the regulation changed on 17 August 2026, and the day of the event chooses. */
export const massachusetts: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "us-ma@2016-01-01",
    regime: "us-ma",
    title: "Massachusetts: 603 CMR 46.00 to 16 August 2026",
    from: "2016-01-01",
    to: "2026-08-16",
    status: "superseded",
    instruments: instruments.filter(({ id }) => id === "MA1"),
    meanings,
    notOfTheSchool: until.outsiders,
    labelRules: until.definitions,
  }),
  versionElsewhere({
    id: "us-ma@2026-08-17",
    regime: "us-ma",
    title: "Massachusetts: 603 CMR 46.00 as amended",
    from: "2026-08-17",
    status: "in-force",
    instruments: instruments.filter(({ id }) => id === "MA2"),
    meanings,
    notOfTheSchool: amended.outsiders,
    labelRules: amended.definitions,
  }),
];
