import type { Installation } from "#platform";
import type { Context } from "hono";
import type { SignedIn } from "./asking.ts";
import { provePassword, type ProofOutcome } from "./prove-password.ts";
import { visitOf } from "./visit.ts";

/** Whether the person at the screen is the one who signed in there. */
export type SelfProof = Exclude<ProofOutcome, { kind: "fits" }> | { kind: "fits" };

/**
 * Asks for the password of whoever is signed in, before a signature: a screen left open in the staff room signs
 * nothing. Tries count with those of the sign-in, so that a signature is no third door for guessing. In the fictional
 * school nobody has a password, so none is asked for.
 */
export async function proveSelf(
  installation: Pick<Installation, "database" | "now" | "settings">,
  c: Context<SignedIn>,
  password: string,
): Promise<SelfProof> {
  const who = c.get("who");
  if (who.school.fictional) return { kind: "fits" };
  const asked = { email: who.email, password, ...visitOf(installation, c) };
  return provePassword(installation.database, asked, installation.now());
}
