import yauzl from "yauzl";
import type { Problems } from "../problems.ts";
import { damagedZip, workbookMessage } from "./not-a-csv.ts";
import type { ByteSource, Upload } from "./source.ts";

/** How much one upload may hold when unpacked: small files that unpack without end would fill the server. */
export type ZipLimits = { unpackedBytes: number; entries: number };

/** A whole trust's roster is under 100 MB; twice that is generous. */
export const zipLimits: ZipLimits = { unpackedBytes: 200 * 1024 * 1024, entries: 500 };

/** The CSV files of a zip, folders and all. What a Mac adds by itself is passed over. */
export async function openZip(upload: Upload, limits: ZipLimits, problems: Problems): Promise<ByteSource[]> {
  const stop = (message: string): ByteSource[] => {
    problems.add("zip", { file: upload.name, line: null, column: null, value: null, message, severity: "stops" });
    return [];
  };
  let entries: yauzl.Entry[];
  try {
    entries = await listEntries(upload, limits);
  } catch (error) {
    if (error instanceof TooMany) return stop(error.message);
    return stop(damagedZip);
  }
  if (entries.some(({ fileName }) => fileName === "xl/workbook.xml")) return stop(workbookMessage);
  const wanted = entries.filter(({ fileName }) => isOurs(fileName));
  if (wanted.some((entry) => entry.isEncrypted())) {
    return stop("This zip is locked with a password. Unpack it on your computer and upload the CSV files.");
  }
  const csv = wanted.filter(({ fileName }) => /\.(csv|txt|tsv)$/i.test(fileName));
  for (const { fileName } of wanted.filter((entry) => !csv.includes(entry))) {
    problems.add("zip-other", {
      file: `${upload.name}/${fileName}`,
      line: null,
      column: null,
      value: null,
      message: "This file is not a CSV file and was not read.",
      severity: "note",
    });
  }
  if (csv.length === 0)
    return stop("There is no CSV file in this zip. Put the .csv files themselves into it and upload it again.");
  return csv.map((entry) => ({ file: entry.fileName, open: () => unpack(upload.bytes, entry.fileName) }));
}

class TooMany extends Error {}

async function listEntries(upload: Upload, limits: ZipLimits): Promise<yauzl.Entry[]> {
  const zip = await open(upload.bytes);
  const entries: yauzl.Entry[] = [];
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    size += entry.uncompressedSize;
    entries.push(entry);
    if (entries.length > limits.entries || size > limits.unpackedBytes) {
      throw new TooMany(
        `This zip holds more than we unpack: at most ${limits.entries} files and ${Math.round(limits.unpackedBytes / 1024 / 1024)} MB. Put only the roster's CSV files into it.`,
      );
    }
  }
  return entries;
}

function isOurs(fileName: string): boolean {
  const base = fileName.split("/").at(-1) ?? "";
  return !fileName.startsWith("__MACOSX/") && !fileName.includes("/__MACOSX/") && !base.startsWith(".");
}

/** Opens anew each time: a reader that stops half-way leaves nothing behind. */
async function* unpack(bytes: Uint8Array, fileName: string): AsyncGenerator<Uint8Array> {
  const zip = await open(bytes);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== fileName) continue;
    // yauzl fails the stream when more comes out than the entry declares, so the limit above holds.
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
    return;
  }
}

function open(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return yauzl.fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
}
