import { commonGround } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "RSS1", force: "statutory-guidance", chapter: "england-homes-data-codes.md#A2" };
const para = "national minimum standards, promoting positive behaviour and relationships";
const UNREAD = "The standards' text of 2022 was not read, so this stays open.";

export const outsiders = define(basis, [whoeverActs(para)]);

/** Nothing firm: what the standards ask is known in the field and was not read. The rest ends in "not clear". */
export const definitions = define(basis, [
  {
    axis: "contact",
    row: "nms.record",
    label: "force",
    para,
    mark: "○",
    because: "The standards ask for a written record of force.",
    condition: UNREAD,
    test: touchIs("held", "led-resisting", "moment", "care-resisted"),
  },
  {
    axis: "discipline",
    row: "nms.record, sanctions",
    label: "sanction",
    para,
    mark: "○",
    because: "The standards ask for a written record of major sanctions.",
    condition: UNREAD,
    test: ({ sanction }) => sanction === "at-the-time" || sanction === "written-later",
  },
  ...commonGround(para, "○"),
]);
