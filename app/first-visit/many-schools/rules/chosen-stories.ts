import { shuffled, type Random } from "../../fictional/rules/random.ts";

/** A story that a school tells, and how many days it is moved. */
export type Chosen<S> = { story: S; days: number };

/**
 * So many stories for one school, in no order. No story comes again before all have been told; when it does, it is moved
 * to another of the weeks in which it stays true.
 */
export function chooseStories<S>(
  random: Random,
  stories: readonly { story: S; moves: readonly number[] }[],
  wanted: number,
): Chosen<S>[] {
  if (stories.length === 0 && wanted > 0) throw new Error("There is no story that such a school could tell.");
  const chosen: Chosen<S>[] = [];
  for (let round = 0; chosen.length < wanted; round += 1) {
    const some = shuffled(random, stories).slice(0, wanted - chosen.length);
    chosen.push(...some.map(({ story, moves }) => ({ story, days: moves[round % moves.length] ?? 0 })));
  }
  return chosen;
}
