import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Context } from "hono";
import { sessionToken } from "./session-cookie.ts";

const cipher = "aes-256-gcm";
const lengths = { iv: 12, tag: 16 };

/**
 * Words that a page must find again by its address, where an address would give them away: it stands in histories, in
 * logs and over shoulders, and the words may be a child's name. Only the session that sealed them opens them, and
 * Lessen keeps nothing of them.
 */
export function seal(c: Context, words: string): string {
  const iv = randomBytes(lengths.iv);
  const sealing = createCipheriv(cipher, keyOf(c), iv);
  const sealed = Buffer.concat([sealing.update(words, "utf8"), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString("base64url");
}

/** The words, or undefined when another session sealed them, or nobody did. */
export function unseal(c: Context, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  const tagged = lengths.iv + lengths.tag;
  if (bytes.length < tagged) return undefined;
  try {
    const opening = createDecipheriv(cipher, keyOf(c), bytes.subarray(0, lengths.iv));
    opening.setAuthTag(bytes.subarray(lengths.iv, tagged));
    return Buffer.concat([opening.update(bytes.subarray(tagged)), opening.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

function keyOf(c: Context): Buffer {
  return Buffer.from(hkdfSync("sha256", sessionToken(c) ?? randomBytes(32), "", "lessen: words in an address", 32));
}
