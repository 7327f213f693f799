import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { freshCopy } from "../database/for-tests.ts";
import type { Doing } from "../database/in-school.ts";
import { connect } from "../database/open-database.ts";
import { beginSchool, tuesday } from "../database/school-for-tests.ts";
import { makeCheckpoint, readCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { tamper, writeEntries } from "./for-tests.ts";
import { verifyTrails } from "./verify.ts";

let place: string;
let copy: Awaited<ReturnType<typeof freshCopy>>;
let alder: Doing;
let made: Checkpoint;
const keys = () => join(place, "keys");

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "lessen-checkpoint-"));
  copy = await freshCopy(inject("testServer"));
  const { database, close } = connect(copy.app);
  alder = await beginSchool(database, "Alder School");
  await beginSchool(database, "Birch School");
  await writeEntries(database, alder, "one", "two", "three");
  await close();
  made = await makeCheckpoint(copy.owner, keys(), tuesday);
});
afterAll(async () => {
  await copy.drop();
  rmSync(place, { recursive: true, force: true });
});

function filed(checkpoint: unknown): string {
  const file = join(place, "checkpoint.json");
  writeFileSync(file, typeof checkpoint === "string" ? checkpoint : JSON.stringify(checkpoint));
  return file;
}
const reading = (checkpoint: unknown, from = keys()) => readCheckpoint(filed(checkpoint), from);

it("names every school's last entry and the moment, and is read back as it was made", async () => {
  expect(made.madeAt).toBe("2026-11-24T09:45:00Z");
  expect(made.heads.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([0, 3]);
  expect(await reading(made)).toEqual(made);
});

it("holds against the trail as it stands, and finds the tail that is cut off later", async () => {
  const { heads } = await reading(made);
  expect((await verifyTrails(copy.owner, heads)).map(({ broken }) => broken)).toEqual([undefined, undefined]);
  const mine = `school_id = '${alder.schoolId}'`;
  const [last] = await tamper(copy, `select encode(hash, 'hex') as hash from trail_entry where ${mine} and number = 2`);
  await tamper(
    copy,
    `delete from trail_entry where ${mine} and number = 3; update trail_head set last_number = 2, last_hash = decode('${String(last?.["hash"])}', 'hex') where ${mine}`,
  );
  expect((await verifyTrails(copy.owner)).every(({ broken }) => broken === undefined)).toBe(true);
  const found = (await verifyTrails(copy.owner, heads)).find(({ schoolId }) => schoolId === alder.schoolId);
  expect(found?.broken?.why).toBe("The checkpoint saw 3 entries; only 2 are left.");
});

const line = ({ schoolId, number, hash }: Checkpoint["heads"][number]) => `${schoolId} ${number} ${hash}`;
const changes: [string, (whole: Checkpoint) => unknown][] = [
  ["an earlier moment", (whole) => ({ ...whole, madeAt: "2026-11-23T09:45:00Z" })],
  ["a smaller number", (whole) => ({ ...whole, heads: whole.heads.map((head) => ({ ...head, number: 0 })) })],
  ["a school fewer", (whole) => ({ ...whole, heads: whole.heads.slice(1) })],
  ["schools in another order", (whole) => ({ ...whole, heads: whole.heads.toReversed() })],
  ["another signature", (whole) => ({ ...whole, signature: Buffer.alloc(64).toString("base64") })],
  ["no signature", (whole) => ({ ...whole, signature: "" })],
  [
    "schools hidden in the moment",
    (whole) => ({ ...whole, madeAt: [whole.madeAt, ...whole.heads.map(line)].join("\n"), heads: [] }),
  ],
  [
    "a school hidden in the hash before it",
    (whole) => ({
      ...whole,
      heads: whole.heads
        .slice(0, 1)
        .map((head) => ({ ...head, hash: [head.hash, ...whole.heads.slice(1).map(line)].join("\n") })),
    }),
  ],
];

it.each(changes)("a checkpoint with %s is refused", async (_what, change) => {
  await expect(reading(change(made))).rejects.toThrow(
    /was not signed by this installation, or was changed|is not a checkpoint of Lessen/,
  );
});

it("a checkpoint signed with somebody else's key, and carrying that key, is refused", async () => {
  const theirs = await makeCheckpoint(copy.owner, join(place, "their-keys"), tuesday);
  expect(await reading(theirs, join(place, "their-keys"))).toEqual(theirs);
  await expect(reading(theirs)).rejects.toThrow("was not signed by this installation");
});

it("the key stays the same, and only this account can read it", async () => {
  const key = join(keys(), "checkpoint-key.pem");
  const before = readFileSync(key, "utf8");
  await makeCheckpoint(copy.owner, keys(), tuesday);
  expect(readFileSync(key, "utf8")).toBe(before);
  expect((statSync(key).mode & 0o777).toString(8)).toBe("600");
});

it("whoever restores the keys on another computer can still read it", async () => {
  cpSync(keys(), join(place, "restored"), { recursive: true });
  expect(await reading(made, join(place, "restored"))).toEqual(made);
});

it.each(["", "{", "null", "[]", "{}", JSON.stringify({ madeAt: 1, heads: [], publicKey: "", signature: "" })])(
  "what is no checkpoint is refused in a sentence: %s",
  async (text) => {
    await expect(reading(text)).rejects.toThrow("checkpoint.json is not a checkpoint of Lessen.");
  },
);

it("a file that is not there is told in a sentence", async () => {
  await expect(readCheckpoint(join(place, "nowhere.json"), keys())).rejects.toThrow(
    "nowhere.json could not be read. Check the name",
  );
});
