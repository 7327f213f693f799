import type { Database, Doing } from "#platform";
import type { HeadsOf } from "../asking.ts";
import type { Room } from "../page/room.ts";
import type { OnProgress } from "./apply-progress.ts";
import { applyRoster, type ApplyOutcome, type Confirmed } from "./apply-roster.ts";
import { readBrought } from "./read-brought.ts";

/**
 * Where brought files are read and applied. A whole school's file takes much memory for a short time, so the house
 * may hand in a desk that works apart from the pages and gives it back. A file that takes more than the desk has is
 * too large, and nobody was changed by it.
 */
export type RosterDesk = {
  read(doing: Doing, importId: string): Promise<"read" | "too-large">;
  apply(doing: Doing, confirmed: Confirmed, onProgress: OnProgress): Promise<ApplyOutcome | "too-large">;
};

/** What the pages of bringing are given besides what all pages of this room are. */
export type BringRoom = Room & { desk: RosterDesk };

/** A desk in this same thread. */
export function deskHere(database: Database, headsOf: HeadsOf): RosterDesk {
  return {
    read: async (doing, importId) => {
      await readBrought(database, doing, importId, headsOf);
      return "read";
    },
    apply: (doing, confirmed, onProgress) => applyRoster(database, doing, confirmed, headsOf, onProgress),
  };
}
