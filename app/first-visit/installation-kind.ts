import type { Database, Installation } from "#platform";

export type InstallationKind = "empty" | "fictional" | "real";

/** What this installation holds: nothing yet, the fictional school, or real schools. */
export async function installationKind(database: Database): Promise<InstallationKind> {
  const row = await database.selectFrom("installation").select("kind").executeTakeFirstOrThrow();
  return row.kind as InstallationKind;
}

const filled = new WeakSet<Installation>();

/** True until a school exists. Once one does it stays so, and the question is not asked again. */
export async function hasNoSchoolYet(installation: Installation): Promise<boolean> {
  if (filled.has(installation)) return false;
  const isEmpty = (await installationKind(installation.database)) === "empty";
  if (!isEmpty) filled.add(installation);
  return isEmpty;
}
