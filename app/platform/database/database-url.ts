import type pg from "pg";

const likeThis = "Set it to an address like postgres://owner:password@server:5432/lessen.";

/** pg reads `connectionString` last, which would override the app's user: so the address is taken apart here. */
export function readDatabaseUrl(databaseUrl: string): pg.ClientConfig {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  const name = url === undefined ? "" : decodeURIComponent(url.pathname.slice(1));
  // The address holds a password: no message may quote it.
  if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol) || name === "") {
    throw new Error(`DATABASE_URL does not name a PostgreSQL database. ${likeThis}`);
  }
  return {
    host: url.searchParams.get("host") ?? decodeURIComponent(url.hostname.replace(/^\[(.*)\]$/, "$1")),
    port: Number(url.port || url.searchParams.get("port") || "5432"),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: name,
    ...encryption(url.searchParams.get("sslmode") ?? "prefer"),
  };
}

/** Whoever asks for encryption gets it, or no connection: a word that is not understood must never mean plain text. */
function encryption(mode: string): Pick<pg.ClientConfig, "ssl"> {
  if (mode === "require" || mode === "verify-ca" || mode === "verify-full") return { ssl: true };
  if (mode === "no-verify") return { ssl: { rejectUnauthorized: false } };
  if (mode === "disable" || mode === "allow" || mode === "prefer") return {};
  throw new Error(
    "The sslmode in DATABASE_URL is not one that Lessen knows. Use verify-full, require, no-verify or disable.",
  );
}
