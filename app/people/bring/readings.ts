import { describeError, inSchool, type Doing, type Installation } from "#platform";
import { keepFound } from "./import-store.ts";
import { readBrought } from "./read-brought.ts";

/** The readings this process has under way. Another process, or this one after a restart, may begin the same again. */
const underWay = new Map<string, Promise<void>>();

const broke =
  "Something of ours broke while reading this file. Nobody was changed. Bring the file again; if it breaks again, tell whoever looks after Lessen.";

/** Begins to read a brought file in the background, unless that is already under way here. */
export function startReading({ database, now, log }: Installation, doing: Doing, importId: string): Promise<void> {
  const before = underWay.get(importId);
  if (before !== undefined) return before;
  const reading = readBrought(database, { ...doing, at: now() }, importId)
    .catch(async (error: unknown) => {
      log.error({ importId, error: describeError(error) }, "a roster could not be read");
      const problem = {
        file: "the upload",
        line: null,
        column: null,
        value: null,
        message: broke,
        severity: "stops" as const,
      };
      await inSchool(database, doing, (work) =>
        keepFound(work, importId, "refused", { kind: "refused", problems: [problem] }),
      );
    })
    .catch((error: unknown) =>
      log.error({ importId, error: describeError(error) }, "a roster's refusal could not be kept"),
    )
    .finally(() => underWay.delete(importId));
  underWay.set(importId, reading);
  return reading;
}
