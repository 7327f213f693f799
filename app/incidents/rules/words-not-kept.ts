import type { Typed } from "#platform";

/** What stands in every form and is nobody's answer. */
const ofTheForm = new Set(["seen", "press", "more", "same"]);
/** A single word may be a choice's code or somebody's own: rather one code too many is handed back than one word lost. */
const idOrCode = /^([0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]{2,}(\.[A-Z0-9]+)+|[a-z0-9]+(-[a-z0-9]+)+|yes|no|unknown|\d)$/;

/**
 * What somebody wrote into a form that came too late and that does not stand in what was kept: words, names and times.
 * Of choices only their codes arrive, which say nothing to a reader: `changed` tells of them.
 */
export function wordsNotKept(typed: Typed, kept: Typed): { words: string[]; changed: boolean } {
  const known = new Set(Object.values(kept).flat().map(plain));
  const others = Object.entries(typed)
    .filter(([name]) => !ofTheForm.has(name))
    .flatMap(([, value]) => value)
    .map(plain)
    .filter((value) => value !== "" && !known.has(value));
  return { words: [...new Set(others.filter((value) => !idOrCode.test(value)))], changed: others.length > 0 };
}

const plain = (value: string) => value.replaceAll("\r\n", "\n").trim();
