import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** What the person who runs Lessen may set, read once at the start. */
export type Settings = {
  /** The checkout: migrations and built assets are found below it. */
  projectFolder: string;
  /** `LESSEN_DATA`: the embedded database, keys, files. */
  dataFolder: string;
  /** `DATABASE_URL`: a PostgreSQL server, as the owner of the tables, instead of the embedded one. */
  databaseUrl: string | undefined;
  port: number;
  /** `LESSEN_URL`: the public address, for links that leave the page. */
  publicUrl: string;
  /** `LESSEN_PROXIES`: how many proxies of the school's own stand before Lessen. Only they are believed about a visitor. */
  proxies: number;
};

/** Reads the settings from the environment; throws a plain sentence when one cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  // Set to nothing is the same as not set: `LESSEN_DATA=` must not put the records into the checkout itself.
  const set = (name: string) => environment[name]?.trim() || undefined;
  const projectFolder = findProjectFolder(import.meta.dirname);
  const port = readPort(set("PORT") ?? "3000");
  return {
    projectFolder,
    dataFolder: resolve(projectFolder, set("LESSEN_DATA") ?? "data"),
    databaseUrl: set("DATABASE_URL"),
    port,
    publicUrl: readPublicUrl(set("LESSEN_URL") ?? `http://localhost:${port}`),
    proxies: readProxies(set("LESSEN_PROXIES") ?? "0"),
  };
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Error(`PORT is "${text}". Set it to a number between 1 and 65535, like 3000, or to 0 for any free port.`);
}

function readProxies(text: string): number {
  if (/^\d$/.test(text)) return Number(text);
  throw new Error(`LESSEN_PROXIES is "${text}". Set it to how many proxies stand before Lessen, like 1.`);
}

/** Links are made by putting a path behind it, so it ends without a slash. */
function readPublicUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, "");
  throw new Error(`LESSEN_URL is "${text}". Set it to the whole address, like https://lessen.alder-school.example.`);
}

/** The built server lives in `build/`, the source in `app/`: both look upward for the migrations. */
function findProjectFolder(from: string): string {
  let folder = from;
  while (!existsSync(join(folder, "migrations"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("The folder `migrations` was not found. Start Lessen from its own folder.");
    folder = above;
  }
  return folder;
}
