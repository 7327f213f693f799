import type { z } from "zod";

/** One entry for the trail, before it has its number and its place in the chain. Only `factList` makes one. */
export type Fact = {
  readonly kind: string;
  /** What it is about, as `room:id`, like `incident:0198...`. Ids only: a child's name never enters the trail. */
  readonly about: string;
  readonly details: Record<string, unknown>;
  readonly [made]: true;
};

const thing = /^[a-z-]+:[\w-]+$/;
const made = Symbol("made by a fact list");

/** The plain sentence of a kind of fact, and the exact shape of its details. */
export type FactKind = { sentence: string; details: z.ZodType<Record<string, unknown>> };

const known = new Map<string, FactKind>();

/**
 * Declares a room's facts: a closed list. Two rooms cannot use the same word for different facts.
 */
export function factList<const List extends Record<string, FactKind>>(list: List) {
  const taken = Object.keys(list).find((kind) => known.has(kind));
  if (taken !== undefined) throw new Error(`Two rooms declare the fact "${taken}".`);
  for (const [kind, shape] of Object.entries(list)) known.set(kind, shape);
  return function fact<Kind extends keyof List & string>(
    kind: Kind,
    about: string,
    details: z.input<List[Kind]["details"]>,
  ): Fact {
    const shape = Object.hasOwn(list, kind) ? list[kind] : undefined;
    if (shape === undefined) throw new Error(`The fact "${kind}" is not declared.`);
    if (!thing.test(about))
      throw new Error(`The fact "${kind}" is about a thing named like incident:<id>, never about words.`);
    return { kind, about, details: shape.details.parse(details), [made]: true };
  };
}

/** The plain sentence for a kind of fact read back from the trail. */
export function sentenceOf(kind: string): string {
  return known.get(kind)?.sentence ?? kind;
}

/** Every declared kind, for the page and the test that list them. */
export function knownFacts(): ReadonlyMap<string, FactKind> {
  return known;
}
