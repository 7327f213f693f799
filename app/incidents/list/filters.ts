import { Temporal } from "#dates";
import { isId } from "#platform";

const states = ["not-reviewed", "reviewed"] as const;
const owedKinds = ["alert", "statement", "rest", "review", "answer", "anything"] as const;
export type OwedKind = (typeof owedKinds)[number];

/** What the list of incidents can be narrowed to. Kept in the address, so a list can be returned to; ids and codes only. */
export type Filters = {
  childId: string | undefined;
  adultId: string | undefined;
  placeId: string | undefined;
  from: Temporal.PlainDate | undefined;
  to: Temporal.PlainDate | undefined;
  label: string | undefined;
  state: (typeof states)[number] | undefined;
  /** Something is still owed, and by whom. By somebody, without saying what, is anything at all. */
  owed: OwedKind | undefined;
  owedBy: string | undefined;
  /** Words to look for, sealed: they may be a child's name, and an address is kept in many places. */
  sealedWords: string | undefined;
  page: number;
};

/** Reads the filters from an address; what makes no sense is left out rather than refused. */
export function readFilters(query: (name: string) => string | undefined): Filters {
  const id = (name: string) => {
    const text = query(name);
    return isId(text) ? text : undefined;
  };
  const code = (name: string, form: RegExp) => (form.test(query(name) ?? "") ? query(name) : undefined);
  const owedBy = id("by");
  return {
    childId: id("child"),
    adultId: id("adult"),
    placeId: id("place"),
    from: day(query("from")),
    to: day(query("to")),
    label: code("label", /^[a-z-]{1,40}$/),
    state: states.find((state) => state === query("state")),
    owed: owedKinds.find((owed) => owed === query("owed")) ?? (owedBy === undefined ? undefined : "anything"),
    owedBy,
    sealedWords: code("find", /^[\w-]{1,1400}$/),
    page: Math.min(Math.max(Math.trunc(Number(query("page") ?? "1")) || 1, 1), 100_000),
  };
}

function day(text: string | undefined): Temporal.PlainDate | undefined {
  // Temporal reads more than a date box sends: years beyond the calendar of the database, names of other calendars.
  if (text === undefined || !/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}

/** The list that is narrowed to nothing. */
export const everything: Filters = readFilters(() => undefined);

/** The address of a list narrowed like this. */
export function addressOf(filters: Filters): string {
  const entries: [string, string | undefined][] = [
    ["child", filters.childId],
    ["adult", filters.adultId],
    ["place", filters.placeId],
    ["from", filters.from?.toString()],
    ["to", filters.to?.toString()],
    ["label", filters.label],
    ["state", filters.state],
    ["owed", filters.owed === "anything" && filters.owedBy !== undefined ? undefined : filters.owed],
    ["by", filters.owedBy],
    ["find", filters.sealedWords],
    ["page", filters.page === 1 ? undefined : String(filters.page)],
  ];
  const query = new URLSearchParams(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return query.size === 0 ? "/incidents" : `/incidents?${query.toString()}`;
}

/** Whether anything narrows the list, on whatever page of it. */
export function isNarrowed(filters: Filters): boolean {
  return addressOf({ ...filters, page: 1 }) !== addressOf(everything);
}
