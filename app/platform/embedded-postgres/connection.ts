import { readFileSync, writeFileSync } from "node:fs";
import type { DatabaseConnection } from "./embedded-postgres.ts";
import { type Layout, placeOf } from "./layout.ts";
import { SOCKET_PORT } from "./socket-folder.ts";

// What is left open here, `pg` takes from PGSSLMODE, PGOPTIONS and PGCLIENTENCODING, and one of those set for another
// database on this computer would keep us out of ours.
const NOT_FROM_SURROUNDINGS = {
  ssl: false,
  options: "-c client_encoding=UTF8",
  client_encoding: "UTF8",
};

/** What a start leaves beside the cluster for others: where it listens, and which process holds it. */
export type ConnectionNote = { host: string; pid: number; place: string };

/** Keeps the note for the next start and for a second process that wants to join. */
export function writeNote(layout: Layout, host: string): void {
  const note: ConnectionNote = { host, pid: process.pid, place: placeOf(layout) };
  writeFileSync(layout.connection, JSON.stringify(note), { mode: 0o600 });
}

/** The note of the last start, which may be over. One that came along with a copied folder speaks of another database. */
export function readNote(layout: Layout): ConnectionNote | undefined {
  try {
    const note = JSON.parse(readFileSync(layout.connection, "utf8")) as ConnectionNote;
    return note.place === placeOf(layout) ? note : undefined;
  } catch {
    return undefined;
  }
}

/** Everything a client needs, from the socket's folder and the password kept beside the cluster. */
export function connectionTo(host: string, layout: Layout): DatabaseConnection {
  const password = readFileSync(layout.password, "utf8");
  const where = { host, port: SOCKET_PORT, user: "postgres" as const, password };
  return { ...where, connect: (database) => ({ ...where, ...NOT_FROM_SURROUNDINGS, database }) };
}
