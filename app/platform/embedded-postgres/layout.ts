import {
  accessSync,
  chmodSync,
  constants,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { EmbeddedPostgresRefusal } from "./refusal.ts";

/** What lies where below the database's folder. */
export type Layout = {
  folder: string;
  cluster: string;
  lock: string;
  log: string;
  password: string;
  connection: string;
};

// SQLite (our lock) stops at 512 bytes and PostgreSQL at 1024; the longest name we add below the folder is about 60.
const LONGEST_FOLDER = 400;

/** Makes the folder, private to its owner, and says what lies where in it. */
export function openLayout(wanted: string): Layout {
  const asked = resolve(wanted);
  refuseLongPath(asked);
  const folder = makePrivate(asked);
  refuseLongPath(folder);
  return layoutOf(folder);
}

/** The names below a folder, without touching it. */
export function layoutOf(folder: string): Layout {
  return {
    folder,
    cluster: join(folder, "cluster"),
    lock: join(folder, "lock"),
    log: join(folder, "server.log"),
    password: join(folder, "password"),
    connection: join(folder, "connection.json"),
  };
}

/**
 * A name made of the folder's place on the disk, not of its path: it follows a folder that is moved, and a copied folder
 * gets another. A copy of the records must never be taken for the records that are in use.
 */
export function placeOf({ folder }: Layout): string {
  const { dev, ino } = statSync(folder);
  return `lessen-${dev.toString(16)}-${ino.toString(16)}`;
}

function refuseLongPath(folder: string): void {
  const length = Buffer.byteLength(folder);
  if (length <= LONGEST_FOLDER) return;
  throw new EmbeddedPostgresRefusal(
    "path-too-long",
    `The path of the database's folder is ${length} bytes long and the database can use at most ${LONGEST_FOLDER}. ` +
      "Move Lessen to a folder with a shorter path, or set LESSEN_DATA to one.",
  );
}

/** Answers with the real path, so that two ways of writing one folder meet at one lock. */
function makePrivate(folder: string): string {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    if ((statSync(folder).mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
    return realpathSync(folder);
  } catch (error) {
    const other = notForWantOfRights(error, folder);
    if (other) throw other;
    throw new EmbeddedPostgresRefusal(
      "not-allowed",
      `The database's folder ${folder} is not yours to use${belongsTo(folder)}. ` +
        "Start Lessen as the user who owns it, or hand it over with chown -R, or set LESSEN_DATA to a folder you own.",
      { cause: error },
    );
  }
}

/** Where handing the folder over would mend nothing. */
function notForWantOfRights(cause: unknown, folder: string): EmbeddedPostgresRefusal | undefined {
  const refuse = (code: "no-folder" | "path-too-long", why: string) =>
    new EmbeddedPostgresRefusal(code, `The database's folder ${folder} cannot be made: ${why}`, { cause });
  switch ((cause as NodeJS.ErrnoException).code) {
    case "EEXIST":
    case "ENOTDIR":
      return refuse("no-folder", "there is a file where a folder should be. Set LESSEN_DATA to a folder.");
    case "ENAMETOOLONG":
      return refuse("path-too-long", "a name in it is too long. Set LESSEN_DATA to a folder with a shorter name.");
    case "EROFS":
      return refuse("no-folder", "nothing can be written to this disk. Set LESSEN_DATA to a folder on another.");
    case "ENOSPC":
      return refuse("no-folder", "the disk is full. Make room on it, or set LESSEN_DATA to a folder on another.");
    default:
      return undefined;
  }
}

function belongsTo(folder: string): string {
  try {
    return ` (it belongs to user number ${statSync(folder).uid})`;
  } catch {
    return "";
  }
}

/** Hands a whole tree to another user; its top last, so that an interrupted hand-over is seen and done again. */
export function handOver(path: string, uid: number, gid: number): void {
  if (lstatSync(path).isDirectory()) {
    for (const name of readdirSync(path)) handOver(join(path, name), uid, gid);
  }
  lchownSync(path, uid, gid);
}
