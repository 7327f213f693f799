import type { LabelRule } from "../../rules/regime-version.ts";
import { hasPurposeOfConcern, kindOf, whoActed } from "../../rules/readings/kind.ts";
import { childDidNotAccept, contactOf, touchLimited } from "../../rules/readings/touch.ts";
import { forceWasUsed, ordinaryAndAccepted, searchedWithForce } from "./readings.ts";

/** R4 to R6: what touched the child. */
export const contactRules: readonly LabelRule[] = [
  {
    rule: "R4",
    axis: "search",
    label: "search-with-force",
    because: "Force was used to search.",
    source: { instrument: "L9", para: "Education Act 1996 s.550ZB(5)", row: "england.md#R4" },
    mark: "✔",
    force: "statute",
    test: searchedWithForce,
  },
  {
    rule: "R4",
    axis: "contact",
    label: "use-of-force",
    because: "Force was used to search.",
    source: {
      instrument: "L2",
      para: "Education and Inspections Act 2006 s.93A, with s.550ZB",
      row: "england.md#R4",
    },
    mark: "○",
    markNote:
      "The power to search is read in the Act; that a search is also a use of force to record is not checked yet.",
    force: "statute",
    test: (facts) => kindOf(facts).contact === "search",
  },
  {
    rule: "R5",
    axis: "contact",
    label: "use-of-force",
    because: "It went beyond ordinary contact.",
    source: {
      instrument: "L2",
      para: "Education and Inspections Act 2006 s.93A(1)",
      row: "england.md#R5",
    },
    mark: "◐",
    markNote: "The term is read in the Act; where it begins is read in a summary.",
    force: "statute",
    test: forceWasUsed,
  },
  {
    rule: "R6",
    axis: "contact",
    label: "none",
    because: "The child started the contact and the adult did not hold on.",
    source: {
      instrument: "L7",
      para: "Restrictive interventions guidance, definitions",
      row: "england.md#X22",
    },
    mark: "○",
    force: "guidance",
    test: (facts) =>
      whoActed(facts)?.acts === "child" &&
      contactOf(facts) === "light" &&
      !childDidNotAccept(facts) &&
      !touchLimited(facts),
  },
  {
    rule: "R6",
    axis: "contact",
    label: "appropriate-contact",
    because: "The adult turned a blow aside and did not move or hold the child.",
    source: {
      instrument: "L7",
      para: "Restrictive interventions guidance, definitions",
      row: "england.md#X25",
    },
    mark: "○",
    force: "guidance",
    test: (facts) =>
      facts.contactEffect === "deflected" &&
      (facts.kind === "PHY.MOMENT" || contactOf(facts) === "light") &&
      !hasPurposeOfConcern(facts),
  },
  {
    rule: "R6",
    axis: "contact",
    label: "appropriate-contact",
    because: "Ordinary contact that the child accepted.",
    source: {
      instrument: "L7",
      para: "Restrictive interventions guidance, definitions",
      row: "england.md#R6",
    },
    mark: "◐",
    force: "guidance",
    test: ordinaryAndAccepted,
  },
];
