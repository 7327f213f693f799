import { newId, type Work } from "#platform";
import { insertRows, updateRows, type OnWritten } from "../bulk-rows.ts";
import type { FieldValue, Section } from "../roster/index.ts";
import { filled, type ColumnsOf } from "./columns-of-fields.ts";
import type { Row } from "./roster-store.ts";

type Table = "child" | "adult" | "family_member" | "class_group";

/** What is special about one kind of people. */
export type SectionKind<T extends Table, F extends string> = {
  table: T;
  key: keyof Row<T> & string;
  link: "child" | "adult" | "family" | "group";
  source: string;
  onWritten: OnWritten;
  columns: ColumnsOf<F, Row<T>>;
  held: ReadonlyMap<string, Row<T>>;
  /** Somebody new, before the file's values. */
  blank(id: string): Row<T>;
};

type Incoming<F extends string> = { sourceId: string } & Partial<Record<F, FieldValue | undefined>>;

/**
 * Writes one kind and answers with the id of everybody the file names, by the file's own ids. Whoever leaves is
 * ended first, so that their UPN is free for somebody else of the same file.
 */
export async function applySection<T extends Table, F extends string, I extends Incoming<F>>(
  work: Work,
  kind: SectionKind<T, F>,
  section: Section<F, I>,
): Promise<Map<string, string>> {
  const { table, key, columns, held, onWritten } = kind;
  const ended = section.ended.map(({ id, lastDay }) => ({ ...heldRow(held, id), ended_on: lastDay.toString() }));
  await updateRows(work, table, [key] as never, ended as never, onWritten);
  const changed = section.changed.map(({ id, changes }) => {
    const values = Object.fromEntries(changes.map((change) => [change.field, change.new])) as Partial<
      Record<F, FieldValue>
    >;
    return { ...filled(heldRow(held, id), columns, values), ended_on: null };
  });
  await updateRows(work, table, [key] as never, changed as never, onWritten);
  const added = section.added.map((incoming) => ({ incoming, id: newId(work.at) }));
  await insertRows(
    work,
    table,
    added.map(({ incoming, id }) => filled(kind.blank(id), columns, incoming)),
    onWritten,
  );
  const links = [
    ...section.changed
      .filter(({ newLink }) => newLink)
      .map(({ id, incoming }) => linkRow(work, kind, incoming.sourceId, id)),
    ...added.map(({ incoming, id }) => linkRow(work, kind, incoming.sourceId, id)),
  ];
  await insertRows(work, "roster_link", links);
  return new Map([
    ...section.changed.map(({ id, incoming }) => [incoming.sourceId, id] as const),
    ...added.map(({ incoming, id }) => [incoming.sourceId, id] as const),
  ]);
}

function heldRow<R>(held: ReadonlyMap<string, R>, id: string): R {
  const row = held.get(id);
  if (row === undefined) throw new Error("A comparison named somebody whom the school does not have.");
  return row;
}

function linkRow(
  work: Work,
  { source, link }: { source: string; link: SectionKind<Table, string>["link"] },
  sourceId: string,
  personId: string,
): Row<"roster_link"> {
  return { school_id: work.schoolId, source, kind: link, source_id: sourceId, person_id: personId };
}
