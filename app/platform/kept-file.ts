import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Reads a small secret file, or makes it once; readable by this account alone. It is written whole beside its place
 * and then linked into it: two starts at once agree on one secret, and neither ever reads half of it.
 */
export async function keptFile(path: string, make: () => string): Promise<string> {
  return (await contentsOf(path)) ?? (await makeOnce(path, make()));
}

async function makeOnce(path: string, contents: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(contents);
      // A power cut must not leave an empty key behind a database that was already told its password.
      await file.sync();
    } finally {
      await file.close();
    }
    await link(beside, path);
    return contents;
  } catch (error) {
    const theirs = (error as NodeJS.ErrnoException).code === "EEXIST" ? await contentsOf(path) : undefined;
    if (theirs === undefined) throw error;
    return theirs;
  } finally {
    await rm(beside, { force: true });
  }
}

async function contentsOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
