import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const project = join(import.meta.dirname, "..");
const patience = 60_000;

/** The real, built server with a data folder of its own. */
export type Lessen = {
  url: string;
  /** As when the power fails: kill -9, with no time to tidy up. */
  kill(): Promise<void>;
  /** The same server on the same data folder and the same port. */
  startAgain(): Promise<void>;
  /** One verb of the command line on this server's data. Returns what it answered. */
  command(...words: string[]): Promise<string>;
  /** What the server has complained of in its log: read when a journey fails. */
  said(): string;
  /** Stops the server and throws its data away. */
  stop(): Promise<void>;
};

/** Starts Lessen as a school would, on a free port. */
export async function startLessen(): Promise<Lessen> {
  const folder = mkdtempSync(join(tmpdir(), "lessen-journey-"));
  const port = await freePort();
  const environment = { ...process.env, LESSEN_DATA: folder, PORT: String(port), LESSEN_LOG: "warn" };
  const said: string[] = [];
  const throwAway = () => rmSync(folder, { recursive: true, force: true });
  let server = await serve(environment, said).catch((error: unknown) => {
    throwAway();
    throw error;
  });
  return {
    said: () =>
      said
        .join("")
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .join("\n"),
    url: `http://localhost:${port}`,
    kill: () => end(server, "SIGKILL"),
    startAgain: async () => {
      server = await serve(environment, said);
    },
    command: async (...words) => {
      const program = join(project, "build", "lessen.js");
      const { stdout } = await promisify(execFile)(process.execPath, [program, ...words], { env: environment });
      return stdout;
    },
    stop: async () => {
      await end(server, "SIGTERM");
      throwAway();
    },
  };
}

async function serve(environment: NodeJS.ProcessEnv, said: string[]): Promise<ChildProcess> {
  const program = join(project, "build", "web.js");
  const server = spawn(process.execPath, [program], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (words: Buffer) => said.push(words.toString()));
  const endWithUs = () => server.kill("SIGKILL");
  process.once("exit", endWithUs);
  server.once("exit", () => process.off("exit", endWithUs));
  await readiness(server);
  return server;
}

function readiness(server: ChildProcess): Promise<void> {
  return new Promise((ready, fail) => {
    let said = "";
    const tooLate = setTimeout(() => fail(new Error(`Lessen was not ready in time. It said: ${said}`)), patience);
    server.stderr?.on("data", (words: Buffer) => {
      said += words.toString();
      if (!said.includes("Lessen is ready")) return;
      clearTimeout(tooLate);
      ready();
    });
    server.once("exit", () => fail(new Error(`Lessen did not start. It said: ${said}`)));
  });
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill(signal);
  await ended;
}

async function freePort(): Promise<number> {
  const holder = createServer().listen(0);
  await once(holder, "listening");
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, "close");
  return port;
}
