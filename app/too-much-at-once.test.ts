import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enterHouse, type Opened } from "./for-tests.ts";
import { openTestDatabase } from "./people/for-tests.ts";

let opened: Opened;
beforeAll(async () => void (opened = await openTestDatabase()));
afterAll(() => opened.end());

test("after a form that was too large the browser's next page comes, over a connection of its own", async () => {
  const server = serve({ fetch: enterHouse(opened.database).house.fetch, port: 0, hostname: "127.0.0.1" });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = async (method: string, body?: string) => {
    const headers = { origin: `http://127.0.0.1:${port}`, "content-type": "application/x-www-form-urlencoded" };
    const asked = request({ agent, host: "127.0.0.1", port, path: "/sign-in", method, headers });
    asked.end(body);
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    answer.resume();
    await once(answer, "end");
    return answer;
  };
  try {
    const large = await ask("POST", `email=${"a".repeat(3 * 1024 * 1024)}`);
    expect([large.statusCode, large.headers.connection]).toEqual([413, "close"]);
    for (let at = 0; at < 3; at += 1) expect((await ask("GET")).statusCode).toBeLessThan(400);
  } finally {
    agent.destroy();
    server.close();
  }
});
