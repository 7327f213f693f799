import { dateInWords } from "../rules/local-times.ts";
import { addressOf, type Filters, type OwedKind } from "./filters.ts";

/** What a filter's ids and codes are called, for those that this person may choose from. */
export type FilterNames = {
  children: ReadonlyMap<string, string>;
  adults: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
  labels: ReadonlyMap<string, string>;
};

/** One filter in words, and the address of the list without it. */
export type FilterInUse = { words: string; without: string };

export const stateWords: Record<NonNullable<Filters["state"]>, string> = {
  "not-reviewed": "Not reviewed yet",
  reviewed: "Reviewed",
};

export const owedWords: Record<OwedKind, string> = {
  alert: "A look at what cannot wait",
  statement: "A statement",
  rest: "The rest of the record",
  review: "The review",
  answer: "An answer to a question",
  anything: "Anything of these",
};

/**
 * Every filter that narrows the list, in the order of the form. Somebody whom the reader may not choose is named no
 * further, whether or not they exist: an address must not be a way of asking who is at the school.
 */
export function filtersInUse(filters: Filters, names: FilterNames, words: string): FilterInUse[] {
  const without = (...left: (keyof Filters)[]) =>
    addressOf({ ...filters, ...Object.fromEntries(left.map((name) => [name, undefined])), page: 1 });
  const named = (name: keyof Filters, what: string, id: string | undefined, known: ReadonlyMap<string, string>) =>
    id === undefined ? [] : [{ words: `${what}: ${known.get(id) ?? "not in this list"}`, without: without(name) }];
  return [
    ...(filters.sealedWords === undefined || words === ""
      ? []
      : [{ words: `Words: ${words}`, without: without("sealedWords") }]),
    ...named("childId", "Child", filters.childId, names.children),
    ...named("adultId", "Adult", filters.adultId, names.adults),
    ...named("placeId", "Place", filters.placeId, names.places),
    ...named("label", "Label", filters.label, names.labels),
    ...(filters.state === undefined ? [] : [{ words: stateWords[filters.state], without: without("state") }]),
    ...owedInUse(filters, names, without),
    ...(filters.from === undefined ? [] : [{ words: `From ${dateInWords(filters.from)}`, without: without("from") }]),
    ...(filters.to === undefined ? [] : [{ words: `To ${dateInWords(filters.to)}`, without: without("to") }]),
  ];
}

type Without = (...left: (keyof Filters)[]) => string;

/** What is owed and by whom are two things to take off; without the first it is anything. */
function owedInUse({ owed, owedBy }: Filters, names: FilterNames, without: Without): FilterInUse[] {
  if (owed === undefined) return [];
  const what = owed === "anything" ? "Anything" : owedWords[owed];
  const whose = owedBy === undefined ? "" : ` by ${names.adults.get(owedBy) ?? "somebody not in this list"}`;
  return [{ words: `${what} owed${whose}`, without: without("owed", "owedBy") }];
}
