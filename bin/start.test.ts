import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const project = join(import.meta.dirname, "..");
const house = mkdtempSync(join(tmpdir(), "lessen-start-"));
const oldNode = findOldNode();
const started: ChildProcess[] = [];
const scripts = ["enhance", "own-words", "drawn-lines", "link-to-copy", "body-map", "watch", "send-kept"];

/** A checkout with our own bin/ and the smallest server that can be asked, stopped and counted. */
beforeAll(() => {
  for (const name of ["package.json", "package-lock.json", "tsconfig.json", "bin"]) {
    cpSync(join(project, name), join(house, name), { recursive: true });
  }
  symlinkSync(join(project, "node_modules"), join(house, "node_modules"));
  write("app/web.ts", [
    'import { createServer } from "node:http";',
    'createServer((_, answer) => answer.end(process.version)).listen(Number(process.env.PORT), () => console.log("serving"));',
    'process.on("SIGTERM", () => process.exit(7));',
    "setTimeout(() => process.exit(1), 60_000); // Should a test fail to stop it.",
  ]);
  write("app/desk-process.ts", ["export {};"]);
  write("app/lessen.ts", ["console.log(JSON.stringify(process.argv.slice(2)));", "process.exitCode = 3;"]);
  write("app/platform/look/build-look.ts", [
    'export const buildLook = async () => ({ css: "a{src:url(f.woff2)}", sheets: { "own.css": "b{}" }, fonts: { "f.woff2": new Uint8Array([1]) } });',
    'export const withFontAddresses = (css: string, to: Record<string, string>) => css.replace("f.woff2", to["f.woff2"]!);',
  ]);
  for (const script of scripts) write(`browser/${script}.ts`, ["export const enhanced = true;"]);
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test("five starts at once build once, and all of them serve", async () => {
  const ports = await Promise.all(Array.from({ length: 5 }, freePort));
  for (const port of ports) start(port);
  for (const port of ports) expect(await answerOf(port)).toBe(process.version);
  const names = JSON.parse(readFileSync(join(house, "build/assets.json"), "utf8")) as Record<string, string>;
  expect(Object.keys(names)).toEqual(
    [...scripts.map((script) => `${script}.js`), "f.woff2", "lessen.css", "own.css"].toSorted(),
  );
  const sheet = readFileSync(join(house, "build/assets", names["lessen.css"] ?? ""), "utf8");
  expect(sheet).toBe(`a{src:url(/assets/${names["f.woff2"]})}`);
});

test("what is built already is not built again, until a source changes", () => {
  run("lessen.mjs", []);
  const first = statSync(join(house, "build/lessen.js")).mtimeMs;
  run("lessen.mjs", []);
  expect(statSync(join(house, "build/lessen.js")).mtimeMs).toBe(first);
  write("app/desk-process.ts", ["export {};"]);
  write("app/lessen.ts", ['console.log(JSON.stringify(["changed"]));']);
  expect(run("lessen.mjs", []).stdout).toBe('["changed"]\n');
});

test("a command's answer stands alone on its output, and its exit code comes back", () => {
  write("app/desk-process.ts", ["export {};"]);
  write("app/lessen.ts", ["console.log(JSON.stringify(process.argv.slice(2)));", "process.exitCode = 3;"]);
  const { stdout, status } = run("lessen.mjs", ["verify", "--json"], oldNode ?? process.execPath);
  expect(stdout).toBe('["verify","--json"]\n');
  expect(status).toBe(3);
});

test("a word to stop reaches the server, and its exit code comes back", async () => {
  const port = await freePort();
  const child = start(port, oldNode ?? process.execPath);
  await answerOf(port);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([7, null]);
});

test.skipIf(oldNode === undefined)("under an older Node the server runs under the one that npm brought", async () => {
  const port = await freePort();
  start(port, oldNode);
  expect(await answerOf(port)).toMatch(/^v(2[4-9]|[3-9]\d)\./);
});

test.skipIf(oldNode === undefined)("killing the start with -9 leaves no server behind", async () => {
  const port = await freePort();
  const child = start(port, oldNode);
  await answerOf(port);
  child.kill("SIGKILL");
  await expect.poll(() => answers(port), { timeout: 5000 }).toBe(false);
});

function write(path: string, lines: string[]): void {
  mkdirSync(join(house, path, ".."), { recursive: true });
  writeFileSync(join(house, path), `${lines.join("\n")}\n`);
}

function start(port: number, node = process.execPath): ChildProcess {
  const child = spawn(node, ["bin/start.mjs"], { cwd: house, env: environment(port), stdio: "ignore" });
  started.push(child);
  return child;
}

function run(program: string, words: string[], node = process.execPath) {
  return spawnSync(node, [join("bin", program), ...words], { cwd: house, env: environment(0), encoding: "utf8" });
}

/** Without what npm and vitest set, by which a start knows who called it. */
function environment(port: number): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_OPTIONS|NODE_ENV)/.test(name));
  return { ...Object.fromEntries(kept), PORT: String(port) };
}

async function answers(port: number): Promise<boolean> {
  return await ask(port).then(
    () => true,
    () => false,
  );
}

async function ask(port: number): Promise<string> {
  return await (await fetch(`http://127.0.0.1:${port}/`)).text();
}

async function answerOf(port: number): Promise<string> {
  for (let tries = 0; tries < 200 && !(await answers(port)); tries++) await wait(100);
  return await ask(port);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** A Node on the path that is too old for Lessen, as many machines have. */
function findOldNode(): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "node"))
    .find((path) => {
      const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
      return /^v(20|22|23)\./.test(stdout ?? "");
    });
}
