import { describeError, inSchool, type Doing, type Installation } from "#platform";
import { keepRead } from "./keep-read.ts";
import type { RosterDesk } from "./roster-desk.ts";

/** The readings this process has under way. Another process, or this one after a restart, may begin the same again. */
const underWay = new Map<string, Promise<void>>();

const broke =
  "Something of ours broke while reading this file. Nobody was changed. Bring the file again; if it breaks again, tell whoever looks after Lessen.";

const tooLarge =
  "These files hold more people than Lessen can read at once. Nobody was changed. Export one school at a time, without classes of earlier years, and bring that.";

/** Begins to read a brought file in the background, unless that is already under way here. */
export function startReading(
  desk: RosterDesk,
  { database, now, log }: Installation,
  { schoolId }: Pick<Doing, "schoolId">,
  importId: string,
): Promise<void> {
  const before = underWay.get(importId);
  if (before !== undefined) return before;
  // Whoever opens the page sets the reading going; that it was read is Lessen's doing.
  const doing = { schoolId, actor: "people", at: now() };
  const refuse = (message: string) => {
    const problem = { file: "the upload", line: null, column: null, value: null, message, severity: "stops" as const };
    return inSchool(database, doing, (work) =>
      keepRead(work, importId, "refused", { kind: "refused", problems: [problem] }),
    );
  };
  const reading = desk
    .read(doing, importId)
    .then((outcome) => (outcome === "too-large" ? refuse(tooLarge) : undefined))
    .catch(async (error: unknown) => {
      log.error({ importId, error: describeError(error) }, "a roster could not be read");
      await refuse(broke);
    })
    .catch((error: unknown) =>
      log.error({ importId, error: describeError(error) }, "a roster's refusal could not be kept"),
    )
    .finally(() => underWay.delete(importId));
  underWay.set(importId, reading);
  return reading;
}
