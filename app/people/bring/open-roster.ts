import type { Temporal } from "#dates";
import {
  detectKind,
  readFiles,
  readRoster,
  schoolsIn,
  type Problem,
  type Roster,
  type SchoolCount,
  type Upload,
} from "../roster/index.ts";
import type { Choices } from "./preview.ts";

/** What came of reading the files. */
export type OpenedRoster =
  | { kind: "refused"; problems: Problem[] }
  | { kind: "schools"; schools: SchoolCount[] }
  | { kind: "read"; roster: Roster; problems: Problem[] };

/** How to read them. `known` is asked only when the files may leave out what a person is. */
export type Opening = {
  today: Temporal.PlainDate;
  choices: Choices;
  known(source: string): Promise<ReadonlyMap<string, "child" | "adult" | "family">>;
  onProgress?: (rowsRead: number) => void;
};

/** Opens and reads what was brought. Touches nothing the school has. */
export async function openRoster(uploads: readonly Upload[], opening: Opening): Promise<OpenedRoster> {
  const { tables, problems } = await readFiles(uploads);
  if (problems.some(stops)) return { kind: "refused", problems };
  const { schools, mode } = opening.choices;
  if (schools === undefined) {
    const found = await schoolsIn(tables);
    if (found.schools.length > 1 && !found.problems.some(stops)) return { kind: "schools", schools: found.schools };
  }
  const kind = detectKind(tables).kind;
  const known = kind.startsWith("oneroster") ? await opening.known("oneroster") : undefined;
  const reading = await readRoster(tables, {
    today: opening.today,
    ...(schools === undefined ? {} : { onlySchools: schools }),
    ...(mode === undefined ? {} : { mode }),
    ...(known === undefined ? {} : { known }),
    ...(opening.onProgress === undefined ? {} : { onProgress: opening.onProgress }),
  });
  const all = [...problems, ...reading.problems];
  if (all.some(stops)) return { kind: "refused", problems: all };
  return { kind: "read", roster: asHeld(reading.roster), problems: all };
}

const stops = ({ severity }: Problem): boolean => severity === "stops";

/** Lessen holds residential as yes or no: said to be empty is no, or every file would seem to change it. */
function asHeld(roster: Roster): Roster {
  const children = roster.children.map((child) => (child.residential === null ? { ...child, residential: false } : child));
  return { ...roster, children };
}
