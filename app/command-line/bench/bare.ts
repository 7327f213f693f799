import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { forkBench, nextMessage } from "./child.ts";

/** Pages that do nothing but answer with so many bytes: what the machine and Node themselves cost. */
export type BarePages = { pid: number; honoPort: number; nodePort: number };

/** Starts both bare servers in one process of their own. */
export async function openBare(): Promise<BarePages & { close(): void }> {
  const child = forkBench("bare");
  const pages = await nextMessage<BarePages>(child);
  return { ...pages, close: () => child.kill() };
}

/** The other process's side. */
export async function serveBare(): Promise<number> {
  const bodies = new Map<string, string>();
  const bodyOf = (bytes: string) => {
    const body = bodies.get(bytes) ?? "x".repeat(Number(bytes));
    bodies.set(bytes, body);
    return body;
  };
  const hono = new Hono().get("/:bytes", (c) => c.html(bodyOf(c.req.param("bytes"))));
  const honoServer = serve({ fetch: hono.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
  const nodeServer = createServer((asked, answer) => {
    const body = bodyOf((asked.url ?? "/0").slice(1));
    answer.writeHead(200, { "content-type": "text/html; charset=UTF-8", "content-length": Buffer.byteLength(body) });
    answer.end(body);
  }).listen(0, "127.0.0.1");
  const [honoPort, nodePort] = await Promise.all([honoServer, nodeServer].map(portOf));
  process.send?.({ pid: process.pid, honoPort, nodePort });
  await new Promise((done) => process.on("disconnect", done));
  honoServer.close();
  nodeServer.close();
  return 0;
}

async function portOf(server: Server): Promise<number> {
  if (!server.listening) await new Promise((done) => server.once("listening", done));
  return (server.address() as AddressInfo).port;
}
