import { MEANINGS, NOTHING_OR_UNCLEAR, versionElsewhere } from "../rules/elsewhere/version.ts";
import type { VersionOf } from "../rules/regime-version.ts";
import { instruments } from "./instruments.ts";
import * as act from "./rules/act-2026.ts";
import * as guidance from "./rules/guidance-2024.ts";

const guidance2024 = versionElsewhere({
  id: "gb-sct@2024-11",
  regime: "gb-sct",
  title: "Scotland: guidance of November 2024",
  from: "2024-11-01",
  status: "in-force",
  instruments: instruments.filter(({ id }) => id === "SCT1"),
  meanings: { ...NOTHING_OR_UNCLEAR, ...MEANINGS },
  notOfTheSchool: guidance.outsiders,
  labelRules: guidance.definitions,
});

// Passed and not begun, as far as anybody could confirm: it waits here, and is shown only when asked for.
const act2026 = versionElsewhere({
  id: "gb-sct@2026-asp-19",
  regime: "gb-sct",
  title: "Scotland: the Act of 2026, not in force",
  from: null,
  status: "enacted-not-commenced",
  instruments: instruments.filter(({ id }) => id === "SCT2"),
  meanings: {
    ...NOTHING_OR_UNCLEAR,
    "not-staff": MEANINGS["not-staff"],
    restraint: { words: "Restraint", recordable: true, counts: "force" },
    seclusion: MEANINGS.seclusion,
  },
  notOfTheSchool: act.outsiders,
  labelRules: act.definitions,
});

/** Scotland: the guidance in force, and the Act that waits. */
export const scotland: readonly VersionOf<string>[] = [guidance2024, act2026];
