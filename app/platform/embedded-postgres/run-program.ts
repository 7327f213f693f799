import { spawn } from "node:child_process";
import { EmbeddedPostgresRefusal } from "./refusal.ts";
import { type Runnable, seenFrom, spawnWords } from "./running-as.ts";

/** Runs one of the server's programs to its end, as the server's user, on a cluster's folder. */
export async function runProgram({ identity }: Runnable, folder: string, command: string[], input = ""): Promise<void> {
  const { program, words, options } = spawnWords(identity, command);
  const child = spawn(program, words, {
    ...options,
    cwd: seenFrom(identity, folder).cwd,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  child.stdin?.on("error", () => undefined).end(input);
  const code = await new Promise((done) => child.once("error", done).once("close", done));
  if (code !== 0) throw couldNotBeMade(complaint.trim().split("\n").slice(-3).join(" / ") || String(code));
}

function couldNotBeMade(complaint: string): EmbeddedPostgresRefusal {
  const advice = complaint.includes("user does not exist")
    ? "Give that user a line in /etc/passwd, or start Lessen as a user who has one."
    : "Check that the disk has at least 100 MB free, then start Lessen again.";
  return new EmbeddedPostgresRefusal(
    "will-not-start",
    `The database could not be made ready (${complaint}). ${advice}`,
  );
}
