import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const DAY = 24 * 60 * 60 * 1000;
const squeezed = /\.(css|js|svg|json)$/;

/** Collects assets under names with their hash, and writes them with assets.json, which maps name -> hashed name. */
export function assetsIn(folder) {
  const kept = new Map();
  const keep = (name, contents) => {
    const hash = createHash("sha256").update(contents).digest("base64url").slice(0, 10);
    const file = name.replace(/(\.\w+)$/, `-${hash}$1`);
    kept.set(name, { file, contents });
    return file;
  };
  const write = async () => {
    mkdirSync(join(folder, "assets"), { recursive: true });
    await Promise.all([...kept.values()].map((asset) => writeAsset(join(folder, "assets"), asset)));
    const names = [...kept].map(([name, { file }]) => [name, file]).toSorted(([a], [b]) => (a < b ? -1 : 1));
    writeWhole(join(folder, "assets.json"), `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`);
    forgetOld(join(folder, "assets"), new Set(names.map(([, file]) => file)));
  };
  return { keep, write };
}

async function writeAsset(folder, { file, contents }) {
  const path = join(folder, file);
  if (existsSync(path)) return; // The name holds the hash: the same name is the same bytes.
  if (squeezed.test(file)) {
    const quality = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: contents.length },
    };
    const [gz, br] = await Promise.all([
      promisify(gzip)(contents, { level: 9 }),
      promisify(brotliCompress)(contents, quality),
    ]);
    writeWhole(`${path}.gz`, gz);
    writeWhole(`${path}.br`, br);
  }
  writeWhole(path, contents);
}

/** Written beside and renamed, so that a server starting at this moment reads the old file or the new one, never half. */
export function writeWhole(path, contents) {
  writeFileSync(`${path}.new`, contents);
  renameSync(`${path}.new`, path);
}

/** A server that started before this build may still read yesterday's assets: they go only after a day. */
function forgetOld(folder, current) {
  for (const name of readdirSync(folder)) {
    if (current.has(name.replace(/\.(gz|br)$/, ""))) continue;
    if (Date.now() - statSync(join(folder, name)).mtimeMs > DAY) rmSync(join(folder, name));
  }
}
