import type { May } from "./part.ts";
import { Details } from "./details.tsx";
import { Table } from "./table.tsx";
import { scaleOfDays, type Moments } from "./timeline-of-days.ts";
import { lengthInWords, timelineScale, type Between, type ClockTime, type Placed } from "./timeline-scale.ts";

/** "held" standing or seated, "ground" on the ground, "apart" kept apart or alone, "prohibited" where no rule allows it. */
export type SegmentKind = "held" | "ground" | "apart" | "calm" | "prohibited";
export type TimelineSegment = {
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly label: string;
  readonly kind: SegmentKind;
  /** When it was, where a time of day cannot tell it: of what lasts a day or longer. */
  readonly moments?: Moments | undefined;
};
export type TimelineProps = {
  readonly id: string;
  readonly segments: readonly TimelineSegment[];
} & May<{ caption: string; zone: string }>;

const laneHeight = 52;
const axisHeight = 26;

/**
 * What happened minute by minute: a picture for the eye, and the same in a table for everybody. With a zone, and moments
 * of each segment, it is drawn on days.
 */
export function Timeline({
  id,
  segments,
  zone,
  caption = zone === undefined ? "Minute by minute" : "Day by day",
}: TimelineProps) {
  if (segments.length === 0) return null;
  const scale = zone === undefined ? timelineScale(segments) : scaleOfDays(segments.flatMap(withMoments), zone);
  const height = axisHeight + laneHeight * scale.segments.length;
  return (
    <figure class="ls-timeline" id={id}>
      <figcaption id={`${id}-caption`}>{caption}</figcaption>
      <svg height={height} role="img" aria-labelledby={`${id}-caption`} aria-describedby={`${id}-table`}>
        <defs>
          <Patterns id={id} kinds={new Set(segments.map(({ kind }) => kind))} />
        </defs>
        {scale.ticks.map(({ at, words, isDay }) => (
          <>
            <line x1={`${at}%`} x2={`${at}%`} y1={axisHeight} y2={height} class="ls-timeline__tick" />
            <text
              x={`${at}%`}
              y="16"
              dx={isDay && at > 0 ? 4 : undefined}
              text-anchor={isDay ? "start" : anchorAt(at)}
              class="ls-timeline__clock"
            >
              {words}
            </text>
          </>
        ))}
        {scale.between.map(({ kind, start, end }) => (
          <rect
            x={`${start}%`}
            y={axisHeight}
            width={`${Math.max(end - start, 0.5).toFixed(2)}%`}
            height={height - axisHeight}
            class={`ls-timeline__${kind}`}
          />
        ))}
        {scale.segments.map((segment, lane) => (
          <Bar id={id} segment={segment} y={axisHeight + lane * laneHeight} />
        ))}
      </svg>
      <BetweenWords between={scale.between} />
      <Details summary="The same in numbers">
        <SegmentTable id={`${id}-table`} segments={scale.segments} between={scale.between} />
      </Details>
    </figure>
  );
}

const withMoments = (segment: TimelineSegment) =>
  segment.moments === undefined ? [] : [{ ...segment, moments: segment.moments }];

const betweenWords = { gap: "Nothing is told", overlap: "Two things at once" };

/** What the eye sees between the bars, in words: not an error, but worth a look before it is sent. */
function BetweenWords({ between }: { readonly between: readonly Between[] }) {
  if (between.length === 0) return null;
  return (
    <ul class="ls-timeline__between">
      {between.map(({ kind, from, to, minutes }) => (
        <li>
          {betweenWords[kind]} from {from} to {to} ({lengthInWords(minutes)}).
        </li>
      ))}
    </ul>
  );
}

function anchorAt(percent: number): "start" | "middle" | "end" {
  if (percent === 0) return "start";
  return percent === 100 ? "end" : "middle";
}

type BarProps = {
  readonly id: string;
  readonly segment: Placed<TimelineSegment>;
  readonly y: number;
};

/** The label stands above its bar and grows towards the side with more room. */
function Bar({ id, segment, y }: BarProps) {
  const { start, end, kind, label } = segment;
  const growsRight = 100 - start >= end;
  return (
    <g class={`ls-kind-${kind}`}>
      <text x={`${growsRight ? start : end}%`} y={y + 18} text-anchor={growsRight ? "start" : "end"}>
        {label}
      </text>
      <rect
        x={`${start}%`}
        y={y + 24}
        width={`${Math.max(end - start, 0.5).toFixed(2)}%`}
        height="18"
        rx="3"
        class="ls-timeline__bar"
        fill={kind === "held" || kind === "calm" ? undefined : `url(#${id}-${kind})`}
      />
    </g>
  );
}

const strokes = {
  ground: "M0 8 8 0M-2 2 2-2M6 10 10 6",
  apart: "M4 4h.01",
  prohibited: "M0 0 8 8M8 0 0 8",
};

/** Colour never stands alone: each kind has a pattern too. */
function Patterns({ id, kinds }: { readonly id: string; readonly kinds: ReadonlySet<SegmentKind> }) {
  const patterned = (["ground", "apart", "prohibited"] as const).filter((kind) => kinds.has(kind));
  return (
    <>
      {patterned.map((kind) => (
        <pattern id={`${id}-${kind}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d={strokes[kind]} class={`ls-kind-${kind} ls-timeline__pattern`} />
        </pattern>
      ))}
    </>
  );
}

type Row = ClockSpan & { readonly label: string; readonly minutes: number };
type ClockSpan = { readonly from: ClockTime; readonly to: ClockTime };

function SegmentTable({
  id,
  segments,
  between,
}: {
  readonly id: string;
  readonly segments: readonly Placed<TimelineSegment>[];
  readonly between: readonly Between[];
}) {
  const rows: readonly Row[] = [...segments, ...between.map((each) => ({ ...each, label: betweenWords[each.kind] }))];
  const numeric = (text: string) => ({ text, format: "numeric" as const });
  return (
    <Table
      attributes={{ id }}
      firstCellIsHeader
      head={["What", numeric("From"), numeric("To"), numeric("How long")]}
      rows={rows.map(({ label, from, to, minutes }) => [
        label,
        numeric(from),
        numeric(to),
        numeric(lengthInWords(minutes)),
      ])}
    />
  );
}
