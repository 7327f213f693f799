import type { Temporal } from "#dates";
import type { Work } from "#platform";
import type { HeadsOf } from "../asking.ts";
import { compareRoster, type Answers, type Comparison, type Problem, type Roster } from "../roster/index.ts";
import { makePreview } from "./make-preview.ts";
import type { Choices, Preview } from "./preview.ts";
import { heldRoster, type HeldRoster } from "./roster-store.ts";
import { sameClasses } from "./rules/same-classes.ts";

/** A read roster beside the school as it is now. */
export type Compared = { held: HeldRoster; comparison: Comparison; preview: Preview };

/** Compares a read roster with the school. `lock` when what is found is going to be applied in this transaction. */
export async function compareHere(
  work: Work,
  read: { roster: Roster; problems: readonly Problem[]; choices: Choices; today: Temporal.PlainDate },
  { headsOf, lock = false }: { headsOf: HeadsOf; lock?: boolean },
): Promise<Compared> {
  const { roster, problems, choices, today } = read;
  const held = await heldRoster(work, roster.source, { lock });
  const answers: Answers = new Map([
    ...sameClasses(held.existing.groups, roster.groups, roster.source),
    ...answersOf(choices),
  ]);
  const comparison = compareRoster({ existing: held.existing, roster, today, answers, heads: await headsOf(work) });
  return { held, comparison, preview: makePreview(held, roster, comparison, problems) };
}

function answersOf({ answers = {} }: Choices): Answers {
  return new Map(
    Object.entries(answers).map(([sourceId, said]) => [sourceId, said === "new" ? "new" : { sameAs: said }]),
  );
}
