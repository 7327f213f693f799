import type { Table } from "../files/table.ts";
import { report, type Cells, type Reading } from "../read-rows.ts";
import { readYesNo } from "../rules/cell-text.ts";
import { nameKey } from "../rules/name-key.ts";
import type { ReadOptions, Roster } from "../types.ts";
import type { LessenFile } from "./columns.ts";

/** Everything the parts of this reader share while one upload is read. */
export type LessenWork = {
  tables: ReadonlyMap<LessenFile, readonly Table[]>;
  reading: Reading;
  options: ReadOptions;
  roster: Roster;
  chosen: ReadonlySet<string>;
  /** Some of the file's schools were not chosen, so ids that are not found may be theirs. */
  partly: boolean;
  /** Children by reference and by UPN, since families.csv and groups.csv may use either. */
  childIds: Map<string, string>;
  /** Where each child is, so that the family is there too. */
  schoolOfChild: Map<string, string>;
};

/** The school of a file that names none: the one it is uploaded to. */
export const thisSchool = "this-school";

/** Lines with this reference are the template's examples. */
export const exampleReference = /^EXAMPLE\b/i;

/** The school of a row; undefined when it is none of the chosen, or is not said where others say it. */
export function schoolOfRow<K extends string>(work: LessenWork, row: Cells<K>, key: K): string | undefined {
  const named = row.get(key);
  if (named === undefined) return work.chosen.has(thisSchool) ? thisSchool : [...work.chosen][0];
  if (named === "") {
    work.reading.lostRows++;
    return void report(
      work.reading,
      "left-out",
      "no-school",
      row,
      key,
      "Other lines name a school and this one does not, so it was left out. Fill it in.",
    );
  }
  const school = nameKey(named);
  return work.chosen.has(school) ? school : undefined;
}

type WholeWatch = {
  see(cell: string | undefined): void;
  whole(): boolean;
  mixed(): boolean;
  empty(): boolean;
};

/** Watches whether every line of a kind's files says that it is the whole school. */
export function wholeWatch(): WholeWatch {
  let [yes, other] = [0, 0];
  return {
    see: (cell) => void (readYesNo(cell ?? "") === true ? yes++ : other++),
    whole: () => yes > 0 && other === 0,
    mixed: () => yes > 0 && other > 0,
    empty: () => yes + other === 0,
  };
}

/** Settles whether whoever is absent from these files has left: only when the files, or the person uploading, say so. */
export function settleWhole(work: LessenWork, file: LessenFile, watch: WholeWatch): boolean {
  const [table] = work.tables.get(file) ?? [];
  if (table !== undefined && watch.empty()) noteEmpty(work.reading, table);
  if (work.options.mode === "bulk") return table !== undefined && !watch.empty();
  if (watch.mixed()) {
    work.reading.problems.add("whole", {
      file: work.tables.get(file)?.[0]?.file ?? `${file}.csv`,
      line: null,
      column: "Whole school",
      value: null,
      message:
        "Some lines say that this is the whole school and some do not, so nobody who is missing will be ended. Write y on every line if it is complete.",
      severity: "note",
    });
  }
  return work.options.mode === undefined && watch.whole();
}

/** Headings alone are a list that was not filled in, never a school that everybody has left. */
function noteEmpty({ problems }: Reading, { file }: Table): void {
  const message = "There is nothing below the headings of this file. Nobody and nothing was ended because of it.";
  problems.add("empty", { file, line: null, column: null, value: null, message, severity: "note" });
}

/** One group for each name at each school, however it is written. */
export function groupId(school: string, name: string): string {
  return `${school}/${nameKey(name)}`;
}
