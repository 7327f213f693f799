import { Temporal } from "#dates";
import { initiatorUnknown } from "../readings/kind.ts";
import type { LabelMeaning, VersionOf } from "../regime-version.ts";
import { unclearElsewhere } from "./unclear.ts";

type Given<Code extends string> = Pick<
  VersionOf<Code>,
  "id" | "regime" | "title" | "status" | "instruments" | "meanings" | "notOfTheSchool" | "labelRules"
> & { readonly from: string | null; readonly to?: string; readonly flagRules?: VersionOf<Code>["flagRules"] };

// elsewhere.md says "November 2026"; the month is known and its first day stands for it.
const lastRead = Temporal.PlainDate.from("2026-11-01");

/** A version of a regime that is shown beside the record: it asks nothing of the school, so it has no prompts of its own. */
export function versionElsewhere<Code extends string>({ from, to, flagRules, ...given }: Given<Code>): VersionOf<Code> {
  return {
    ...given,
    from: from === null ? null : Temporal.PlainDate.from(from),
    to: to === undefined ? null : Temporal.PlainDate.from(to),
    lastRead,
    noDutyBecause: null,
    unclearRules: unclearElsewhere,
    flagRules: flagRules ?? [],
    promptsFor: () => [],
    initiatorUnknown,
  };
}

/** The two things every regime can say: nothing it counts, and not clear. */
export const NOTHING_OR_UNCLEAR = {
  none: { words: "Nothing these rules count", recordable: false, counts: null },
  arguable: { words: "Not clear from what is written", recordable: true, counts: null },
} as const satisfies Readonly<Record<string, LabelMeaning>>;

/** Plain words for what most regimes know by similar names. */
export const MEANINGS = {
  physical: { words: "Physical restraint", recordable: true, counts: "force" },
  mechanical: { words: "Mechanical restraint", recordable: true, counts: "restraint" },
  chemical: { words: "Chemical restraint", recordable: true, counts: null },
  seclusion: { words: "Seclusion", recordable: true, counts: "seclusion" },
  segregation: { words: "Kept apart for days", recordable: true, counts: "seclusion" },
  environmental: { words: "Restriction by surroundings", recordable: true, counts: null },
  aid: { words: "Aid taken", recordable: true, counts: null },
  "not-staff": { words: "Not done by the school", recordable: false, counts: null },
} as const satisfies Readonly<Record<string, LabelMeaning>>;
