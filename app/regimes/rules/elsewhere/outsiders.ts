import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { whoActed } from "../readings/kind.ts";
import type { Definition } from "./define.ts";

/** Somebody from outside, for whom nobody has said that the head had put them in charge. */
export function actedFromOutside(facts: SegmentFacts): boolean {
  return whoActed(facts)?.acts === "outside" && facts.authorisedByHead !== true;
}

/** What was read is about those who work for the school: what others did is outside. */
export function onlyStaff(para: string): Definition<"not-staff"> {
  return {
    axis: "initiator",
    row: "who",
    label: "not-staff",
    para,
    mark: "✔",
    because: "These definitions are about what the school's staff do.",
    condition: ({ authorisedByHead, initiator }) =>
      authorisedByHead === undefined && whoActed({ initiator })?.authority === "ask"
        ? "Nobody has said whether this person acted under the school's authority."
        : null,
    test: actedFromOutside,
  };
}

/** What was read does not say whose acts it covers: then somebody from outside is an open question, not a no. */
export function whoeverActs(para: string): Definition<"arguable"> {
  return {
    axis: "initiator",
    row: "who",
    label: "arguable",
    para,
    mark: "○",
    because: "Somebody from outside the school did this.",
    condition: "What was read does not say whether it covers people from outside the school.",
    test: actedFromOutside,
  };
}
