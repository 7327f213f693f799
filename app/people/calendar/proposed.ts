import { Temporal } from "#dates";
import type { Problem } from "../roster/types.ts";
import { kindOfName, kindOfWord, termEdge } from "./rules/span-words.ts";
import type { Span } from "./rules/spans.ts";

/** A span read from a file. `sure` says that the file named its kind; a person confirms the others (england-homes-data-codes.md#D5). */
export type ProposedSpan = Span & { sure: boolean };

/** What a calendar file holds. */
export type CalendarReading = { spans: ProposedSpan[]; problems: Problem[] };

/** One dated line or event as found. */
export type FoundEvent = {
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
  name: string;
  /** What the file itself calls its kind. */
  kindWords: readonly string[];
  line: number;
};

/** Longer than any school year: a mistyped year, which would make every day of a decade a school day. */
const mostDays = 370;

/** Makes spans of what was found; what is no term date is left where it is, unnamed, since a school's diary may name people. */
export function proposeSpans(file: string, found: readonly FoundEvent[]): CalendarReading {
  const problems: Problem[] = [];
  const say = (line: number, severity: Problem["severity"], message: string): void =>
    void problems.push({ file, line, column: null, value: null, message, severity });
  const spans: ProposedSpan[] = [];
  const edges: FoundEvent[] = [];
  let others = 0;
  for (const event of found) {
    const days = event.firstDay.until(event.lastDay).days;
    const said = event.kindWords.map(kindOfWord).find((kind) => kind !== undefined);
    const kind = said ?? kindOfName(event.name);
    if (days < 0)
      say(event.line, "left-out", "The last day is before the first. Correct one of them; this line was left out.");
    else if (days > mostDays)
      say(event.line, "left-out", "This lasts longer than a year, so it was left out. Look at the years of both days.");
    else if (!said && days === 0 && termEdge(event.name)) edges.push(event);
    else if (kind)
      spans.push({
        firstDay: event.firstDay,
        lastDay: event.lastDay,
        kind,
        name: event.name,
        sure: said !== undefined,
      });
    else others++;
  }
  spans.push(...termsOf(edges, say));
  if (others > 0) {
    const message = `${others === 1 ? "1 entry" : `${others} entries`} of this calendar ${others === 1 ? "is" : "are"} neither a term, a half term, a training day, a bank holiday, a holiday nor a closure, and ${others === 1 ? "was" : "were"} not read.`;
    problems.push({ file, line: null, column: null, value: null, message, severity: "note" });
  }
  return { spans: onceEach(spans), problems };
}

/** "Autumn term starts" and "Autumn term ends" are one term. */
function termsOf(
  edges: FoundEvent[],
  say: (line: number, severity: "left-out", message: string) => void,
): ProposedSpan[] {
  const inOrder = edges.toSorted((one, other) => Temporal.PlainDate.compare(one.firstDay, other.firstDay));
  const terms: ProposedSpan[] = [];
  let start: FoundEvent | undefined;
  const lonely = ({ line }: FoundEvent): void =>
    say(line, "left-out", "This is one end of a term, and its other end is not in the file. Enter the term by hand.");
  for (const edge of inOrder) {
    if (termEdge(edge.name) === "start") {
      if (start) lonely(start);
      start = edge;
    } else if (start && start.firstDay.until(edge.firstDay).days <= mostDays) {
      terms.push({
        kind: "term",
        name: termName(start.name),
        firstDay: start.firstDay,
        lastDay: edge.firstDay,
        sure: false,
      });
      start = undefined;
    } else lonely(edge);
  }
  if (start) lonely(start);
  return terms;
}

function termName(name: string): string {
  return name
    .replace(/\b(first day of|start of|beginning of|starts?|begins?)\b/gi, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function onceEach(spans: readonly ProposedSpan[]): ProposedSpan[] {
  const keyed = spans.map(
    (span) => [`${span.kind}|${span.firstDay.toString()}|${span.lastDay.toString()}`, span] as const,
  );
  return [...new Map(keyed.toReversed()).values()].toSorted(
    (one, other) =>
      Temporal.PlainDate.compare(one.firstDay, other.firstDay) ||
      Temporal.PlainDate.compare(other.lastDay, one.lastDay),
  );
}
