import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { z } from "zod";
import { withClient } from "../database/with-client.ts";
import type { Temporal } from "../dates/index.ts";
import { keptFile } from "../kept-file.ts";
import type { CheckpointHead } from "./verify.ts";

const headShape = z.strictObject({ schoolId: z.uuid(), number: z.int().nonnegative(), hash: z.hex() });
const fileShape = z.strictObject({
  madeAt: z.iso.datetime(),
  heads: z.array(headShape),
  publicKey: z.string(),
  signature: z.string(),
});

/** A checkpoint: every chain's head at one moment, signed. Kept outside the database's reach, it shows a cut tail. */
export type Checkpoint = z.infer<typeof fileShape>;

/** Reads every head and signs them with this installation's key. */
export async function makeCheckpoint(
  owner: pg.ClientConfig,
  keysFolder: string,
  at: Temporal.Instant,
): Promise<Checkpoint> {
  const key = await signingKey(keysFolder);
  return withClient(owner, async (client) => {
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
  });
}

/** Reads a checkpoint file and checks its signature against this installation's own key; throws a plain sentence. */
export async function readCheckpoint(file: string, keysFolder: string): Promise<Checkpoint> {
  const parsed = fileShape.safeParse(parseJson(await read(file)));
  if (!parsed.success) throw new Error(`${file} is not a checkpoint of Lessen.`);
  const checkpoint = parsed.data;
  // The key in the file proves nothing by itself: whoever rewrote the chain could have signed with a key of their own.
  const ours = createPublicKey(await signingKey(keysFolder));
  const good = verify(
    null,
    signedBytes(checkpoint.madeAt, checkpoint.heads),
    ours,
    Buffer.from(checkpoint.signature, "base64"),
  );
  if (!good) throw new Error(`${file} was not signed by this installation, or was changed after it was signed.`);
  return checkpoint;
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Error(`${file} could not be read. Check the name of the checkpoint file.`, { cause: error });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As JSON, not as joined lines: a head must not be able to hide inside the field before it and still be signed. */
function signedBytes(madeAt: string, heads: readonly CheckpointHead[]): Buffer {
  return Buffer.from(JSON.stringify([madeAt, ...heads.map(({ schoolId, number, hash }) => [schoolId, number, hash])]));
}

async function signingKey(keysFolder: string): Promise<KeyObject> {
  const fresh = () => generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return createPrivateKey(await keptFile(join(keysFolder, "checkpoint-key.pem"), fresh));
}
