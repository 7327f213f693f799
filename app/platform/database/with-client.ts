import pg from "pg";
import "./value-types.ts";

/** One connection of its own for a piece of work outside the pool, closed whatever happens. */
export async function withClient<T>(as: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(as);
  // The query under way is told of a lost connection; without a listener the same news would also end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
