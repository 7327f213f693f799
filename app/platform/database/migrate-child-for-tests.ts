import type pg from "pg";
import { migrate } from "./migrate.ts";

// Run as a process of its own by the test: migrates, and says what it applied.
const [owner = "", folder = ""] = process.argv.slice(2);
const applied = await migrate(JSON.parse(owner) as pg.ClientConfig, folder);
process.stdout.write(JSON.stringify(applied));
