import type { Typed } from "#platform";

/** What is said of most holds, and what is different about this one. */
export const hold = (more: Typed): Typed => ({
  resisted: "yes",
  couldEnd: "no",
  pressure: "no",
  breathing: "no",
  level: "2",
  distress: "yes",
  planned: "in-plan",
  ...more,
});
