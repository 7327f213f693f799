import { Agent, request } from "node:http";
import { forkBench, nextMessage } from "./child.ts";

/** One request as a client sends it. In `body`, `{n}` is the count of this client's requests so far. */
export type Ask = { path: string; method?: "GET" | "POST"; body?: string; headers?: Record<string, string> };

/** What a run of clients does: each sends its own requests over one kept connection, one after another. */
export type LoadOrder = {
  port: number;
  /** One list for each client, gone round until the count or the time is reached. */
  clients: readonly (readonly Ask[])[];
  /** Each request once only, for what can be done once. */
  once?: boolean;
  most: number;
  mostSeconds: number;
};

/** What came of it; waits in milliseconds. */
export type LoadResult = { requests: number; seconds: number; waits: number[]; statuses: Record<number, number> };

/** A process that sends requests, so that its own work is not counted as the server's. */
export function openLoad(): { run(order: LoadOrder): Promise<LoadResult>; close(): void } {
  const child = forkBench("load");
  return {
    run: (order) => {
      child.send(order);
      return nextMessage<LoadResult>(child);
    },
    close: () => child.kill(),
  };
}

/** The other process's side: takes orders until the bench is done. */
export function serveLoad(): Promise<number> {
  process.on("message", (order: LoadOrder) => {
    void runLoad(order).then((result) => process.send?.(result));
  });
  return new Promise((done) => process.on("disconnect", () => done(0)));
}

async function runLoad({ port, clients, most, mostSeconds, once }: LoadOrder): Promise<LoadResult> {
  const result: LoadResult = { requests: 0, seconds: 0, waits: [], statuses: {} };
  const begun = performance.now();
  const until = begun + mostSeconds * 1000;
  const mostRounds = once === true ? 1 : Infinity;
  let sent = 0;
  await Promise.all(
    clients.map(async (asks) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let n = 0; sent < most && performance.now() < until && n < mostRounds * asks.length; n += 1) {
        const ask = asks[n % asks.length];
        if (ask === undefined) break;
        sent += 1;
        const before = performance.now();
        const status = await send(agent, port, ask, n);
        result.waits.push(performance.now() - before);
        result.statuses[status] = (result.statuses[status] ?? 0) + 1;
      }
      agent.destroy();
    }),
  );
  result.seconds = (performance.now() - begun) / 1000;
  result.requests = result.waits.length;
  return result;
}

function send(agent: Agent, port: number, ask: Ask, n: number): Promise<number> {
  const { path, method = "GET", body, headers = {} } = ask;
  return new Promise((resolve, reject) => {
    const sending = request({ agent, host: "127.0.0.1", port, path, method, headers }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode ?? 0));
      response.once("error", reject);
    });
    sending.once("error", reject);
    sending.end(body?.replaceAll("{n}", String(n)));
  });
}
