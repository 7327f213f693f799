import type { Label } from "./label.ts";

/** "Nothing this duty names" is only worth saying when nothing else is said, and once. */
export function withoutIdleNone(labels: readonly Label[]): Label[] {
  const named = labels.filter((label) => label.code !== "none");
  return named.length > 0 ? named : labels.slice(0, 1);
}
