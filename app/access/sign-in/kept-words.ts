import type { Typed } from "#platform";
import { z } from "zod";

const shape = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What a page was sending when its session had ended, read back from the sign-in form. */
export function readKept(text: string): Typed | undefined {
  if (text === "") return undefined;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A path of ours to go back to; anything that could lead to another site becomes the first page. */
export function localPath(path: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : "/";
}
