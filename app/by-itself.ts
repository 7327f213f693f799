import { emptyUndecided } from "#people";
import { describeError, type Installation } from "#platform";

/** What Lessen does by itself in every school, at its start and then every hour, whether or not anybody comes by. */
export async function doByItself(
  { database, now, log }: Pick<Installation, "database" | "now" | "log">,
  schools: () => Promise<readonly string[]>,
): Promise<void> {
  try {
    for (const schoolId of await schools()) {
      await emptyUndecided(database, { schoolId, at: now() }).catch((error: unknown) =>
        log.error({ schoolId, error: describeError(error) }, "undecided files could not be emptied"),
      );
    }
  } catch (error) {
    log.error({ error: describeError(error) }, "the schools could not be listed");
  }
}
