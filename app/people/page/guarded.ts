import { showNotFound } from "#platform";
import { Hono } from "hono";
import type { PeopleAsking } from "../asking.ts";
import type { Room } from "./room.ts";

/** Lets only those through whose role allows it; for everybody else these pages do not exist. */
export function guarded(room: Room, may: (asking: PeopleAsking) => boolean, pages: Hono): Hono {
  return new Hono()
    .use("*", async (c, next) => (may(room.asking(c)) ? next() : showNotFound(room.installation, c)))
    .route("/", pages);
}
