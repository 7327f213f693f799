/** A column as the database names it and its type. */
export type Column = { name: string; type: string };
/** A row as the database writes it: every value as text. */
export type Row = readonly (string | null)[];
/** A table of the model school with all its rows. */
export type ModelTable = {
  name: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Each row belongs to one report: its draft, its record, or what was said and decided about it. */
  ofReports: boolean;
};
/** An entry of the model school's trail, in its order. */
export type ModelFact = { at: string; actor: string; kind: string; about: string; details: string };

/**
 * The fictional school as everybody's deeds have left it in the database: the model from which other schools are made.
 * Its rows and facts were written by the deeds themselves, so that a copy has their shape whatever a later version of
 * Lessen keeps of an incident.
 */
export type Model = {
  schoolId: string;
  /** The school's own row, as JSON. */
  school: string;
  /** Each table after those that it refers to. */
  tables: readonly ModelTable[];
  facts: readonly ModelFact[];
};

/** Tables that are not copied, each with its reason. */
export const notCopied: Readonly<Record<string, string>> = {
  school: "each school is begun as itself",
  incident_book: "each school has its own numbers",
  trail_head: "the trail is written by the one writer that a deed has, too",
  trail_entry: "the trail is written by the one writer that a deed has, too",
  roster_import: "a file that was decided on is empty",
  invitation: "whoever was invited has come",
  account_session: "nobody is signed in at a school that has just been made",
  draft_answer: "answers of a report that is sent are on no page, and are a third of all its rows",
  draft_answer_set_aside: "the same",
  statement_draft: "the words of a statement that was given stand in the statement",
  review_draft: "the words of a review that was signed stand in the review",
  standing_incident: "how records stand is worked out from them",
  book_word: "each school's words are noted for its own numbers",
  watch: "few incidents were watched; their records stand without the log",
  watch_observation: "the same",
  watch_taken_over: "the same",
  watch_decision: "the same",
  watch_ended: "the same",
};

/** Kinds of facts that go with what is not copied. */
export const factsNotCopied: readonly string[] = [
  "draft-answered",
  "draft-words-set-aside",
  "full-record-answered",
  "full-record-words-set-aside",
  "statement-drafted",
  "review-drafted",
  "watch-started",
  "watch-observed",
  "watch-danger-seen",
  "watch-taken-over",
  "watch-decided",
  "watch-ended",
  "watch-looked-at",
  "watch-list-looked-at",
];

/** A table and the tables that its rows refer to. */
export type Referring = { name: string; refersTo: readonly string[] };

/** Each table after all that it refers to. */
export function inOrder<T extends Referring>(tables: readonly T[]): T[] {
  const [left, done] = [new Map(tables.map((table) => [table.name, table])), new Array<T>()];
  while (left.size > 0) {
    const ready = [...left.values()].filter(({ name, refersTo }) =>
      refersTo.every((to) => to === name || !left.has(to)),
    );
    if (ready.length === 0) throw new Error(`Tables refer to each other in a ring: ${[...left.keys()].join(", ")}.`);
    for (const table of ready) left.delete(table.name);
    done.push(...ready);
  }
  return done;
}

/** The names of the tables whose rows belong to one report: everything that hangs on it, however far. */
export function tablesOfReports(ordered: readonly Referring[]): Set<string> {
  const found = new Set(["incident_draft"]);
  for (const { name, refersTo } of ordered) if (refersTo.some((to) => found.has(to))) found.add(name);
  return found;
}

/** An id wherever it stands in a text, to be built into a pattern. */
export const idPattern = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** The ids in the columns of a row that hold nothing else. */
export function idsIn(columns: readonly Column[], row: Row): string[] {
  return row.filter((value, at): value is string => value !== null && columns[at]?.type === "uuid");
}

/** A row's value under a column's name. */
export function valueOf({ columns }: Pick<ModelTable, "columns">, row: Row, name: string): string | null {
  return row[columns.findIndex((column) => column.name === name)] ?? null;
}

/**
 * Rows in an order that does not hang on their ids, which are others at every filling: so the same seed makes the same
 * schools from each. `known` says where an id stands that has been met already.
 */
export function steadily(table: ModelTable, known: ReadonlyMap<string, number>): Row[] {
  const keyOf = (row: Row) =>
    JSON.stringify(
      row.map((value, at) => (table.columns[at]?.type === "uuid" ? (known.get(value ?? "") ?? "") : value)),
    );
  return table.rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ row }) => row);
}
