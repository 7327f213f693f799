import { commonGround } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { adultWithChild, keptWithAdult, segregated } from "../../rules/readings/company.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { couldLeave, keptApart } from "../../rules/readings/leaving.ts";
import { touchAndDevices } from "./touch-and-devices.ts";

const basis: Basis = { instrument: "MA2", force: "regulation", chapter: "elsewhere.md#A6" };
const para = "603 CMR 46.00, from 17 August 2026";
const EXCEPTION =
  "Seclusion is banned, but as an emergency last resort for a named child with every condition met beforehand.";

export const outsiders = define(basis, [whoeverActs(para)]);

/** Seclusion comes near the federal wording, with or without an adult; a time-out is unlocked and free to leave. */
export const definitions = define(basis, [
  ...touchAndDevices,
  {
    axis: "separation",
    row: "SEP.SECL, SEP.SEGR",
    label: "seclusion",
    para,
    mark: "◐",
    prohibited: true,
    because: `The child was kept apart and not free to leave. ${EXCEPTION}`,
    test: (facts) => segregated(facts) || (keptApart(facts) && adultWithChild(facts) === false),
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "seclusion",
    para,
    mark: "◐",
    because: "The child was not free to leave, with an adult in the room.",
    condition: `${EXCEPTION} The record does not hold them, and how far the new wording reaches was read in summaries.`,
    test: keptWithAdult,
  },
  {
    axis: "separation",
    row: "SEP.STAFF",
    label: "time-out",
    para,
    mark: "✔",
    because: "The child was led apart, unlocked and free to leave.",
    test: (facts) => couldLeave(facts) === true && kindOf(facts).separation === "led",
  },
  ...commonGround(para, "✔"),
]);
