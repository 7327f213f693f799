import type { Child } from "hono/jsx";
import { labelOf, SEGMENT_KINDS } from "#regimes";
import { rowsOfLine } from "../full-record/line/page.tsx";
import { restOfOtherLines } from "../full-record/line/rest-of-line.ts";
import { restIn } from "../full-record/rest-in.ts";
import type { IncidentSegment } from "../incident-store.ts";
import type { ReadIncident } from "../read-incident.ts";
import { needsDays, spanInWords } from "../rules/segment-times.ts";
import { LineTold } from "./line-told.tsx";
import { Told, told } from "./told.tsx";

type SegmentsProps = {
  read: ReadIncident;
  zone: string;
  /** Where a person who may decides what a line is called; left out for everybody else. */
  decideAt?: string | undefined;
};

/** What adults did, line by line: when, what, who, the facts, what was drawn and checked, and the labels. */
export function Segments({ read, zone, decideAt }: SegmentsProps) {
  return (
    <>
      <ol class="ls-lines">
        {read.incident.segments.map((segment) => (
          <li class="ls-lines__item">
            <OneSegment read={read} zone={zone} segment={segment}>
              {decideAt !== undefined && (
                <a class="govuk-link ls-no-print" href={`${decideAt}/${segment.segmentNo}`}>
                  Decide what this is called<span class="govuk-visually-hidden">, line {segment.segmentNo}</span>
                </a>
              )}
            </OneSegment>
          </li>
        ))}
      </ol>
      <OtherLines read={read} />
    </>
  );
}

type OneSegmentProps = {
  read: ReadIncident;
  zone: string;
  segment: IncidentSegment;
  /** Which heading a line has on this page. */
  level?: 2 | 3;
  /** What can be done with its labels. */
  children?: Child;
};

/** One line: what and when, above all that is known of it. */
export function OneSegment({ read, zone, segment, level = 3, children }: OneSegmentProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const isLong = needsDays({ from: read.incident.startedAt, to: read.incident.endedAt });
  return (
    <>
      <div class="ls-line-heading">
        <Heading class="govuk-heading-s">
          Line {segment.segmentNo}: {labelOf(SEGMENT_KINDS, segment.kind)}
        </Heading>
        <p class="ls-muted ls-when">{spanInWords(segment, zone, isLong || undefined)}</p>
      </div>
      <LineTold read={read} segment={segment}>
        {children}
      </LineTold>
    </>
  );
}

/** What the rest says of lines that a correction has taken away or made something else: it must not be lost. */
function OtherLines({ read }: { read: ReadIncident }) {
  const rest = restIn(read);
  const other = restOfOtherLines(rest, read.incident.segments);
  if (other.length === 0) return null;
  const said = (typed: (typeof other)[number]["typed"]) =>
    rowsOfLine({ typed, nameOf: rest.nameOf }).map(({ key, value }) => `${key}: ${value.replaceAll("\n", "; ")}`);
  return (
    <>
      <h3 class="govuk-heading-s ls-tight">Said of lines that were corrected since</h3>
      <Told rows={other.flatMap(({ line, typed }) => told(line, ...said(typed)))} />
    </>
  );
}
