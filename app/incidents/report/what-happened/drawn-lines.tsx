import { clockTyped, momentShown, Timeline, type TimelineSegment } from "#parts";

/** One line as it stands in the form: its code, its short words and its two clock times and days, finished or not. */
export type DrawnLine = { kind: string; words: string; from: string; to: string; fromDay: string; toDay: string };

/** A time as the page takes it, with colons; undefined where it is none. */
function asClock(text: string): string | undefined {
  const read = clockTyped(text);
  if (read === undefined) return undefined;
  const parts = read.second === 0 ? [read.hour, read.minute] : [read.hour, read.minute, read.second];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/**
 * The lines as a picture, with gaps and overlaps, while they are being typed. Lines that are not finished are left out.
 * Drawn by the server when the page is shown, and by the browser while somebody types, so it needs nothing but words.
 */
export function DrawnLines({ lines, zone }: { lines: readonly DrawnLine[]; zone?: string | undefined }) {
  const finished = lines.flatMap((line) => {
    const [from, to] = [asClock(line.from), asClock(line.to)];
    if (line.kind === "" || from === undefined || to === undefined) return [];
    const moments = zone === undefined ? undefined : momentsOf({ ...line, from, to }, zone);
    return zone !== undefined && moments === undefined ? [] : [{ ...line, from, to, moments }];
  });
  return (
    <div data-drawn-lines data-zone={zone}>
      {finished.length > 1 && (
        <Timeline
          id="drawn"
          caption="So far"
          zone={zone}
          segments={finished.map(({ kind, words, from, to, moments }) => ({
            label: words,
            moments,
            from,
            to,
            kind: patternOf(kind),
          }))}
        />
      )}
    </div>
  );
}

/** When a line was, once both its days are chosen and its end does not lie before its beginning. */
function momentsOf({ fromDay, toDay, from, to }: DrawnLine, zone: string) {
  if (fromDay === "" || toDay === "") return undefined;
  const began = momentShown(fromDay, from, zone);
  const ended = momentShown(toDay, to, zone, began);
  return Number.isNaN(ended - began) || ended < began ? undefined : { from: began, to: ended };
}

/** By the code alone: what it is called in law is not decided while it is written. */
function patternOf(kind: string): TimelineSegment["kind"] {
  if (["PHY.TOUCH", "PHY.ESCORT", "SEP.PUPIL", "SEP.STAFF"].includes(kind)) return "calm";
  if (["PHY.HOLD.PRONE", "PHY.HOLD.SUPINE", "PHY.HOLD.SIDE"].includes(kind)) return "ground";
  return /^(SEP|ENV)\./.test(kind) ? "apart" : "held";
}
