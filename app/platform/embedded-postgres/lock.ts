import { DatabaseSync } from "node:sqlite";
import { EmbeddedPostgresRefusal } from "./refusal.ts";

const BUSY = 5;

/**
 * Holds the folder for this process alone until it lets go or dies; undefined when another process holds it.
 *
 * The lock is the kernel's own (fcntl), which Node reaches only through its built-in SQLite. A file with a process number
 * in it would outlive kill -9 and could name somebody else's process, and it could not see a second container on the same
 * disk: two servers on one folder destroy the record.
 */
export function takeLock(file: string): (() => void) | undefined {
  let held: DatabaseSync | undefined;
  try {
    held = new DatabaseSync(file, { timeout: 0 });
    held.exec("BEGIN EXCLUSIVE");
    const mine = held;
    return () => mine.close();
  } catch (error) {
    held?.close();
    if ((error as { errcode?: number }).errcode === BUSY) return undefined;
    throw new EmbeddedPostgresRefusal(
      "no-lock",
      `The file ${file} cannot be locked. Give your user the right to write it, or set LESSEN_DATA to a folder on a local disk that you own.`,
      { cause: error },
    );
  }
}
