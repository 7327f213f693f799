import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/** argon2id with 19 MiB, two passes: the floor that OWASP's password storage page gives for a shared server. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

function derive(password: string, salt: Buffer, { memory, passes } = cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2("argon2id", { message: password.normalize("NFKC"), nonce: salt, ...cost, memory, passes }, (error, key) => {
      if (error === null) resolve(Buffer.from(key));
      else reject(error);
    });
  });
}

/** Hashes a password for keeping, with its salt and cost beside it. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt);
  return `argon2id$${cost.memory}$${cost.passes}$${salt.toString("base64url")}$${key.toString("base64url")}`;
}

let decoy: Promise<string> | undefined;

/**
 * True when the password fits. Without a kept hash the same work is done on a decoy, so that the time taken does not
 * tell a stranger which addresses exist.
 */
export async function passwordFits(password: string, kept: string | null | undefined): Promise<boolean> {
  const [, memory, passes, salt = "", key = ""] = (kept ?? (await decoyHash())).split("$");
  // The cost that stands beside the hash, not today's: a raised cost must not shut out everybody at once.
  const then = { ...cost, memory: Number(memory), passes: Number(passes) };
  const derived = await derive(password.slice(0, 1000), Buffer.from(salt, "base64url"), then);
  const expected = Buffer.from(key, "base64url");
  return derived.length === expected.length && timingSafeEqual(derived, expected) && kept != null;
}

function decoyHash(): Promise<string> {
  decoy ??= hashPassword(randomBytes(12).toString("hex"));
  return decoy;
}
