import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

it("the script that makes pages kinder is under 3 kB on the way to an old phone", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "enhance.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    write: false,
  });
  const [script] = outputFiles;
  expect(gzipSync(script?.contents ?? "").length).toBeGreaterThan(500);
  expect(gzipSync(script?.contents ?? "").length).toBeLessThan(3_000);
});
