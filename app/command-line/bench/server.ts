import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { commandOf, cpuMsOf, memoryOf, startedBy } from "./proc.ts";

/** The real server, started as `npm start` starts it, on a data folder of its own. */
export type Server = {
  port: number;
  pid: number;
  /** From the start of the process to the first "ready", database included. */
  readyMs: number;
  cpuMs(): number;
  databaseCpuMs(): number;
  /** Of the database's processes only those that answer the server, not those that tidy up behind it. */
  answeringCpuMs(): number;
  memory(): { server: number; database: number };
  stop(): Promise<void>;
};

const mostMs = 60_000;

/**
 * Starts `web.js` from the folder of this build and waits until it says that it is ready. It gets the flags that `npm
 * run lessen` has given us, which are those that `npm start` gives the server: a bound on what V8 keeps is one of them.
 */
export async function startServer(dataFolder: string): Promise<Server> {
  const port = await freePort();
  const begun = performance.now();
  const { DATABASE_URL: _elsewhere, ...environment } = process.env;
  const child = spawn(process.execPath, [...process.execArgv, join(import.meta.dirname, "web.js")], {
    env: { ...environment, LESSEN_DATA: dataFolder, PORT: String(port), LESSEN_LOG: "error" },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let said = "";
  child.stderr?.on("data", (bytes: Buffer) => (said = (said + bytes.toString()).slice(-2000)));
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`The server did not start: ${said.trim()}`);
    if (performance.now() - begun > mostMs) {
      child.kill();
      throw new Error(`The server was not ready after ${mostMs / 1000} seconds: ${said.trim()}`);
    }
    await new Promise((wait) => setTimeout(wait, 5));
  }
  const readyMs = performance.now() - begun;
  const pid = child.pid ?? 0;
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  return {
    port,
    pid,
    readyMs,
    cpuMs: () => cpuMsOf(pid),
    databaseCpuMs: () => sum(startedBy(pid).map(cpuMsOf)),
    answeringCpuMs: () => sum(startedBy(pid).filter(answersTheApp).map(cpuMsOf)),
    memory: () => ({
      server: memoryOf(pid, "resident"),
      database: sum(startedBy(pid).map((each) => memoryOf(each, "shared"))),
    }),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** PostgreSQL names each of its processes after the role that it answers. */
function answersTheApp(pid: number): boolean {
  return commandOf(pid).includes("lessen_app");
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
