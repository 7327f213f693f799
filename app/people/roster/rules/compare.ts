import type { Temporal } from "#dates";
import type { Problem, Roster } from "../types.ts";
import { comparePairs } from "./compare-pairs.ts";
import { compareSection, type SectionInput } from "./compare-section.ts";
import type { Answers, Comparison, Existing, ExistingRoster, Section } from "./compare-types.ts";
import { keepAHead } from "./keep-a-head.ts";
import { newRoles } from "./new-roles.ts";
import { heldBecause, shareEnded } from "./held.ts";

/** What to compare. `existing` is one school's; hand in the roster of that school alone (`rosterOfSchool`). */
export type CompareInput = {
  existing: ExistingRoster;
  roster: Roster;
  today: Temporal.PlainDate;
  answers?: Answers;
  /** The adults here who are heads and can sign in. */
  heads?: readonly string[];
};

const childFields = [
  "givenName",
  "familyName",
  "knownAs",
  "email",
  "birthDate",
  "upn",
  "year",
  "sex",
  "sen",
  "needs",
  "residential",
] as const;
const adultFields = ["givenName", "familyName", "knownAs", "email", "jobTitle"] as const;
const familyFields = ["givenName", "familyName", "knownAs", "email", "phone", "language"] as const;

/** Says what an import would add, change, end and leave. Nothing happens yet. */
export function compareRoster({ existing, roster, today, answers = new Map(), heads = [] }: CompareInput): Comparison {
  const problems: Problem[] = [];
  const gone = goneOf(roster, "person");
  const goneGroups = goneOf(roster, "group");
  const shared = { source: roster.source, unread: new Set(roster.unread), today, answers, problems };
  const section = <F extends string, T extends SectionInput<F>>(
    held: readonly Existing<F>[],
    incoming: readonly T[],
    fields: readonly F[],
    whole: boolean,
    goneIds: ReadonlySet<string> = gone,
  ): Section<F, T> => compareSection({ ...shared, held, incoming, fields, whole, gone: goneIds });

  const withAHead = (found: Comparison["adults"]): Comparison["adults"] => {
    const kept = keepAHead(found, { heads, held: existing.adults, roster });
    problems.push(...kept.problems);
    return kept.adults;
  };

  const children = section(existing.children, roster.children, childFields, roster.whole.child);
  const adults = withAHead(section(existing.adults, roster.adults, adultFields, roster.whole.adult));
  const families = section(existing.families, roster.families, familyFields, roster.whole.family);
  const groups = section(existing.groups, roster.groups, ["name"] as const, roster.whole.group, goneGroups);
  const pairs = { roster, existing, sections: { children, adults, families, groups } };
  const ties = comparePairs(pairs, "tie", existing.ties, roster.ties);
  const memberships = comparePairs(pairs, "membership", existing.memberships, roster.memberships);
  const roles = newRoles(existing, roster, adults);
  const share = shareEnded(existing, children, adults);
  const nothing =
    roles.length === 0 &&
    [children, adults, families, groups].every(isQuiet) &&
    [ties, memberships].every(({ added, returned, ended }) => added.length + returned.length + ended.length === 0);
  return {
    children,
    adults,
    families,
    groups,
    ties,
    memberships,
    roles,
    problems,
    shareEnded: share,
    held: heldBecause(share, roster.lostRows, children.ended.length + adults.ended.length + families.ended.length),
    nothing,
  };
}

function goneOf(roster: Roster, kind: "person" | "group"): Set<string> {
  return new Set(roster.gone.filter((one) => one.kind === kind).map(({ sourceId }) => sourceId));
}

function isQuiet({ added, changed, ended, perhaps }: Section<never, unknown> | Section<string, unknown>): boolean {
  return added.length + changed.length + ended.length + perhaps.length === 0;
}
