import { createHash } from "node:crypto";

/**
 * A second id for other words sent under one form's id: after the back button a page still carries the id of what it
 * sent before. The same words always give the same id, so that a second press of these, too, is kept once.
 */
export function anotherId(formId: string, words: readonly (string | undefined)[]): string {
  const hex = createHash("sha256")
    .update(JSON.stringify([formId, ...words]))
    .digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
