import { Timeline, type TimelineSegment } from "#parts";

/** One line as it stands in the form: its code, its short words and its two clock times, finished or not. */
export type DrawnLine = { kind: string; words: string; from: string; to: string };

const clock = /^(?<hour>[01]?\d|2[0-3])\s*[:. ]?\s*(?<minute>[0-5]\d)(?:\s*[:. ]?\s*(?<second>[0-5]\d))?$/;

/** A time as the page takes it, with colons; undefined where it is none. Five digits could be read two ways. */
function asClock(text: string): string | undefined {
  const { hour, minute, second } = clock.exec(text.trim())?.groups ?? {};
  if (hour === undefined || minute === undefined || /^\d{5}$/.test(text.trim())) return undefined;
  return [hour, minute, second].filter((part) => part !== undefined).join(":");
}

/**
 * The lines as a picture, with gaps and overlaps, while they are being typed. Lines that are not finished are left out.
 * Drawn by the server when the page is shown, and by the browser while somebody types, so it needs nothing but words.
 */
export function DrawnLines({ lines }: { lines: readonly DrawnLine[] }) {
  const finished = lines.flatMap((line) => {
    const [from, to] = [asClock(line.from), asClock(line.to)];
    return line.kind === "" || from === undefined || to === undefined ? [] : [{ ...line, from, to }];
  });
  return (
    <div data-drawn-lines>
      {finished.length > 1 && (
        <Timeline
          id="drawn"
          caption="So far"
          segments={finished.map(({ kind, words, from, to }) => ({
            label: words,
            from,
            to,
            kind: patternOf(kind),
          }))}
        />
      )}
    </div>
  );
}

/** By the code alone: what it is called in law is not decided while it is written. */
function patternOf(kind: string): TimelineSegment["kind"] {
  if (["PHY.TOUCH", "PHY.ESCORT", "SEP.PUPIL", "SEP.STAFF"].includes(kind)) return "calm";
  if (["PHY.HOLD.PRONE", "PHY.HOLD.SUPINE", "PHY.HOLD.SIDE"].includes(kind)) return "ground";
  return /^(SEP|ENV)\./.test(kind) ? "apart" : "held";
}
