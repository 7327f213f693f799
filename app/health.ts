import type { Installation } from "#platform";
import { Hono } from "hono";
import { sql } from "kysely";

/** For whoever runs Lessen: is it alive, is it ready, how is it doing. Nothing about any school. */
export function healthRoutes(installation: Installation): Hono {
  const begun = installation.now();
  let requests = 0;
  const routes = new Hono();
  routes.use(async (_c, next) => {
    requests += 1;
    await next();
  });
  routes.get("/healthz", (c) => c.text("ok\n"));
  routes.get("/readyz", async (c) => {
    try {
      await sql`select 1`.execute(installation.database);
      return c.text("ready\n");
    } catch {
      return c.text("the database does not answer\n", 503);
    }
  });
  routes.get("/metrics", (c) => {
    const { rss, heapUsed } = process.memoryUsage();
    const uptime = installation.now().since(begun).total("seconds");
    const lines = [
      ["lessen_requests_total", requests],
      ["lessen_uptime_seconds", Math.round(uptime)],
      ["lessen_memory_resident_bytes", rss],
      ["lessen_memory_heap_bytes", heapUsed],
    ];
    return c.text(`${lines.map(([name, value]) => `${name} ${value}`).join("\n")}\n`);
  });
  return routes;
}
