import { Temporal } from "#dates";
import { initiatorUnknown } from "../rules/readings/kind.ts";
import type { RegimeVersion } from "../rules/regime-version.ts";
import { asGoodPractice } from "./before-the-duty.ts";
import { instruments } from "./instruments.ts";
import { meanings } from "./meanings.ts";
import { promptsFor } from "./prompts.ts";
import { contactRules } from "./rules/contact.ts";
import { deviceRules } from "./rules/device.ts";
import { flagRules } from "./rules/flags.ts";
import { initiatorRules } from "./rules/initiator.ts";
import { otherRules } from "./rules/other.ts";
import { separationRules } from "./rules/separation.ts";
import { unclearRules } from "./rules/unclear.ts";

const since2026: RegimeVersion = {
  id: "gb-eng@2026-04-01",
  regime: "gb-eng",
  title: "England: schools, duty to record and report",
  from: Temporal.PlainDate.from("2026-04-01"),
  to: null,
  status: "in-force",
  lastRead: Temporal.PlainDate.from("2026-11-23"),
  noDutyBecause: null,
  instruments: instruments.filter((instrument) => instrument.id !== "L8"),
  meanings,
  notOfTheSchool: initiatorRules,
  labelRules: [...contactRules, ...deviceRules, ...separationRules, ...otherRules],
  unclearRules,
  flagRules,
  promptsFor,
  initiatorUnknown,
};

const instrumentsOf2013 = instruments.filter((instrument) =>
  ["L1", "L8", "L9", "L10", "L11", "L12", "L13", "L14", "L15"].includes(instrument.id),
);

/** The two versions of the English school rules, oldest first. A reading of the guidance each term adds the next. */
export const england: readonly RegimeVersion[] = [
  {
    ...since2026,
    id: "gb-eng@2013-07",
    title: "England: schools, before the duty to record",
    from: Temporal.PlainDate.from("2013-07-01"),
    to: Temporal.PlainDate.from("2026-03-31"),
    status: "superseded",
    noDutyBecause: "No duty to record before 1 April 2026; good practice.",
    instruments: instrumentsOf2013,
    notOfTheSchool: asGoodPractice(initiatorRules, instrumentsOf2013),
    labelRules: asGoodPractice(since2026.labelRules, instrumentsOf2013),
    flagRules: asGoodPractice(flagRules, instrumentsOf2013),
  },
  since2026,
];
