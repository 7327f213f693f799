/** One file's bytes, openable as often as a reader needs, so that a large file is never held unpacked. */
export type ByteSource = {
  file: string;
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

/** A file as it was uploaded. */
export type Upload = { name: string; bytes: Uint8Array };

const pieceSize = 64 * 1024;

/** The uploaded bytes in pieces. */
export function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}
