import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import * as draft from "./rules/draft-2023.ts";
import * as interim from "./rules/interim-2021.ts";

const meanings = { ...NOTHING_OR_UNCLEAR, ...MEANINGS };

/** Northern Ireland: interim guidance, an honest baseline, and a draft that never came into force. */
export const northernIreland: readonly VersionOf<string>[] = [
  versionElsewhere({
    id: "gb-nir@2021-05",
    regime: "gb-nir",
    title: "Northern Ireland: interim guidance of May 2021",
    from: "2021-05-01",
    status: "in-force",
    instruments: instruments.filter(({ id }) => id === "NIR1"),
    meanings,
    notOfTheSchool: interim.outsiders,
    labelRules: interim.definitions,
  }),
  versionElsewhere({
    id: "gb-nir@draft-2023",
    regime: "gb-nir",
    title: "Northern Ireland: draft of 2023, not in force",
    from: null,
    status: "draft",
    instruments: instruments.filter(({ id }) => id === "NIR2"),
    meanings,
    notOfTheSchool: draft.outsiders,
    labelRules: draft.definitions,
  }),
];
