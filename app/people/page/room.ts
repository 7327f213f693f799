import type { Installation, Work } from "#platform";
import { inSchool } from "#platform";
import type { Context } from "hono";
import type { PeopleAsking } from "../asking.ts";

/** What every page of this room is given: the installation, and who is asking. */
export type Room = { installation: Installation; asking: (c: Context) => PeopleAsking };

/** Runs one transaction in the school of whoever asks. */
export function within<T>({ installation, asking }: Room, c: Context, deed: (work: Work) => Promise<T>): Promise<T> {
  return inSchool(installation.database, asking(c).doing, deed);
}
