import { Temporal } from "#dates";
import type { Typed } from "#platform";
import type { Incident, IncidentChild, IncidentSegment } from "../incident-store.ts";

/** What a correction can change of a record: everything but its number, its reporter and when it was reported. */
export type Standing = Pick<
  Incident,
  | "happenedOn"
  | "startedAt"
  | "endedAt"
  | "placeWords"
  | "record"
  | "regimeVersion"
  | "children"
  | "adults"
  | "segments"
>;

/** The same as it is kept: days and moments as text. */
export type KeptStanding = Omit<Standing, "happenedOn" | "startedAt" | "endedAt" | "segments"> & {
  shape: 1;
  /** Every answer as it stands, where the rest of the record had been sent; else nothing. */
  rest: Record<string, Typed> | null;
  happenedOn: string;
  startedAt: string;
  endedAt: string;
  children: IncidentChild[];
  segments: (Omit<IncidentSegment, "from" | "to"> & { from: string; to: string })[];
};

/** As it is kept with the correction. */
export function keepStanding(standing: Standing, rest: KeptStanding["rest"]): KeptStanding {
  return {
    ...standing,
    shape: 1,
    rest,
    happenedOn: standing.happenedOn.toString(),
    startedAt: standing.startedAt.toString(),
    endedAt: standing.endedAt.toString(),
    segments: standing.segments.map((segment) => ({
      ...segment,
      from: segment.from.toString(),
      to: segment.to.toString(),
    })),
  };
}

/** As it is read from the correction. */
export function readStanding(kept: KeptStanding): Standing {
  const { happenedOn, startedAt, endedAt, segments, record, placeWords, regimeVersion, children, adults } = kept;
  return {
    record,
    placeWords,
    regimeVersion,
    children,
    adults,
    happenedOn: Temporal.PlainDate.from(happenedOn),
    startedAt: Temporal.Instant.from(startedAt),
    endedAt: Temporal.Instant.from(endedAt),
    segments: segments.map((segment) => ({
      ...segment,
      from: Temporal.Instant.from(segment.from),
      to: Temporal.Instant.from(segment.to),
    })),
  };
}
