import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { careByFacts } from "../../rules/elsewhere/care.ts";
import { aidByAttributes, notNamed } from "../../rules/elsewhere/common-ground.ts";
import type { Definition } from "../../rules/elsewhere/define.ts";
import { deviceIs } from "../../rules/readings/device-seen.ts";
import { medicineToControl } from "../../rules/readings/other-seen.ts";
import { touchIs, wasHeld } from "../../rules/readings/touch-seen.ts";

const para = "603 CMR 46.00";

/** What did not change on 17 August 2026: contact that prevents or significantly restricts movement, and the bans. */
export const touchAndDevices: readonly Definition<"physical" | "mechanical" | "chemical" | "none">[] = [
  {
    axis: "contact",
    row: "PHY.HOLD.PRONE",
    label: "physical",
    para,
    mark: "✔",
    prohibited: true,
    because: "Prone restraint is banned, but for a named child with everything on file in advance.",
    condition: "History, consent, no medical reason against it and the principal's approval would allow it.",
    test: wasHeld("PRONE"),
  },
  {
    axis: "contact",
    row: "PHY.HOLD.SUPINE",
    label: "physical",
    para,
    mark: "✔",
    because: "The child was held on their back. A hold on the floor asks for special training.",
    markNote: "The definition is read; what is said of floor holds is not read again.",
    test: wasHeld("SUPINE"),
  },
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    para,
    mark: "✔",
    because: "Direct contact prevented or significantly restricted movement.",
    test: touchIs("held", "led-resisting"),
  },
  {
    axis: "contact",
    row: "PHY.MOMENT",
    label: "none",
    para,
    mark: "✔",
    because: "Brief contact for safety is left out.",
    test: (facts) => touchIs("moment")(facts) && onlyForSafety(facts),
  },
  {
    axis: "contact",
    row: "PHY.MOMENT, another purpose",
    label: "physical",
    para,
    mark: "✔",
    because: "Brief contact, and not only for safety.",
    condition: "Only brief contact for safety is left out.",
    test: (facts) => touchIs("moment")(facts) && (facts.purpose ?? []).length > 0,
  },
  ...careByFacts("physical", para),
  {
    axis: "device",
    row: "MEC in plan",
    label: "none",
    para,
    mark: "○",
    because: "The device was used as prescribed.",
    test: deviceIs("prescribed"),
  },
  {
    axis: "device",
    row: "MEC outside plan",
    label: "mechanical",
    para,
    mark: "✔",
    prohibited: true,
    because: "Mechanical restraint is banned.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  {
    axis: "medicine",
    row: "CHE",
    label: "chemical",
    para,
    mark: "✔",
    prohibited: true,
    because: "Restraint by medication is banned.",
    test: medicineToControl,
  },
  aidByAttributes("mechanical", para),
  ...notNamed(para, "✔", "surroundings", "pressure"),
];

function onlyForSafety({ purpose }: SegmentFacts): boolean {
  return (
    purpose !== undefined &&
    purpose.length > 0 &&
    purpose.every((one) => one === "injury-self" || one === "injury-other")
  );
}
