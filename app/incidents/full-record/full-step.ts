import type { Typed } from "#platform";
import type { ReportContext, Step } from "../report/step.ts";
import type { Watch } from "../watch/watch-store.ts";

/** What the pages of the rest may ask: the report's context, and the watches that it came from. */
export type FullContext = ReportContext & { watches: readonly Watch[] };

/** One line of the record as it is read: what it is about, and what was answered. */
export type RecordRow = { key: string; value: string };

/** An answer to be read: as typed, with the names of the people whose ids it holds. */
export type Shown = { typed: Typed; nameOf(id: string): string };

/** One question of the rest of the record: a page like any other, and how its answer reads afterwards. */
export type FullStep = Step & {
  /** Whom this page is about, where there is one page a person: a name has no place in a page's title. */
  about?: string;
  /** What a watch says: it stands in the page until somebody has answered, and is kept by nobody but them. */
  proposed?: Typed | undefined;
  rows(shown: Shown): RecordRow[];
};

/** One row, or none when nothing was said. */
export function rowOf(key: string, ...values: readonly string[]): RecordRow[] {
  const value = values.filter((text) => text !== "").join("\n");
  return value === "" ? [] : [{ key, value }];
}
