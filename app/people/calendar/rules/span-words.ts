import type { SpanKind } from "./spans.ts";

const exact = new Map<string, SpanKind>([
  ["term", "term"],
  ["half-term", "half-term"],
  ["halfterm", "half-term"],
  ["inset", "inset"],
  ["bank-holiday", "bank-holiday"],
  ["bankholiday", "bank-holiday"],
  ["closure", "closure"],
  ["holiday", "holiday"],
]);

const inWords: [RegExp, SpanKind][] = [
  [/\b(bank|public) holiday\b/i, "bank-holiday"],
  [/\b(good friday|easter monday|boxing day|christmas day|new year'?s day|may day)\b/i, "bank-holiday"],
  [/\b(inset|training day|staff day|professional development|non[- ]pupil day)\b/i, "inset"],
  [/\bhalf[- ]?term\b/i, "half-term"],
  [/\b(clos(ed|ure)|snow day|election|polling)\b/i, "closure"],
  [/\b(holidays?|break|vacation)\b/i, "holiday"],
  [/\bterm\b/i, "term"],
];

/** The kind a calendar names in our own words (england-homes-data-codes.md#D5). */
export function kindOfWord(word: string): SpanKind | undefined {
  return exact.get(
    word
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, "-"),
  );
}

/** The kind that the name of an event suggests; a person confirms it. */
export function kindOfName(name: string): SpanKind | undefined {
  return inWords.find(([pattern]) => pattern.test(name))?.[1];
}

/** "Term starts", "End of term": one edge of a term, which must find its other edge. */
export function termEdge(name: string): "start" | "end" | undefined {
  if (!/\bterm\b/i.test(name)) return undefined;
  if (/\b(starts?|begins?|first day|start of|beginning of|re-?opens?)\b/i.test(name)) return "start";
  return /\b(ends?|finish(es)?|last day|end of|breaks? up)\b/i.test(name) ? "end" : undefined;
}
