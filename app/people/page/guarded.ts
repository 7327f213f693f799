import { showNotFound } from "#platform";
import { Hono, type MiddlewareHandler } from "hono";
import type { PeopleAsking } from "../asking.ts";
import type { Room } from "./room.ts";

/** Lets only those through whose role allows it; for everybody else this page does not exist. */
export function only(room: Room, may: (asking: PeopleAsking) => boolean): MiddlewareHandler {
  return async (c, next) => (may(room.asking(c)) ? next() : showNotFound(room.installation, c));
}

/** The same for all pages of a part. */
export function guarded(room: Room, may: (asking: PeopleAsking) => boolean, pages: Hono): Hono {
  return new Hono().use("*", only(room, may)).route("/", pages);
}
