import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bytesNamed } from "./proc.ts";

/** What a verb answered when it was run as a process of its own, how long that took, and the most memory it held. */
export type VerbRun = { answer: Record<string, unknown>; seconds: number; peakBytes: number };

/** Runs a verb of this build against a data folder, as whoever runs Lessen would; throws with its sentence when it refuses. */
export async function runVerbApart(dataFolder: string, words: readonly string[]): Promise<VerbRun> {
  const begun = performance.now();
  const bounds = process.execArgv.filter((flag) => flag.startsWith("--max-"));
  const child = spawn(process.execPath, [...bounds, join(import.meta.dirname, "lessen.js"), ...words, "--json"], {
    env: { ...process.env, LESSEN_DATA: dataFolder, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, said, peakBytes] = ["", "", 0];
  child.stdout.on("data", (bytes: Buffer) => (out += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (said = (said + bytes.toString()).slice(-2000)));
  // The kernel keeps the peak only as long as the process lives.
  const looking = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, "utf8").then(
      (status) => (peakBytes = Math.max(peakBytes, bytesNamed(status, "VmHWM") ?? 0)),
      () => {},
    );
  }, 200);
  const code = await new Promise<number | null>((done) => child.once("close", done));
  clearInterval(looking);
  if (code !== 0) throw new Error(`lessen ${words.join(" ")} ended with ${code}: ${said.trim()}`);
  return {
    answer: JSON.parse(out) as Record<string, unknown>,
    seconds: (performance.now() - begun) / 1000,
    peakBytes,
  };
}
