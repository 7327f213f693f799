import type pg from "pg";
import { withClient } from "./with-client.ts";

/** Every school of this installation, for what Lessen does by itself in each. Only the owner may know them all. */
export async function schoolIds(owner: pg.ClientConfig): Promise<string[]> {
  return withClient(owner, async (client) => {
    const { rows } = await client.query<{ school_id: string }>("select school_id from school order by school_id");
    return rows.map((row) => row.school_id);
  });
}
