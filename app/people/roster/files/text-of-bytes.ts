import { setImmediate as nextTurn } from "node:timers/promises";
import type { ByteSource } from "./source.ts";

/** The ways school systems save text. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * Which encoding the file is in. A byte-order mark decides; without one it is UTF-8 if every byte
 * fits, and otherwise what Excel on Windows saves. Guessing wrong would misspell a child's name.
 */
export async function findEncoding(source: ByteSource): Promise<Encoding> {
  let first = true;
  const strict = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of source.open()) {
      const wide = first ? wideEncoding(piece) : undefined;
      if (wide) return wide;
      first = false;
      strict.decode(piece, { stream: true });
      await nextTurn();
    }
    strict.decode();
    return "utf-8";
  } catch (error) {
    if (error instanceof TypeError) return "windows-1252";
    throw error;
  }
}

function wideEncoding(start: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = start;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a && b === 0 && c && d === 0) return "utf-16le";
  if (a === 0 && b && c === 0 && d) return "utf-16be";
  return undefined;
}

/** The file's text in pieces, without byte-order mark, every line ending made `\n` so that lines can be counted. */
export async function* textOf(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let heldBack = "";
  for await (const piece of source.open()) {
    const text = heldBack + decoder.decode(piece, { stream: true });
    // A carriage return at the very end may be the first half of a CRLF.
    heldBack = text.endsWith("\r") ? "\r" : "";
    yield oneLineEnding(heldBack ? text.slice(0, -1) : text);
    await nextTurn();
  }
  yield oneLineEnding(heldBack + decoder.decode());
}

function oneLineEnding(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}
