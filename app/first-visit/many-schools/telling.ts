import { Temporal } from "#dates";
import { copyLine } from "#platform";
import { idPattern, type ModelFact, type ModelTable, type Row } from "./rules/model.ts";
import { gapOf, stencilOf, type Stencil } from "./rules/stencil.ts";
import type { Story } from "./rules/stories.ts";

/** Facts that were recorded at one moment, as entries for the trail's writer with a comma between them. */
export type Happening = { at: number; entries: Stencil };

/** A story ready to be told at any school: only its ids, its people's ids and its number are missing. */
export type Telling = {
  begins: number;
  reportedAt: number;
  /** Table -> its rows, in COPY's text form. */
  tables: ReadonlyMap<string, Stencil>;
  happenings: readonly Happening[];
  /** The beginning of each id that it needs, which tells the time; its number stands before them. */
  ids: readonly string[];
  /** Whom and what of the school it names, by their numbers. */
  names: ReadonlySet<number>;
};

/** Stands for the incident's number until it is known. No text of a person holds it. */
const numberMark = "\u{E000}";
const gaps = new RegExp(`${idPattern}|${numberMark}`, "g");

/** Makes a story ready. `ids` are the ids of the school as a whole. */
export function tellingOf(story: Story, ids: ReadonlyMap<string, number>): Telling {
  const own = new Map<string, number>();
  const names = new Set<number>();
  const gap = (found: string): number => {
    if (found === numberMark) return gapOf("telling", 0);
    const known = ids.get(found);
    if (known !== undefined) {
      names.add(known);
      return gapOf("school", known);
    }
    own.set(found, own.get(found) ?? own.size + 1);
    return gapOf("telling", own.get(found) ?? 0);
  };
  const tables = new Map(
    story.tables.map((table) => [table.name, stencilOf(table.rows.map(lineOf(table)).join(""), gaps, gap)]),
  );
  const happenings = [...byMoment(story.facts)].map(([at, facts]) => ({
    at,
    entries: stencilOf(facts.map(entryOf).join(","), gaps, gap),
  }));
  const begins = happenings[0]?.at ?? 0;
  const reported = story.facts.find(({ kind }) => kind === "incident-reported");
  const reportedAt = reported === undefined ? begins : Temporal.Instant.from(reported.at).epochMilliseconds;
  return { begins, reportedAt, tables, happenings, ids: [...own.keys()].map(beginningOf), names };
}

/** The part of an id that tells when it was made. */
export function beginningOf(id: string): string {
  return id.slice(0, 13);
}

/** The beginning of an id that is made at this moment. */
export function beginningOfMoment(at: Temporal.Instant): string {
  const time = at.epochMilliseconds.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}`;
}

function lineOf(table: ModelTable): (row: Row) => string {
  const at = table.name === "incident" ? table.columns.findIndex(({ name }) => name === "number") : -1;
  return (row) => copyLine(at === -1 ? row : row.with(at, numberMark));
}

/** One entry as the trail's writer takes it. */
export function entryOf({ details, ...fact }: ModelFact): string {
  const entry = JSON.stringify({ ...fact, details: JSON.parse(details) as unknown });
  return fact.kind === "incident-reported" ? entry.replace(/"number":\d+/, `"number":${numberMark}`) : entry;
}

/** Facts of one moment stay together and in order. */
export function byMoment(facts: readonly ModelFact[]): Map<number, ModelFact[]> {
  const moments = new Map<number, ModelFact[]>();
  for (const fact of facts) {
    const at = Temporal.Instant.from(fact.at).epochMilliseconds;
    moments.set(at, [...(moments.get(at) ?? []), fact]);
  }
  return moments;
}
