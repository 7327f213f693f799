import { randomBytes } from "node:crypto";
import type { Temporal } from "./dates/index.ts";

/** A fresh UUID of version 7: starts with the time, so that rows made together lie together in the database. */
export function newId(at: Temporal.Instant): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at.epochMilliseconds, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
