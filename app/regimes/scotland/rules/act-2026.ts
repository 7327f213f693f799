import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis } from "../../rules/elsewhere/define.ts";
import { onlyStaff } from "../../rules/elsewhere/outsiders.ts";
import { keptAlone, keptBy, keptWithAdult, segregated } from "../../rules/readings/company.ts";
import { deviceIs } from "../../rules/readings/device-seen.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "SCT2", force: "statute", chapter: "elsewhere.md#A1" };
const para = "2026 asp 19 s.1";
const SIGNIFICANTLY =
  "It must be intended to restrict movement significantly; the guidance that must say what that means is not issued.";

export const outsiders = define(basis, [onlyStaff(para)]);

/** Physical contact intended to restrict movement significantly; or isolated from other pupils and kept from leaving. */
export const definitions = define(basis, [
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "restraint",
    para,
    mark: "✔",
    because: "Physical contact was used to restrict the child's movement.",
    condition: ({ level }) => (level === 1 ? SIGNIFICANTLY : null),
    test: touchIs("held"),
  },
  {
    axis: "contact",
    row: "PHY.ESCORT.R",
    label: "restraint",
    para,
    mark: "✔",
    because: "The child was led or stopped by physical contact.",
    condition: SIGNIFICANTLY,
    test: touchIs("led-resisting", "moment", "care", "care-accepted", "care-resisted"),
  },
  {
    axis: "device",
    row: "MEC in plan",
    label: "none",
    para,
    mark: "✔",
    because: "The Act speaks of physical contact, and the device was used as prescribed.",
    test: deviceIs("prescribed"),
  },
  {
    axis: "device",
    row: "MEC outside plan",
    label: "restraint",
    para,
    mark: "✔",
    because: "A device limited movement.",
    condition: "The Act does not name devices; one is caught only through the physical contact of putting it on.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  {
    axis: "separation",
    row: "SEP.SEGR",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child was isolated from other pupils for days and kept from leaving.",
    test: segregated,
  },
  {
    axis: "separation",
    row: "SEP.SECL",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child was isolated from other pupils and kept from leaving.",
    condition: onlyByWords,
    test: keptAlone,
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child was isolated from other pupils and kept from leaving, with an adult in the room.",
    condition: "The Act says isolated from other pupils; whether an adult in the room changes that can be argued.",
    test: keptWithAdult,
  },
  ...notNamed(para, "✔", "medicine", "aid", "surroundings", "pressure"),
  ...commonGround(para, "✔"),
]);

function onlyByWords(facts: SegmentFacts): string | null {
  return keptBy(facts) === "word" ? "Nothing stood in the way; the Act says anything done to prevent leaving." : null;
}
