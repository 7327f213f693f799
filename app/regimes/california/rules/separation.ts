import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { Definition } from "../../rules/elsewhere/define.ts";
import { keptAlone, keptBy, keptInCompany } from "../../rules/readings/company.ts";
import { couldLeave } from "../../rules/readings/leaving.ts";
import { banned, forDisciplineOrEase, para } from "./sections.ts";

/** Seclusion: alone and physically prevented from leaving; behind a lock, or as discipline, it is banned. */
export const separation: readonly Definition<"seclusion" | "none">[] = [
  {
    ...banned,
    axis: "separation",
    row: "SEP.SECL locked",
    label: "seclusion",
    because: "The child was alone behind a lock. Locked seclusion is banned, but in a licensed place.",
    test: (facts) => secluded(facts) && facts.exit === "locked",
  },
  {
    ...banned,
    axis: "separation",
    row: "SEP.SECL as discipline",
    label: "seclusion",
    because: "Seclusion for discipline, convenience or retaliation is banned.",
    test: (facts) => secluded(facts) && (facts.sanction === "at-the-time" || forDisciplineOrEase(facts)),
  },
  {
    axis: "separation",
    row: "SEP.SECL",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child was alone and physically prevented from leaving.",
    test: secluded,
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "none",
    para,
    mark: "✔",
    because: "Seclusion is being alone, and somebody else was in the room.",
    test: keptInCompany,
  },
  {
    axis: "separation",
    row: "SEP.SECL by words",
    label: "none",
    para,
    mark: "✔",
    because: "Seclusion is being physically prevented from leaving, and only words kept the child there.",
    test: (facts) => couldLeave(facts) === false && keptBy(facts) === "word",
  },
];

function secluded(facts: SegmentFacts): boolean {
  return keptAlone(facts) && keptBy(facts) === "thing";
}
