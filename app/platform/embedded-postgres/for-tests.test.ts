import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readNote } from "./connection.ts";
import { startTestPostgres } from "./for-tests.ts";
import { layoutOf } from "./layout.ts";
import { ask } from "./lessen-process.ts";

test("a test's database is quick instead of safe, and its folder is gone when it stops", async () => {
  const { host, connect, stop } = await startTestPostgres();
  expect(await ask(connect("postgres"), "show fsync")).toEqual([{ fsync: "off" }]);
  const folder = readdirSync(tmpdir())
    .filter((name) => name.startsWith("lessen-test-"))
    .find((name) => readNote(layoutOf(join(tmpdir(), name)))?.host === host);
  expect(folder).toBeDefined();
  await stop();
  expect(readdirSync(tmpdir())).not.toContain(folder);
});
