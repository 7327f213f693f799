import { chmodSync, lstatSync, mkdtempSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { EmbeddedPostgresRefusal } from "./refusal.ts";

export const SOCKET_PORT = 5432;

const SOCKET = `.s.PGSQL.${SOCKET_PORT}`;
const PREFIX = "lessen-pg-";
// The kernel's limit on a socket's path, without the closing zero.
const LONGEST_SOCKET = process.platform === "linux" ? 107 : 103;

/** Makes the short private folder in which the server listens. The data folder's own path may be too long for a socket. */
export function makeSocketFolder(places = [tmpdir(), "/tmp", "/var/tmp"]): string {
  for (const place of places) {
    if (Buffer.byteLength(join(place, `${PREFIX}XXXXXX`, SOCKET)) > LONGEST_SOCKET) continue;
    if (/[,"]/.test(place)) continue; // PostgreSQL reads these as a list of folders.
    try {
      const folder = mkdtempSync(join(place, PREFIX));
      chmodSync(folder, 0o700);
      return folder;
    } catch {
      continue; // Full or closed to us: the next place may do.
    }
  }
  throw new EmbeddedPostgresRefusal(
    "path-too-long",
    `The database needs a temporary folder with a short path that it may write to, and ${places[0]} is not one. Set TMPDIR to such a folder, like /tmp.`,
  );
}

/** Removes a socket folder that an earlier run left behind, and nothing that is not one. */
export function removeSocketFolder(folder: string): void {
  if (!basename(folder).startsWith(PREFIX)) return;
  try {
    if (!lstatSync(folder).isDirectory()) return;
    rmSync(join(folder, "server"), { recursive: true, force: true });
    for (const name of [SOCKET, `${SOCKET}.lock`]) rmSync(join(folder, name), { force: true });
    rmdirSync(folder);
  } catch {
    // Gone already, or something else lies in it that is not ours to remove.
  }
}
