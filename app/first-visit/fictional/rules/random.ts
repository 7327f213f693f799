import type { Temporal } from "#dates";

/** A die that falls the same way every time for the same seed: the fictional school is the same wherever it is filled. */
export type Random = () => number;

/** Mulberry32: small, quick, and even enough for stories. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed made from words, so that each child and each day has a die of its own. */
export function seedOf(...words: readonly (string | number)[]): number {
  let hash = 2_166_136_261;
  for (const character of words.join("/")) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}

/** One of a list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("There is nothing to pick from.");
  return found;
}

/** One of a list, the heavier more often. */
export function weighted<T>(random: Random, list: readonly (readonly [T, number])[]): T {
  const all = list.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * all;
  for (const [one, weight] of list) {
    left -= weight;
    if (left < 0) return one;
  }
  return pick(random, list)[0];
}

/** True this often. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** A whole number, both ends included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** The same list in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);
}

/** How long things last: most are short, a few are long. */
export function lognormal(random: Random, median: number, spread: number): number {
  const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(spread * bell);
}

/** How many times something happens that happens `mean` times on average. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

/** Deals a list's entries in turn, in a new order each time round: nobody tells the same thing twice running. */
export function deck<T>(random: Random, list: readonly T[]): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = shuffled(random, list);
    const dealt = left.pop();
    if (dealt === undefined) throw new Error("An empty deck cannot be dealt.");
    return dealt;
  };
}

/** Picks from lists without picking the same entry of a list twice before all have had their turn. */
export type Fresh = (list: readonly string[]) => string;

/** A fresh hand for one incident: two adults beside each other do not write the same sentence. */
export function freshFrom(random: Random): Fresh {
  const decks = new Map<readonly string[], () => string>();
  return (list) => {
    const deal = decks.get(list) ?? deck(random, list);
    decks.set(list, deal);
    return deal();
  };
}

/** The entry that belongs to the same telling; lists of another length go with every telling. */
export function alongside<T>(random: Random, list: readonly T[], telling: number, tellings: number): T {
  const same = list.length === tellings ? list[telling] : undefined;
  return same ?? pick(random, list);
}

/** An id as the house makes them, with the time in front, but the same at every filling: filling twice fills once. */
export function idFrom(random: Random, at: Temporal.Instant): string {
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  const time = at.epochMilliseconds.toString(16).padStart(12, "0");
  const variant = "89ab"[Math.floor(random() * 4)] ?? "8";
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
}
