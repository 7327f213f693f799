import type { Who } from "#access";
import { adultNames } from "#people";
import { isId, type Work } from "#platform";
import { mayReadWatch } from "../rules/who-may.ts";
import { hadPartIn, partsOf } from "./rules/watch-parts.ts";
import { findWatch, type Watch } from "./watch-store.ts";

/** A watch that this person may see, with the names of everybody in it. */
export type OpenWatch = { watch: Watch; names: ReadonlyMap<string, string> };

/** Opens a watch for one person; undefined where it is not there or not theirs. */
export async function openWatch(work: Work, who: Who, watchId: string): Promise<OpenWatch | undefined> {
  if (!isId(watchId)) return undefined;
  const watch = await findWatch(work, watchId);
  if (watch === undefined || !mayReadWatch(who, partsOf(watch, work.at))) return undefined;
  return { watch, names: await adultNames(work, hadPartIn(watch)) };
}
