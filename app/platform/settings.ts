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
};

/** Reads the settings from the environment; throws a plain sentence when one cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const projectFolder = findProjectFolder(import.meta.dirname);
  const port = Number(environment.PORT ?? "3000");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${environment.PORT}". Set it to a number between 1 and 65535, like 3000.`);
  }
  return {
    projectFolder,
    dataFolder: resolve(projectFolder, environment.LESSEN_DATA ?? "data"),
    databaseUrl: environment.DATABASE_URL === "" ? undefined : environment.DATABASE_URL,
    port,
    publicUrl: environment.LESSEN_URL ?? `http://localhost:${port}`,
  };
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
