import type { Temporal } from "#dates";

/** What a stretch of days is at this school. */
export type SpanKind = "term" | "half-term" | "inset" | "bank-holiday" | "closure" | "holiday";

/** Days in a row, the first and the last included. */
export type Span = { firstDay: Temporal.PlainDate; lastDay: Temporal.PlainDate; kind: SpanKind; name: string };

/** A school's calendar: its terms and whatever interrupts them. */
export type Calendar = readonly Span[];
