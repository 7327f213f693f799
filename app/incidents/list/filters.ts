import { Temporal } from "#dates";
import { isId } from "#platform";

/** What the list of incidents can be narrowed to. Kept in the address, so a list can be returned to; ids and codes only. */
export type Filters = {
  childId: string | undefined;
  adultId: string | undefined;
  placeId: string | undefined;
  from: Temporal.PlainDate | undefined;
  to: Temporal.PlainDate | undefined;
  label: string | undefined;
  state: "not-reviewed" | "reviewed" | "statements-owed" | undefined;
  page: number;
};

const states = ["not-reviewed", "reviewed", "statements-owed"] as const;

/** Reads the filters from an address; what makes no sense is left out rather than refused. */
export function readFilters(query: (name: string) => string | undefined): Filters {
  const id = (name: string) => {
    const text = query(name);
    return isId(text) ? text : undefined;
  };
  return {
    childId: id("child"),
    adultId: id("adult"),
    placeId: id("place"),
    from: day(query("from")),
    to: day(query("to")),
    label: /^[a-z-]{1,40}$/.test(query("label") ?? "") ? query("label") : undefined,
    state: states.find((state) => state === query("state")),
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

/** The address of the same list with another page. */
export function addressOf(filters: Filters, page: number): string {
  const entries: [string, string | undefined][] = [
    ["child", filters.childId],
    ["adult", filters.adultId],
    ["place", filters.placeId],
    ["from", filters.from?.toString()],
    ["to", filters.to?.toString()],
    ["label", filters.label],
    ["state", filters.state],
    ["page", page === 1 ? undefined : String(page)],
  ];
  const query = new URLSearchParams(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return query.size === 0 ? "/incidents" : `/incidents?${query.toString()}`;
}
