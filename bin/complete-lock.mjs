import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "./build/assets.mjs";
import { missingSiblings } from "./lock/missing-siblings.mjs";
import { project, say } from "./ready/project.mjs";

// npm run lock: run it after every npm install. npm writes down only the siblings (one package for each kind of machine)
// that its registry had on that day, and later refuses its own file, because the others are "missing from lock file".
const path = join(project, "package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8"));
const missing = missingSiblings(lock.packages);
const entries = Object.entries({ ...lock.packages, ...missing });
lock.packages = Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b, "en")));
if (Object.keys(missing).length > 0) writeWhole(path, `${JSON.stringify(lock, null, 2)}\n`);
say(`${Object.keys(missing).length} siblings were added to package-lock.json.`);
