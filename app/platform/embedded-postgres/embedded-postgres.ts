import type pg from "pg";

/** How to reach a running database. */
export type DatabaseConnection = {
  /** The private folder of the server's Unix socket. */
  host: string;
  port: number;
  user: "postgres";
  password: string;
  /** What `pg` needs to reach one database of this server. */
  connect(database: string): pg.ClientConfig;
};

/** A running database that belongs to this process. */
export type EmbeddedPostgres = DatabaseConnection & {
  /** Stops the server in order: open connections are closed, nothing committed is lost. May be called twice. */
  stop(): Promise<void>;
  /** The server's process, which changes when it had to be started again. */
  readonly pid: number;
  /** Resolves when the server is down for good: with nothing after `stop`, with the reason otherwise. */
  ended: Promise<Error | undefined>;
};

/** Where the database lives, and who hears what happens to it. */
export type StartOptions = { folder: string; log?: (line: string) => void };
