import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { careByFacts } from "../../rules/elsewhere/care.ts";
import { aidByAttributes, commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { isCuff } from "../../rules/readings/device.ts";
import { deviceIs } from "../../rules/readings/device-seen.ts";
import { keptApart } from "../../rules/readings/leaving.ts";
import { surroundingsLimited } from "../../rules/readings/other-seen.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "US1", force: "policy", chapter: "elsewhere.md#A5" };
const para = "CRDC definitions, RSTR";

export const outsiders = define(basis, [
  {
    axis: "device",
    row: "MEC.CUFF by police",
    label: "mechanical",
    para,
    mark: "✔",
    because: "Handcuffs put on by an officer are counted.",
    condition: "Handcuffing with an arrest is not counted; the record does not say whether there was one.",
    test: (facts) => facts.initiator === "police" && isCuff(facts),
  },
  whoeverActs(para),
]);

/** Seclusion: confined against their will, with or without an adult; believing or being told is enough. */
export const definitions = define(basis, [
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    para,
    mark: "◐",
    because: "The child's body was held still or moved less freely.",
    test: touchIs("held", "led-resisting"),
  },
  {
    axis: "contact",
    row: "PHY.MOMENT",
    label: "physical",
    para,
    mark: "◐",
    because: "An adult stopped the child for a moment.",
    condition: "A light touch to lead is not counted; whether a moment's hold is can be argued.",
    test: touchIs("moment"),
  },
  ...careByFacts("physical", para),
  {
    axis: "device",
    row: "MEC in plan",
    label: "none",
    para,
    mark: "◐",
    because: "A prescribed device, used as prescribed, is not counted.",
    test: deviceIs("prescribed"),
  },
  {
    axis: "device",
    row: "MEC outside plan",
    label: "mechanical",
    para,
    mark: "✔",
    because: "A device restricted movement.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  {
    axis: "separation",
    row: "SEP.SUPER, SEP.SECL, SEP.SEGR",
    label: "seclusion",
    para,
    mark: "○",
    because: "The child was confined and not free to leave; whether an adult was there makes no difference.",
    condition: givenAsSanction,
    test: keptApart,
  },
  {
    axis: "other",
    row: "ENV",
    label: "seclusion",
    para,
    mark: "○",
    because: "Surroundings kept the child from something.",
    condition: "It is counted only when the child was confined to a room or area.",
    test: surroundingsLimited,
  },
  aidByAttributes("mechanical", para),
  ...notNamed(para, "◐", "medicine", "pressure"),
  ...commonGround(para, "◐"),
]);

function givenAsSanction({ sanction }: SegmentFacts): string | null {
  return sanction === "at-the-time"
    ? "Timeout, detention and in-school suspension are not counted; the record says that it was a sanction."
    : null;
}
