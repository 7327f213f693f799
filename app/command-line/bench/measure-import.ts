import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeRoster, largeRows } from "./large-roster.ts";
import { bytesNamed, memoryOf, startedBy } from "./proc.ts";
import { startServer, type Server } from "./server.ts";
import { rounded } from "./spread.ts";
import { visitorOf, type Visitor } from "./visitor.ts";

/** One large file through the pages: seconds until it is shown, until it is applied, and the most bytes held until then. */
export type OneImport = {
  previewSeconds: number;
  applySeconds: number;
  /** The server process alone, at its largest since it began. */
  serverPeak: number;
  /** The server and the process that reads and applies, together. */
  peak: number;
};

/** Two large imports, one straight after the other, on a server of their own. */
export type ImportFigures = { rows: number; first: OneImport; second: OneImport };

/** Starts a server on an empty folder, sets up a school, and brings two different years of a large one. */
export async function measureImport(): Promise<ImportFigures> {
  const dataFolder = await mkdtemp(join(tmpdir(), "lessen-bench-import-"));
  const server = await startServer(dataFolder);
  try {
    const visitor = visitorOf(server.port);
    const head = { givenName: "Ruth", familyName: "Quill", email: "head@school.example" };
    const school = { schoolName: "Brackenford School", setting: "day-special", password: "paper lantern harbour" };
    await visitor.post("/first-visit/set-up", { ...school, ...head });
    const first = await bring(server, visitor, largeRoster(1));
    const second = await bring(server, visitor, largeRoster(2));
    return { rows: largeRows, first, second };
  } finally {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function bring(server: Server, visitor: Visitor, files: Record<string, string>): Promise<OneImport> {
  const watch = watchMemory(server.pid);
  const begun = performance.now();
  const path = await upload(server, visitor, files);
  const page = await settled(server, visitor, path);
  const shown = performance.now();
  const fingerprint = /name="fingerprint" value="([0-9a-f]+)"/.exec(page)?.[1];
  if (fingerprint === undefined) throw new Error("The large file was not shown as a preview.");
  await visitor.post(`${path}/confirm`, { fingerprint, heldToo: "yes" });
  const after = await settled(server, visitor, path);
  if (!after.includes("What was done")) throw new Error("The large file was not applied.");
  const applied = performance.now();
  const status = await readFile(`/proc/${server.pid}/status`, "utf8");
  const serverPeak = bytesNamed(status, "VmHWM") ?? Number.NaN;
  return {
    previewSeconds: rounded((shown - begun) / 1000, 1),
    applySeconds: rounded((applied - shown) / 1000, 1),
    serverPeak,
    peak: Math.max(serverPeak, watch()),
  };
}

async function upload(server: Server, visitor: Visitor, files: Record<string, string>): Promise<string> {
  const body = new FormData();
  for (const [name, text] of Object.entries(files)) body.append("files", new File([text], name));
  const path = `http://127.0.0.1:${server.port}/people/bring`;
  const answer = await fetch(path, { method: "POST", body, headers: visitor.headers(), redirect: "manual" });
  await answer.arrayBuffer();
  const to = answer.headers.get("location");
  if (answer.status !== 303 || to === null) throw new Error(`The upload was answered with ${answer.status}.`);
  return to;
}

/** The page once it no longer asks the browser to look again: nothing is being read or applied any more. */
async function settled(server: Server, visitor: Visitor, path: string): Promise<string> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers: visitor.headers() });
    const page = await answer.text();
    if (!answer.headers.has("refresh")) return page;
    await new Promise((wait) => setTimeout(wait, 100));
  }
}

/** Looks often at the server and its desk's process, the database left out; answers with the most they held together. */
function watchMemory(pid: number): () => number {
  let most = 0;
  const looking = setInterval(() => void look(), 50);
  async function look(): Promise<void> {
    const names = await Promise.all(startedBy(pid).map(async (each) => ({ each, isDesk: await isDesk(each) })));
    const desks = names.filter(({ isDesk: is }) => is).map(({ each }) => each);
    const held = [pid, ...desks].reduce((sum, each) => sum + memoryOf(each, "shared"), 0);
    most = Math.max(most, held);
  }
  return () => {
    clearInterval(looking);
    return most;
  };
}

async function isDesk(pid: number): Promise<boolean> {
  return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).includes("desk-process");
}
