import type { Database, Installation } from "#platform";

export type InstallationKind = "empty" | "fictional" | "real";

/** What this installation holds: nothing yet, the fictional school, or real schools. */
export async function installationKind(database: Database): Promise<InstallationKind> {
  const row = await database.selectFrom("installation").select("kind").executeTakeFirstOrThrow();
  return row.kind as InstallationKind;
}

const known = new WeakMap<Installation, InstallationKind>();

/** The same, asked of the database only until a school exists: from then on it stays what it is. */
export async function settledKind(installation: Installation): Promise<InstallationKind> {
  const kind = known.get(installation) ?? (await installationKind(installation.database));
  if (kind !== "empty") known.set(installation, kind);
  return kind;
}

/** True until a school exists. */
export async function hasNoSchoolYet(installation: Installation): Promise<boolean> {
  return (await settledKind(installation)) === "empty";
}
