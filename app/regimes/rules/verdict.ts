import type { Label } from "./label.ts";
import { FORCE_WORDS } from "./provenance.ts";
import type { Regime } from "./regime.ts";

/**
 * What a label comes to. unclear: a fact is missing, or the text was not read; arguable: all facts are there and the
 * words leave room. Neither is ever a "no".
 */
export type Verdict = "recordable" | "prohibited" | "arguable" | "outside" | "unclear";

/** The verdict of a label. */
export function verdictOf({ code, prohibited, arguable, recordable }: Label<string>): Verdict {
  if (code === "arguable") return "unclear";
  if (prohibited) return "prohibited";
  if (arguable) return "arguable";
  return recordable ? "recordable" : "outside";
}

const KEPT = { record: "be recorded", count: "be counted", code: "carry this code" } as const;
const NOT_KEPT = {
  record: "would not be recorded",
  count: "would not be counted",
  code: "would carry no code",
} as const;

/** The verdict in words. What nobody has re-read is never worded as a duty, and guidance never as law. */
export function verdictWords(label: Label<string>, { keeps }: Pick<Regime, "keeps">): string {
  const law = FORCE_WORDS[label.force] === "must" && label.mark !== "○";
  switch (verdictOf(label)) {
    case "unclear":
      return "not clear from what is written";
    case "arguable":
      return "can be argued";
    case "outside":
      return NOT_KEPT[keeps];
    case "prohibited":
      return law ? "not allowed, and recorded as a breach" : "not to be used, and recorded all the same";
    case "recordable":
      return `${keeps === "record" ? recordedHow(label) : "would"} ${KEPT[keeps]}`;
  }
}

function recordedHow({ mark, force }: Label<string>): string {
  return mark === "○" || FORCE_WORDS[force] === "we suggest" ? "would" : FORCE_WORDS[force];
}
