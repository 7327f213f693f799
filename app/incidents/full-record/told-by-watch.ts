import type { Typed } from "#platform";
import { CHILD_STATES, ENDINGS, isCodeOf } from "#regimes";

/** What is asked of a watch here: whom it was about, how it ended, and how the child then was. */
type Told = { childId: string; ended: { how: string; childIs: readonly string[] } | undefined };

/** An answer to "How did it end?" with the ending of each watch; none where no watch says anything. */
export function endingToldBy(watches: readonly Told[]): Typed | undefined {
  const endings = watches.map(({ ended }) => ended?.how ?? "").filter((how) => isCodeOf(ENDINGS, how));
  return endings.length === 0 ? undefined : { chosen: [...new Set(endings)] };
}

/**
 * How each child was at the end, as their last watch says. A watch may say several things of a child, and the question
 * takes one: which of them is for the adult to say.
 */
export function statesToldBy(watches: readonly Told[]): Typed | undefined {
  const last = new Map(watches.map(({ childId, ended }) => [childId, ended?.childIs ?? []]));
  const states = [...last].flatMap(([childId, [state, ...others]]): [string, string][] =>
    state === undefined || others.length > 0 || !isCodeOf(CHILD_STATES, state) ? [] : [[`state-end-${childId}`, state]],
  );
  return states.length === 0 ? undefined : Object.fromEntries(states);
}
