import type { Typed } from "#platform";
import { z } from "zod";

const shape = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Below what a field may hold, so that nothing is cut off on the way; a pair of surrogates is never torn apart. */
const chunk = /[\s\S]{1,60000}/gu;

/** What a page was sending, as hidden fields carry it: in several pieces when it is long. */
export function writeKept(kept: Typed): string[] {
  return JSON.stringify(kept).match(chunk) ?? [];
}

/** What a page was sending when its session had ended, read back from the sign-in form. */
export function readKept(typed: Typed): Typed | undefined {
  const text = [typed.kept ?? ""].flat().join("");
  if (text === "") return undefined;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const here = "http://here.invalid";

/** A path of ours to go back to; anything that could lead to another site becomes the first page. */
export function localPath(path: string): string {
  if (!path.startsWith("/") || !URL.canParse(path, here)) return "/";
  // Read as a browser reads it: tabs and line ends vanish, backslashes turn into slashes, dots walk upwards.
  const { origin, pathname, search } = new URL(path, here);
  return origin === here && !pathname.startsWith("//") ? pathname + search : "/";
}
