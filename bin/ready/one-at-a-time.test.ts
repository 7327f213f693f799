import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lessen-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lock = join(folder, "locks", "build");
const diary = join(folder, "diary");

/** A start in a process of its own: writes down when its work begins and ends. */
async function start(): Promise<void> {
  const program = `
    import { appendFileSync } from "node:fs";
    import { setTimeout as wait } from "node:timers/promises";
    import { oneAtATime } from ${JSON.stringify(new URL("one-at-a-time.mjs", import.meta.url).href)};
    await oneAtATime(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(diary)}, "begins\\n");
      await wait(30);
      appendFileSync(${JSON.stringify(diary)}, "ends\\n");
    });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  expect(code).toBe(0);
}

test("of six starts at once each waits for the one before it", async () => {
  await Promise.all(Array.from({ length: 6 }, start));
  expect(readFileSync(diary, "utf8")).toBe("begins\nends\n".repeat(6));
});

test("the lock of a start that was killed is taken over, by one of three who find it", async () => {
  mkdirSync(lock, { recursive: true });
  writeFileSync(join(lock, "holder"), "a start that was killed");
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(lock, longAgo, longAgo);
  rmSync(diary, { force: true });
  await Promise.all(Array.from({ length: 3 }, start));
  expect(readFileSync(diary, "utf8")).toBe("begins\nends\n".repeat(3));
});
