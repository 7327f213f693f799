import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../ready/project.mjs";

const WATCHED = ["app", "browser", "bin/build", "package.json", "package-lock.json", "tsconfig.json"];

/** One hash of everything that the build reads. Contents, not dates: a checkout changes every date. */
export function hashOfSources() {
  const hash = createHash("sha256");
  for (const path of WATCHED.flatMap((each) => filesBelow(each))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(project, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(path) {
  let entries;
  try {
    entries = readdirSync(join(project, path), { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    if (error.code === "ENOENT") return [];
    throw error;
  }
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : isRead(entry.name) ? [`${path}/${entry.name}`] : [],
    );
}

function isRead(name) {
  return !/\.test\.tsx?$|\.md$/.test(name);
}
