import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { serveHouse } from "./serve-house.ts";

const fetch = () => new Response("here");

test("a port that is taken is told in one sentence, and nothing begins", async () => {
  const taken = createServer().listen(0);
  onTestFinished(() => void taken.close());
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  const begun: number[] = [];
  const said = await new Promise((refused) => {
    serveHouse({ fetch, port, ready: (at) => begun.push(at), refused });
  });
  expect(said).toBe(`Port ${port} is in use. Set PORT to another number, like 3001.`);
  expect(begun).toEqual([]);
});

test("port 0 is any free port, and what begins with the house is told which", async () => {
  const { port, server } = await new Promise<{ port: number; server: { close(): unknown } }>((done, failed) => {
    const begun = serveHouse({
      fetch,
      port: 0,
      ready: (at) => done({ port: at, server: begun }),
      refused: (why) => failed(new Error(why)),
    });
  });
  onTestFinished(() => void server.close());
  expect(await (await globalThis.fetch(`http://localhost:${port}/`)).text()).toBe("here");
});
