import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { z } from "zod";
import type { Temporal } from "../dates/index.ts";
import type { CheckpointHead } from "./verify.ts";

const headShape = z.strictObject({ schoolId: z.uuid(), number: z.int().nonnegative(), hash: z.string() });
const fileShape = z.strictObject({
  madeAt: z.string(),
  heads: z.array(headShape),
  publicKey: z.string(),
  signature: z.string(),
});

/** A checkpoint: every chain's head at one moment, signed. Kept outside the database's reach, it shows a cut tail. */
export type Checkpoint = z.infer<typeof fileShape>;

/** Reads every head and signs them with this installation's key. */
export async function makeCheckpoint(owner: pg.ClientConfig, keysFolder: string, at: Temporal.Instant): Promise<Checkpoint> {
  const key = await signingKey(keysFolder);
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ school_id: string; last_number: number; last_hash: Buffer }>(
      "select school_id, last_number, last_hash from trail_head order by school_id",
    );
    const heads = rows.map((row) => ({
      schoolId: row.school_id,
      number: row.last_number,
      hash: row.last_hash.toString("hex"),
    }));
    const madeAt = at.toString();
    return {
      madeAt,
      heads,
      publicKey: createPublicKey(key).export({ type: "spki", format: "pem" }).toString(),
      signature: sign(null, signedBytes(madeAt, heads), key).toString("base64"),
    };
  } finally {
    await client.end();
  }
}

/** Reads a checkpoint file and checks its signature against this installation's own key; throws a plain sentence. */
export async function readCheckpoint(file: string, keysFolder: string): Promise<Checkpoint> {
  const parsed = fileShape.safeParse(parseJson(await readFile(file, "utf8")));
  if (!parsed.success) throw new Error(`${file} is not a checkpoint of Lessen.`);
  const checkpoint = parsed.data;
  // The key in the file proves nothing by itself: whoever rewrote the chain could have signed with a key of their own.
  const ours = createPublicKey(await signingKey(keysFolder));
  const good = verify(null, signedBytes(checkpoint.madeAt, checkpoint.heads), ours, Buffer.from(checkpoint.signature, "base64"));
  if (!good) throw new Error(`${file} was not signed by this installation, or was changed after it was signed.`);
  return checkpoint;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function signedBytes(madeAt: string, heads: readonly CheckpointHead[]): Buffer {
  return Buffer.from([madeAt, ...heads.map((head) => `${head.schoolId} ${head.number} ${head.hash}`)].join("\n"));
}

async function signingKey(keysFolder: string): Promise<KeyObject> {
  await mkdir(keysFolder, { recursive: true, mode: 0o700 });
  const path = join(keysFolder, "checkpoint-key.pem");
  const fresh = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
  try {
    await writeFile(path, fresh, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return createPrivateKey(await readFile(path, "utf8"));
}
