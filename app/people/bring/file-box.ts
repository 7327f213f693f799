import type { Upload } from "../roster/index.ts";

const headLength = 4;

/** Packs uploaded files into one value for the database: the length of a list of names and sizes, the list, the bytes. */
export function packFiles(uploads: readonly Upload[]): Buffer {
  const list = Buffer.from(JSON.stringify(uploads.map(({ name, bytes }) => ({ name, size: bytes.length }))));
  const head = Buffer.alloc(headLength);
  head.writeUInt32BE(list.length);
  return Buffer.concat([head, list, ...uploads.map(({ bytes }) => bytes)]);
}

/** Takes the files out again, without copying their bytes. */
export function unpackFiles(box: Buffer): Upload[] {
  const start = headLength + box.readUInt32BE(0);
  const list = JSON.parse(box.subarray(headLength, start).toString("utf8")) as { name: string; size: number }[];
  let from = start;
  return list.map(({ name, size }) => {
    const bytes = box.subarray(from, from + size);
    from += size;
    return { name, bytes };
  });
}
