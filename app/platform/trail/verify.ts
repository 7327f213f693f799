import { createHash } from "node:crypto";
import type pg from "pg";
import { withClient } from "../database/with-client.ts";

/** What `verify` found in one school's chain. */
export type ChainReport = {
  schoolId: string;
  entries: number;
  lastHash: string;
  /** The first entry that does not fit, in words; undefined when the chain is whole. */
  broken: { number: number; why: string } | undefined;
};

/** One school's head as a checkpoint file keeps it. */
export type CheckpointHead = { schoolId: string; number: number; hash: string };

type Entry = { number: number; at: string; actor: string; kind: string; about: string; details: string; hash: Buffer };

const pageSize = 5000;

/**
 * Checks every school's chain. Reads as the owner, school by school, in pages: a long trail needs no long memory.
 * `onProgress` hears how many entries of all schools have been read.
 */
export async function verifyTrails(
  owner: pg.ClientConfig,
  checkpoint: readonly CheckpointHead[] = [],
  onProgress: (entries: number) => void = () => {},
): Promise<ChainReport[]> {
  return withClient(owner, async (client) => {
    const reports: ChainReport[] = [];
    const seen = new Map(checkpoint.map((head) => [head.schoolId, head]));
    let before = 0;
    for (const schoolId of await schoolIds(client, checkpoint)) {
      const report = await verifyOne(client, schoolId, seen.get(schoolId), (entries) => onProgress(before + entries));
      before += report.entries;
      reports.push(report);
    }
    return reports;
  });
}

/** Every school, not only those with a head, and those of the checkpoint: a chain that has vanished is found too. */
async function schoolIds(client: pg.Client, checkpoint: readonly CheckpointHead[]): Promise<string[]> {
  const { rows } = await client.query<{ school_id: string }>(
    "select school_id from school union select school_id from trail_head order by school_id",
  );
  return [...new Set([...rows.map((row) => row.school_id), ...checkpoint.map((head) => head.schoolId)])];
}

async function verifyOne(
  client: pg.Client,
  schoolId: string,
  kept: CheckpointHead | undefined,
  onProgress: (entries: number) => void,
): Promise<ChainReport> {
  await client.query("begin isolation level repeatable read read only");
  try {
    await client.query("select set_config('lessen.school', $1, true)", [schoolId]);
    return await walkChain(client, schoolId, kept, onProgress);
  } finally {
    await client.query("rollback");
  }
}

async function walkChain(
  client: pg.Client,
  schoolId: string,
  kept: CheckpointHead | undefined,
  onProgress: (entries: number) => void,
): Promise<ChainReport> {
  let last: Buffer = Buffer.alloc(0);
  let number = 0;
  // From the very lowest: an entry slipped in as number 0 stands before the first, and would be read by people.
  let after = Number.MIN_SAFE_INTEGER;
  const report = (broken: ChainReport["broken"]): ChainReport => ({
    schoolId,
    entries: number,
    lastHash: last.toString("hex"),
    broken,
  });
  for (;;) {
    const { rows } = await client.query<Entry>(
      "select number, at, actor, kind, about, details, hash from trail_entry where school_id = $1 and number > $2 order by number limit $3",
      [schoolId, after, pageSize],
    );
    for (const entry of rows) {
      const why = whatIsWrong(schoolId, entry, number + 1, last, kept);
      if (why !== undefined) return report({ number: Math.min(entry.number, number + 1), why });
      number = entry.number;
      after = number;
      last = entry.hash;
    }
    onProgress(number);
    if (rows.length < pageSize) break;
  }
  return report(await headProblem(client, schoolId, number, last, kept));
}

function whatIsWrong(
  schoolId: string,
  entry: Entry,
  expected: number,
  previous: Buffer,
  kept: CheckpointHead | undefined,
): string | undefined {
  if (entry.number < expected) return `Entry ${entry.number} was put before the first.`;
  if (entry.number !== expected) return `Entry ${expected} is missing.`;
  if (!hashOf(schoolId, entry, previous).equals(entry.hash))
    return `Entry ${entry.number} was changed after it was written.`;
  if (kept?.number === entry.number && kept.hash !== entry.hash.toString("hex")) {
    return `Entry ${entry.number} is not the one that the checkpoint saw: the chain was written anew.`;
  }
  return undefined;
}

async function headProblem(
  client: pg.Client,
  schoolId: string,
  number: number,
  last: Buffer,
  kept: CheckpointHead | undefined,
): Promise<ChainReport["broken"]> {
  const { rows } = await client.query<{ last_number: number; last_hash: Buffer }>(
    "select last_number, last_hash from trail_head where school_id = $1",
    [schoolId],
  );
  const head = rows[0];
  if (kept !== undefined && kept.number > number) {
    return { number: number + 1, why: `The checkpoint saw ${kept.number} entries; only ${number} are left.` };
  }
  if (head === undefined) return { number: 0, why: "This school's trail has no head." };
  if (head.last_number !== number || !head.last_hash.equals(last)) {
    return {
      number: number + 1,
      why: `The trail ends at entry ${number}, but its head names entry ${head.last_number}.`,
    };
  }
  return undefined;
}

/** The same bytes that the database's writer hashes: the hash before, then the entry's fields, one a line. */
function hashOf(schoolId: string, entry: Entry, previous: Buffer): Buffer {
  const text = [schoolId, entry.number, entry.at, entry.actor, entry.kind, entry.about, entry.details].join("\n");
  return createHash("sha256").update(previous).update(text, "utf8").digest();
}
