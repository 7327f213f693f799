import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";

/** Where the built style sheet, scripts and fonts are found, by the names the pages use. */
export type Assets = {
  /** The address of an asset, its hash in the name, so that a browser may keep it for a year. */
  href(name: string): string;
  routes: Hono;
};

type Kept = { type: string; plain: Buffer; gzip: Buffer | undefined; brotli: Buffer | undefined };

const types: Record<string, string> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  woff2: "font/woff2",
  svg: "image/svg+xml",
  png: "image/png",
  map: "application/json",
};

/** Reads the built assets into memory; there are few and they are small. */
export function openAssets(folder: string): Assets {
  const names = JSON.parse(readFileSync(join(folder, "assets.json"), "utf8")) as Record<string, string>;
  const kept = new Map(Object.values(names).map((file) => [file, readAsset(join(folder, "assets"), file)]));
  const routes = new Hono().get("/:file", (c) => {
    const asset = kept.get(c.req.param("file"));
    if (asset === undefined) return c.notFound();
    return c.body(...answer(asset, c.req.header("accept-encoding") ?? ""));
  });
  return {
    routes,
    href: (name) => {
      const file = names[name];
      if (file === undefined) throw new Error(`There is no asset called ${name}. Build first: npm run build.`);
      return `/assets/${file}`;
    },
  };
}

function readAsset(folder: string, file: string): Kept {
  const optional = (ending: string) => {
    try {
      return readFileSync(join(folder, file + ending));
    } catch {
      return undefined;
    }
  };
  return {
    type: types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream",
    plain: readFileSync(join(folder, file)),
    gzip: optional(".gz"),
    brotli: optional(".br"),
  };
}

function answer(asset: Kept, accepted: string): [Uint8Array<ArrayBuffer>, 200, Record<string, string>] {
  const headers = {
    "content-type": asset.type,
    "cache-control": "public, max-age=31536000, immutable",
    vary: "accept-encoding",
  };
  if (asset.brotli !== undefined && accepts(accepted, "br")) {
    return [new Uint8Array(asset.brotli), 200, { ...headers, "content-encoding": "br" }];
  }
  if (asset.gzip !== undefined && accepts(accepted, "gzip")) {
    return [new Uint8Array(asset.gzip), 200, { ...headers, "content-encoding": "gzip" }];
  }
  return [new Uint8Array(asset.plain), 200, headers];
}

/** Named, and not refused by a weight of nothing. */
function accepts(accepted: string, coding: string): boolean {
  const named = accepted.split(",").map((one) =>
    one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/),
  );
  return named.some(([name, weight]) => name === coding && Number(weight ?? "1") > 0);
}
