import type { Comparison, PairSection, Section } from "../../roster/index.ts";
import type { AllCounts, Counts } from "../preview.ts";

/** How many of each kind a comparison would add, change, bring back, end and leave. */
export function countComparison(comparison: Comparison): AllCounts {
  const { children, adults, families, groups, ties, memberships } = comparison;
  return {
    children: section(children),
    adults: section(adults),
    families: section(families),
    groups: section(groups),
    ties: pairs(ties),
    memberships: pairs(memberships),
  };
}

/** Whether anything at all would change; roles are only shown, so they do not count. */
export function changesNothing(counts: AllCounts): boolean {
  return toBeWritten(counts) === 0;
}

/** How many people, classes, ties and places in classes are written when it is applied. */
export function toBeWritten(counts: AllCounts): number {
  return Object.values(counts).reduce(
    (sum, { added, changed, returned, ended }) => sum + added + changed + returned + ended,
    0,
  );
}

function section<F extends string, T>({ added, changed, ended, left }: Section<F, T>): Counts {
  const returned = changed.filter((one) => one.returns).length;
  return { added: added.length, changed: changed.length - returned, returned, ended: ended.length, left: left.length };
}

function pairs<T>({ added, returned, ended, left }: PairSection<T>): Counts {
  return { added: added.length, changed: 0, returned: returned.length, ended: ended.length, left: left.length };
}
