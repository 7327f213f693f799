import type pg from "pg";

const silent = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"]);
const unknownName = new Set(["ENOTFOUND", "EAI_AGAIN"]);
const turnedAway = new Set(["28P01", "28000"]);

/** Why the server that DATABASE_URL names was not reached, with what to do; other errors as they are. Never the password. */
export function whyNotReached(error: unknown, { host, port, user, database }: pg.ClientConfig): unknown {
  const code = (error as { code?: string }).code ?? "";
  const at = `${host || "localhost"}, port ${port}`;
  const say = (sentence: string) => new Error(sentence, { cause: error });
  if (silent.has(code))
    return say(`No PostgreSQL answers at ${at}. Look whether it runs, and whether DATABASE_URL has its right address.`);
  if (unknownName.has(code))
    return say(`There is no computer called ${host} to be found. Look at the address in DATABASE_URL.`);
  if (turnedAway.has(code))
    return say(`The PostgreSQL at ${at} does not let "${user}" in. Look at the user and the password in DATABASE_URL.`);
  if (code === "3D000")
    return say(
      `The PostgreSQL at ${at} has no database called "${database}". Create it, or look at the name in DATABASE_URL.`,
    );
  return error;
}
