import type { CodeEntry, CodeList } from "./code-list.ts";

/** Whether the Act allows reasonable force in a search for it (england.md#D9). */
export interface SearchItemTraits {
  readonly forceAllowed: boolean | null;
}

const entries = [
  { code: "blade", label: "A knife or blade", forceAllowed: true },
  { code: "weapon", label: "Another weapon", forceAllowed: true },
  { code: "alcohol", label: "Alcohol", forceAllowed: true },
  { code: "drugs", label: "Illegal drugs", forceAllowed: true },
  { code: "stolen", label: "Something stolen", forceAllowed: true },
  {
    code: "for-harm",
    label: "Something for a crime, to hurt someone or to break things",
    forceAllowed: true,
  },
  {
    code: "named-in-regulations",
    label: "Something else the regulations name",
    forceAllowed: true,
  },
  {
    code: "school-rules",
    label: "Something only the school's rules ban, such as a phone",
    forceAllowed: false,
  },
  { code: "unknown", label: "Not known", forceAllowed: null },
] as const satisfies readonly (CodeEntry & SearchItemTraits)[];

/** What the adults were looking for. */
export type SearchItem = (typeof entries)[number]["code"];

/** The answers to "What were you looking for?" (classes of section 550ZA(3)). */
export const SEARCH_ITEMS: CodeList<SearchItem, SearchItemTraits> = {
  id: "SEARCH",
  title: "What were you looking for?",
  version: "2026-11-23",
  source: "england.md#D9",
  entries,
};
