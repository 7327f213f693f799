import { Temporal } from "#dates";
import type { Work } from "#platform";
import { sql } from "kysely";
import { databaseJson } from "../database-json.ts";
import type { Upload } from "../roster/index.ts";
import { packFiles, unpackFiles } from "./file-box.ts";
import type { ApplyProgress, NotApplied } from "./apply-progress.ts";
import type { Choices, Shown } from "./preview.ts";

/** Where a brought file stands. */
export type ImportState = "reading" | "choose-schools" | "ready" | "refused" | "applied" | "turned-away";

/** A brought file as its page shows it; the bytes stay behind. */
export type BroughtRoster = {
  importId: string;
  state: ImportState;
  broughtAt: string;
  fileNames: string;
  rowsRead: number;
  choices: Choices;
  shown: Shown | null;
  /** Nobody decided in time, so that nothing of the file is left. */
  emptied: boolean;
  /** Somebody has confirmed it, and it is not applied yet: how far that is, and when this was last said. */
  confirmed: { lastSign: Temporal.Instant; progress: ApplyProgress } | null;
  /** Why the last confirmation has changed nobody; empty where there was none. */
  notApplied: NotApplied | "";
};

const columns = [
  "import_id",
  "state",
  "brought_at",
  "file_names",
  "rows_read",
  "only_schools",
  "preview",
  "message",
  "decided_by",
  "decided_at",
] as const;

/** Keeps what was uploaded until somebody decides on it. */
export async function keepBrought(
  work: Work,
  brought: { importId: string; adultId: string; uploads: readonly Upload[]; choices: Choices },
): Promise<void> {
  await work.tx
    .insertInto("roster_import")
    .values({
      school_id: work.schoolId,
      import_id: brought.importId,
      state: "reading",
      brought_by: brought.adultId,
      brought_at: work.at.toString(),
      file_names: brought.uploads
        .map(({ name }) => name.replaceAll("\0", "").slice(0, 100))
        .join(", ")
        .slice(0, 400),
      files: packFiles(brought.uploads),
      only_schools: asJson(brought.choices),
    })
    .execute();
}

/** One brought file. `lock` makes a second confirmation wait for the first and then see what it decided. */
export async function broughtById(
  work: Work,
  importId: string,
  { lock = false } = {},
): Promise<BroughtRoster | undefined> {
  const row = await work.tx
    .selectFrom("roster_import")
    .select(columns)
    .where("school_id", "=", work.schoolId)
    .where("import_id", "=", importId)
    .$if(lock, (query) => query.forNoKeyUpdate())
    .executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

/** The files brought last, the newest first. */
export async function latestBrought(work: Work, most: number): Promise<BroughtRoster[]> {
  const rows = await work.tx
    .selectFrom("roster_import")
    .select(columns)
    .where("school_id", "=", work.schoolId)
    .orderBy("import_id", "desc")
    .limit(most)
    .execute();
  return rows.map(fromRow);
}

/** Whether a file brought after this one has been applied: then this one tells of an earlier time. */
export async function newerWasApplied(work: Work, importId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("roster_import")
    .select("import_id")
    .where("school_id", "=", work.schoolId)
    .where("import_id", ">", importId)
    .where("state", "=", "applied")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Files brought before a moment that nobody has decided on, and those that could not be read and still show why. */
export async function undecidedBefore(work: Work, moment: Temporal.Instant): Promise<string[]> {
  const rows = await work.tx
    .selectFrom("roster_import")
    .select("import_id")
    .where("school_id", "=", work.schoolId)
    .where("brought_at", "<", moment.toString())
    .where((eb) =>
      eb.or([
        eb("state", "in", ["reading", "choose-schools", "ready"]),
        eb.and([eb("state", "=", "refused"), eb("preview", "is not", null)]),
      ]),
    )
    .forNoKeyUpdate()
    .execute();
  return rows.map((row) => row.import_id);
}

/** The bytes of a file that nobody has decided on yet. */
export async function filesOf(work: Work, importId: string): Promise<Upload[] | undefined> {
  const row = await work.tx
    .selectFrom("roster_import")
    .select("files")
    .where("school_id", "=", work.schoolId)
    .where("import_id", "=", importId)
    .executeTakeFirst();
  return row?.files == null ? undefined : unpackFiles(row.files);
}

/** How far the reading is. */
export async function keepProgress(work: Work, importId: string, rowsRead: number): Promise<void> {
  await change(work, importId, { rows_read: rowsRead }).where("state", "=", "reading").execute();
}

/** What the reading found. False where the file was read or decided on meanwhile: then it stays as it is. */
export async function keepFound(work: Work, importId: string, state: ImportState, shown: Shown): Promise<boolean> {
  const bytes = state === "refused" ? { files: null } : {};
  return changed(change(work, importId, { state, preview: asJson(shown), ...bytes }).where("state", "=", "reading"));
}

/** What a person has chosen about the file; it is read again with that. */
export async function keepChoices(work: Work, importId: string, choices: Choices): Promise<boolean> {
  const values = { only_schools: asJson(choices), state: "reading", rows_read: 0, ...notConfirmed };
  return changed(change(work, importId, values).where("state", "in", ["choose-schools", "ready"]));
}

const notConfirmed = { decided_by: null, decided_at: null, message: "" };

/**
 * Confirmed, and not applied yet: the file stays `ready`, because until all of it is written nobody is changed. Who
 * said yes stands in `decided_by`; `decided_at` is the last sign of whoever is applying it.
 */
export async function keepConfirmed(work: Work, importId: string, adultId: string): Promise<void> {
  await change(work, importId, {
    decided_by: adultId,
    decided_at: work.at.toString(),
    ...progressColumns({ step: "begun", rows: 0 }),
  })
    .where("state", "=", "ready")
    .execute();
}

/** A sign that it is still being applied, and how far it is. Not in the transaction that applies: nobody would see it. */
export async function keepApplying(work: Work, importId: string, progress: ApplyProgress): Promise<void> {
  await change(work, importId, { decided_at: work.at.toString(), ...progressColumns(progress) })
    .where("state", "=", "ready")
    .where("decided_by", "is not", null)
    .execute();
}

/** A confirmation that changed nobody: the file waits for a yes again. With `preview`, to another list than before. */
export async function keepNotApplied(work: Work, importId: string, why: NotApplied, preview?: Shown): Promise<boolean> {
  const shown = preview === undefined ? {} : { preview: asJson(preview) };
  return changed(change(work, importId, { ...notConfirmed, message: why, ...shown }).where("state", "=", "ready"));
}

/**
 * Decided: the bytes go, and with them everybody else's data that the file may have held. False where it was decided
 * on meanwhile.
 */
export async function keepDecided(
  work: Work,
  importId: string,
  decided: { state: "applied" | "turned-away"; adultId: string; shown: Shown | null },
): Promise<boolean> {
  return changed(
    change(work, importId, {
      state: decided.state,
      files: null,
      preview: decided.shown === null ? null : asJson(decided.shown),
      decided_by: decided.adultId,
      decided_at: work.at.toString(),
      message: "",
    }).where("state", "not in", ["applied", "turned-away"]),
  );
}

/** Nobody decided in time: nothing of the file stays but that it came. */
export async function keepEmptied(work: Work, importId: string): Promise<void> {
  const state = sql<string>`case state when 'refused' then state else 'turned-away' end`;
  await change(work, importId, {
    state,
    files: null,
    preview: null,
    only_schools: null,
    decided_at: work.at.toString(),
  }).execute();
}

function progressColumns({ step, rows }: ApplyProgress) {
  return { message: step, rows_read: rows };
}

async function changed(query: ReturnType<typeof change>): Promise<boolean> {
  return (await query.returning("import_id").executeTakeFirst()) !== undefined;
}

function change(work: Work, importId: string, values: Record<string, unknown>) {
  return work.tx
    .updateTable("roster_import")
    .set(values)
    .where("school_id", "=", work.schoolId)
    .where("import_id", "=", importId);
}

/** The driver would send a list as a PostgreSQL array; as text it arrives as the JSON it is. */
function asJson(value: unknown) {
  return sql<string>`${databaseJson(value)}::jsonb`;
}

type Row = {
  import_id: string;
  state: string;
  brought_at: string;
  file_names: string;
  rows_read: number;
  only_schools: unknown;
  preview: unknown;
  message: string;
  decided_by: string | null;
  decided_at: string | null;
};

function fromRow(row: Row): BroughtRoster {
  return {
    importId: row.import_id,
    state: row.state as ImportState,
    broughtAt: row.brought_at,
    fileNames: row.file_names,
    rowsRead: row.rows_read,
    choices: (row.only_schools as Choices | null) ?? {},
    shown: row.preview as Shown | null,
    emptied: row.decided_at !== null && row.decided_by === null,
    ...confirmationIn(row),
  };
}

function confirmationIn({ state, message, rows_read: rows, decided_by: by, decided_at: lastSign }: Row) {
  if (state !== "ready" || by === null || lastSign === null)
    return { confirmed: null, notApplied: message as NotApplied | "" };
  return {
    confirmed: {
      lastSign: Temporal.Instant.from(lastSign),
      progress: { step: message as ApplyProgress["step"], rows },
    },
    notApplied: "" as const,
  };
}
