import type { Temporal } from "#dates";
import type { Database } from "#platform";
import { accountByEmail } from "./access-store.ts";
import { countAttempt, hasWorkedBefore, keepSuccess } from "./attempt-store.ts";
import { passwordFits } from "./password-hash.ts";

/** Where a try comes from: the network address, and the token of a browser that may have been let in before. */
export type Visit = { origin: string; device: string };

export type ProofOutcome =
  | { kind: "fits"; accountId: string }
  | { kind: "does-not-fit" }
  | { kind: "wait"; seconds: number };

/**
 * Looks whether a password fits an address. Both doors, sign-in and invitation, ask here, so that neither is a way to
 * guess past the other. A browser in which this address has signed in before is counted by itself: whoever types wrong passwords
 * elsewhere, behind the same school's network too, cannot keep its owner waiting.
 */
export async function provePassword(
  database: Database,
  asked: { email: string; password: string } & Visit,
  now: Temporal.Instant,
): Promise<ProofOutcome> {
  const email = asked.email.trim().toLowerCase();
  const byDevice = ofDevice({ email, device: asked.device });
  const isKnown = await hasWorkedBefore(database, byDevice);
  const counted = isKnown ? byDevice : { email, origin: `network:${asked.origin}` };
  const seconds = await countAttempt(database, counted, now);
  if (seconds > 0) return { kind: "wait", seconds };
  const account = await accountByEmail(database, email);
  const fits = await passwordFits(asked.password, account?.password_hash);
  if (!fits || account === undefined) return { kind: "does-not-fit" };
  await keepSuccess(database, counted, now);
  if (!isKnown) await keepSuccess(database, byDevice, now);
  return { kind: "fits", accountId: account.account_id };
}

/** Keeps that whoever has this address chose or proved its password in this browser: it is counted by itself from now on. */
export async function knowDevice(
  database: Database,
  asked: { email: string; device: string },
  now: Temporal.Instant,
): Promise<void> {
  await keepSuccess(database, ofDevice(asked), now);
}

function ofDevice({ email, device }: { email: string; device: string }) {
  return { email: email.trim().toLowerCase(), origin: `device:${device}` };
}
