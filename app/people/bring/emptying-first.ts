import { Hono } from "hono";
import type { Room } from "../page/room.ts";
import { emptyUndecided } from "./empty-undecided.ts";

/** These pages, behind an emptying of what has lain too long: nobody is shown a file that should be gone. */
export function emptyingFirst({ installation, asking }: Room, pages: Hono): Hono {
  return new Hono()
    .use(async (c, next) => {
      await emptyUndecided(installation.database, { schoolId: asking(c).doing.schoolId, at: installation.now() });
      await next();
    })
    .route("/", pages);
}
