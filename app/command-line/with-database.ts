import { connect, joinDatabase, openDatabase, type Database, type OpenDatabase, type Settings } from "#platform";

/** The database as a verb uses it. */
type Reached = Pick<OpenDatabase, "owner" | "app"> & { database: Database };

/** Runs with the database of the Lessen that is running, or with one started for this and stopped afterwards. */
export async function withDatabase<T>(settings: Settings, use: (reached: Reached) => Promise<T>): Promise<T> {
  const running = await joinDatabase(settings);
  if (running === undefined) {
    const opened = await openDatabase(settings);
    try {
      return await use(opened);
    } finally {
      await opened.close();
    }
  }
  const { database, close } = connect(running.app);
  try {
    return await use({ database, owner: running.owner, app: running.app });
  } finally {
    await close();
  }
}
