import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keptFile } from "./kept-file.ts";

let place: string;
beforeAll(() => void (place = mkdtempSync(join(tmpdir(), "lessen-kept-"))));
afterAll(() => rmSync(place, { recursive: true, force: true }));

it("a secret is made once, and only this account can read it", async () => {
  const path = join(place, "keys", "secret");
  expect(await keptFile(path, () => "first")).toBe("first");
  expect(await keptFile(path, () => "second")).toBe("first");
  expect((statSync(path).mode & 0o777).toString(8)).toBe("600");
});

it("many who make it at once agree on one, and leave nothing lying", async () => {
  const path = join(place, "race", "secret");
  const made = await Promise.all(Array.from({ length: 50 }, (_, at) => keptFile(path, () => `secret ${at}`)));
  expect(new Set(made).size).toBe(1);
  expect(readdirSync(join(place, "race"))).toEqual(["secret"]);
});

it("when there can be no such file, the reason is told", async () => {
  writeFileSync(join(place, "a-file"), "");
  await expect(keptFile(join(place, "a-file", "secret"), () => "x")).rejects.toThrow("ENOTDIR");
  await expect(keptFile(place, () => "x")).rejects.toThrow("EISDIR");
});
