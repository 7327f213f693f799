import { readRows, type Reading } from "../read-rows.ts";
import type { ReadOptions, Roster, RosterKind } from "../types.ts";
import type { Table } from "../files/table.ts";
import { named } from "../detect-kind.ts";
import { noneWhole } from "../new-roster.ts";
import { quietly } from "./work.ts";
import type { Manifest } from "./manifest.ts";

/** Whether the files are everything (bulk) or only what has changed (delta), and for which kinds absence means gone. */
export async function settleMode(
  roster: Roster,
  tables: readonly Table[],
  manifest: Manifest,
  options: ReadOptions,
  reading: Reading,
): Promise<void> {
  roster.mode = options.mode ?? (await modeOf(roster, tables, manifest, reading));
  roster.whole = roster.mode === "bulk" ? wholeKinds(tables, manifest, options) : noneWhole();
}

async function modeOf(
  roster: Roster,
  tables: readonly Table[],
  manifest: Manifest,
  reading: Reading,
): Promise<"bulk" | "delta"> {
  if (roster.sourceKind === "sds-2.1") return "bulk";
  const said = manifest.modes.get("users");
  if (said === "bulk" || said === "delta") return said;
  const users = named(tables, "users");
  if (!users || !(await everyRowHasStatus(users, reading))) return "bulk";
  const message =
    "Every row has a status and there is no manifest.csv, so this may be only what has changed. It was read so, and nobody who is missing will be ended. If it is the complete list, say so when you upload it.";
  reading.problems.add("mode", {
    file: users.file,
    line: null,
    column: "status",
    value: null,
    message,
    severity: "note",
  });
  return "delta";
}

async function everyRowHasStatus(users: Table, reading: Reading): Promise<boolean> {
  const columns = { status: { title: "status" } };
  let rows = 0;
  for await (const row of readRows(users, columns, quietly(reading))) {
    if (!row.get("status")) return false;
    if (++rows === 1000) break;
  }
  return rows > 0;
}

function wholeKinds(tables: readonly Table[], manifest: Manifest, options: ReadOptions): Record<RosterKind, boolean> {
  const whole = (file: string): boolean =>
    named(tables, file) !== undefined && (options.mode === "bulk" || manifest.modes.get(file) !== "delta");
  const people = whole("users");
  const rolesToo = !named(tables, "roles") || whole("roles");
  const everybody = people && rolesToo;
  // Most exports hold no families at all. Then their absence says nothing; the reader corrects this when it has seen some.
  return {
    child: everybody,
    adult: everybody,
    family: false,
    group: whole("classes"),
    tie: false,
    membership: whole("enrollments"),
  };
}
