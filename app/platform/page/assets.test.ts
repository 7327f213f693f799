import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openAssets, type Assets } from "./assets.ts";

let folder: string;
let assets: Assets;
const style = "body { color: black }".repeat(50);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lessen-assets-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(
    join(folder, "assets.json"),
    JSON.stringify({
      "lessen.css": "lessen-abc.css",
      "small.js": "small-abc.js",
      "letters.woff2": "letters-abc.woff2",
    }),
  );
  writeFileSync(join(folder, "assets/lessen-abc.css"), style);
  writeFileSync(join(folder, "assets/lessen-abc.css.gz"), gzipSync(style));
  writeFileSync(join(folder, "assets/lessen-abc.css.br"), brotliCompressSync(style));
  writeFileSync(join(folder, "assets/small-abc.js"), "0");
  writeFileSync(join(folder, "assets/letters-abc.woff2"), Buffer.from([1, 2, 3]));
  writeFileSync(join(folder, "assets/forgotten.txt"), "not named");
  assets = openAssets(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (file: string, accepted?: string) =>
  assets.routes.request(`/${file}`, { headers: accepted === undefined ? {} : { "accept-encoding": accepted } });

it.each([
  [undefined, null],
  ["", null],
  ["gzip", "gzip"],
  ["br", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["GZIP;q=0.5", "gzip"],
  ["br;q=0, gzip;q=1.0", "gzip"],
  ["br; q=0.000", null],
  ["x-br, brotli, gzipped", null],
])("a browser that takes %j is sent %j", async (accepted, encoding) => {
  const answer = await ask("lessen-abc.css", accepted);
  expect(answer.headers.get("content-encoding")).toBe(encoding);
  expect(answer.headers.get("vary")).toBe("accept-encoding");
  const bytes = Buffer.from(await answer.arrayBuffer());
  const expected = { br: brotliCompressSync(style), gzip: gzipSync(style) };
  expect(bytes.equals(encoding === "br" ? expected.br : encoding === "gzip" ? expected.gzip : Buffer.from(style))).toBe(
    true,
  );
});

it("may be kept for a year, for the name holds its hash", async () => {
  expect((await ask("lessen-abc.css")).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(assets.href("lessen.css")).toBe("/assets/lessen-abc.css");
});

it.each([
  ["lessen-abc.css", "text/css; charset=utf-8"],
  ["small-abc.js", "text/javascript; charset=utf-8"],
  ["letters-abc.woff2", "font/woff2"],
])("%s says what it is", async (file, type) => {
  expect((await ask(file, "br")).headers.get("content-type")).toBe(type);
});

it("what was never squeezed is sent as it is", async () => {
  const answer = await ask("small-abc.js", "br, gzip");
  expect([answer.headers.get("content-encoding"), await answer.text()]).toEqual([null, "0"]);
});

it.each([
  "forgotten.txt",
  "lessen.css",
  "..%2Fassets.json",
  "%2e%2e/assets.json",
  "lessen-abc.css.br",
  "constructor",
  "__proto__",
])("nothing but the named files is handed out: %s", async (file) => {
  expect((await ask(file)).status).toBe(404);
});

it("a page that names a missing asset is told to build", () => {
  expect(() => assets.href("other.css")).toThrow("There is no asset called other.css. Build first: npm run build.");
});
