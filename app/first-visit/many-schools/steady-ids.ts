import { createCipheriv, createHash, type Cipheriv } from "node:crypto";

/** Ids that look like any other id of Lessen and come out the same for the same words. */
export class SteadyIds {
  readonly #stream: Cipheriv;

  constructor(...words: readonly (string | number)[]) {
    // A cipher over nothing but zeros: as many bytes as anybody wants, and no two schools' alike.
    const key = createHash("sha256").update(words.join("/")).digest();
    this.#stream = createCipheriv("aes-256-ctr", key, Buffer.alloc(16));
  }

  /** Ids with these beginnings, which tell the time. */
  next(beginnings: readonly string[]): string[] {
    const hex = this.#stream.update(Buffer.alloc(beginnings.length * 10)).toString("hex");
    return beginnings.map((beginning, at) => {
      const from = at * 20;
      const variant = "89ab"[Number.parseInt(hex[from + 18] ?? "0", 16) % 4] ?? "8";
      const tail = hex.slice(from + 6, from + 18);
      return `${beginning}-7${hex.slice(from, from + 3)}-${variant}${hex.slice(from + 3, from + 6)}-${tail}`;
    });
  }
}
