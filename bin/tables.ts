import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMigratedServer } from "../app/platform/database/for-tests.ts";

// Writes app/platform/database/tables.ts from a freshly migrated database; with --check, fails when it has drifted.

const project = join(import.meta.dirname, "..");
const kept = join(project, "app/platform/database/tables.ts");
const fresh = join(tmpdir(), `lessen-tables-${process.pid}.ts`);

const { server, stop } = await startMigratedServer(project);
try {
  const { user, password, host, port, database } = server.owner;
  const part = encodeURIComponent;
  const url = `postgres://${part(user ?? "")}:${part(String(password))}@${part(host ?? "")}:${port}/${database}`;
  const mapping = JSON.stringify({ timestamptz: "string", date: "string", int8: "number" });
  const run = spawnSync(
    process.execPath,
    [
      join(project, "node_modules/kysely-codegen/dist/cli/bin.js"),
      "--dialect",
      "postgres",
      "--url",
      url,
      "--out-file",
      fresh,
      "--type-mapping",
      mapping,
      "--log-level",
      "error",
    ],
    { stdio: "inherit" },
  );
  if (run.status !== 0) throw new Error("The table types could not be generated.");
} finally {
  await stop();
}

const text = readFileSync(fresh, "utf8");
if (!text.includes("interface DB")) throw new Error("The generated table types are empty.");
if (process.argv.includes("--check")) {
  if (readFileSync(kept, "utf8") !== text) {
    console.error("app/platform/database/tables.ts does not fit the migrations. Run: npm run tables");
    process.exitCode = 1;
  }
} else {
  writeFileSync(kept, text);
}
