import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "#dates";
import { describeError } from "#platform";
import { afterAll, expect, test } from "vitest";
import { deskApart } from "./roster-desk.ts";

const folder = mkdtempSync(join(tmpdir(), "lessen-desk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const doing = { schoolId: "a school", actor: "tests", at: Temporal.Instant.from("2026-11-24T09:45:00Z") };
const confirmed = { importId: "a file", adultId: "somebody", fingerprint: "", heldToo: false };

function deskOf(name: string, ...lines: string[]) {
  const program = join(folder, `${name}.mjs`);
  writeFileSync(program, lines.join("\n"));
  return deskApart({ database: "lessen" }, program);
}

test("the process is told who does what, where and when, and its answer is the outcome", async () => {
  const desk = deskOf(
    "says",
    'process.once("message", ({ app, doing, kind, importId, confirmed }) =>',
    "  process.send({ outcome: [app.database, doing.at, kind, importId ?? confirmed.importId] }, () => process.exit(0)));",
  );
  expect(await desk.read(doing, "another")).toEqual(["lessen", "2026-11-24T09:45:00Z", "read", "another"]);
  const told = ["lessen", "2026-11-24T09:45:00Z", "apply", "a file"];
  expect(await desk.apply(doing, confirmed, () => undefined)).toEqual(told);
});

test("as it goes it says how far it is", async () => {
  const desk = deskOf(
    "counts",
    "const far = (step, rows) => new Promise((then) => process.send({ progress: { step, rows } }, then));",
    'process.once("message", async () => {',
    '  await far("reading", 500); await far("comparing", 0); await far("writing", 40);',
    '  process.send({ outcome: "applied" }, () => process.exit(0));',
    "});",
  );
  const heard: string[] = [];
  const outcome = await desk.apply(doing, confirmed, ({ step, rows }) => void heard.push(`${step} ${rows}`));
  expect([outcome, ...heard]).toEqual(["applied", "reading 500", "comparing 0", "writing 40"]);
});

test("one file is read after another, never two at once", async () => {
  const desk = deskOf(
    "takes-turns",
    'import { existsSync, rmSync, writeFileSync } from "node:fs";',
    `const here = ${JSON.stringify(join(folder, "here"))};`,
    "const alone = !existsSync(here);",
    'writeFileSync(here, "");',
    "setTimeout(() => { rmSync(here); process.send({ outcome: alone }, () => process.exit(0)); }, 100);",
  );
  expect(await Promise.all([desk.read(doing, "1"), desk.read(doing, "2"), desk.read(doing, "3")])).toEqual([
    true,
    true,
    true,
  ]);
});

test("a file that takes more memory than there is ends its process, is too large, and the next is read", async () => {
  const desk = deskOf(
    "grows",
    'process.once("message", ({ importId }) => {',
    '  const kept = []; while (importId === "endless") kept.push({ row: [kept.length] });',
    '  process.send({ outcome: "read" }, () => process.exit(0));',
    "});",
  );
  const [endless, small] = await Promise.all([desk.read(doing, "endless"), desk.read(doing, "small")]);
  expect([endless, small]).toEqual(["too-large", "read"]);
});

test("a process that breaks says as much as may be logged, and the next file is read", async () => {
  const desk = deskOf(
    "breaks",
    'process.once("message", ({ importId }) => {',
    '  const broke = { kind: "DatabaseError", code: "53100", at: ["    at fill (disk.ts:1:2)"] };',
    '  if (importId === "gone") throw new Error("Zoe Okafor");',
    '  process.send(importId === "broken" ? { broke } : { outcome: "read" }, () => process.exit(0));',
    "});",
  );
  const broken = await desk.read(doing, "broken").catch((error: unknown) => describeError(error));
  expect(broken).toMatchObject({ kind: "DatabaseError", code: "53100", at: ["    at fill (disk.ts:1:2)"] });
  await expect(desk.read(doing, "gone")).rejects.toThrow("The desk's process ended with 1.");
  expect(await desk.read(doing, "whole")).toBe("read");
});
