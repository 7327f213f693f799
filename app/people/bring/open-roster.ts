import type { Temporal } from "#dates";
import {
  detectKind,
  readFiles,
  readRoster,
  schoolsIn,
  type Problem,
  type Roster,
  type SchoolCount,
  type SourceKind,
  type Upload,
} from "../roster/index.ts";
import type { Choices } from "./preview.ts";

/** What came of reading the files. */
export type OpenedRoster =
  | { kind: "refused"; problems: Problem[] }
  | { kind: "schools"; schools: SchoolCount[] }
  | { kind: "read"; roster: Roster; problems: Problem[] };

/** How to read them. `known`: files of changes may name people without saying what they are. */
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
  const known = await opening.known(sources[detectKind(tables).kind]);
  const reading = await readRoster(tables, {
    today: opening.today,
    ...(schools === undefined ? {} : { onlySchools: schools }),
    ...(mode === undefined ? {} : { mode }),
    known,
    ...(opening.onProgress === undefined ? {} : { onProgress: opening.onProgress }),
  });
  const all = [...problems, ...reading.problems];
  if (all.some(stops)) return { kind: "refused", problems: all };
  return { kind: "read", roster: asHeld(reading.roster), problems: all };
}

/** Whose ids each kind of file has: those of the earlier files of the same source are known. */
const sources: Record<SourceKind | "unknown", string> = {
  "lessen-csv": "lessen-csv",
  "oneroster-1.1": "oneroster",
  "oneroster-1.2": "oneroster",
  "sds-2.1": "school-data-sync",
  unknown: "unknown",
};

const stops = ({ severity }: Problem): boolean => severity === "stops";

/** As Lessen holds it, or every file would seem to change it: residential is yes or no, an adult's address in small letters. */
function asHeld(roster: Roster): Roster {
  const children = roster.children.map((child) =>
    child.residential === null ? { ...child, residential: false } : child,
  );
  const adults = roster.adults.map((adult) => (adult.email ? { ...adult, email: adult.email.toLowerCase() } : adult));
  return { ...roster, children, adults };
}
