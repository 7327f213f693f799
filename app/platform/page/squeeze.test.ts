import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { squeeze } from "./squeeze.ts";

const page = `<p>${"Zoë’s report. ".repeat(200)}</p>`;

test("a browser on an old phone is sent a page a tenth as long, and reads the very same", () => {
  const overTls = squeeze(page, "gzip, deflate, br, zstd");
  expect(overTls?.encoding).toBe("br");
  expect(brotliDecompressSync(overTls?.bytes ?? "").toString()).toBe(page);
  const inTheHouse = squeeze(page, "gzip, deflate");
  expect(inTheHouse?.encoding).toBe("gzip");
  expect(gunzipSync(inTheHouse?.bytes ?? "").toString()).toBe(page);
  expect(inTheHouse?.bytes.length).toBeLessThan(page.length / 10);
});

test.each([
  ["", undefined],
  ["identity", undefined],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["gzip;q=0", undefined],
  ["gzip; q=0.0, br;q=1.0", "br"],
  ["x-br, brotli", undefined],
])("what asks for %j gets %s", (accepted, encoding) => {
  expect(squeeze(page, accepted)?.encoding).toBe(encoding);
});

test("a page that fits into one packet is sent as it is", () => {
  expect(squeeze("<p>Short.</p>", "br")).toBeUndefined();
});
