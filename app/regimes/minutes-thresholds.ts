import { Temporal } from "#dates";
import { ALL_REGIMES } from "./all-regimes.ts";
import { MARK_WORDS, FORCE_NAMES, type Force, type Mark, type Source } from "./rules/provenance.ts";
import type { RegimeId } from "./rules/regime-version.ts";

/** At so many minutes of a hold or a separation, while it lasts, a regime asks for something. */
export interface MinutesThreshold {
  readonly id: string;
  readonly regime: RegimeId;
  readonly minutes: number;
  readonly of: "held" | "apart";
  /** What is asked, as a sentence that can stand alone. */
  readonly asks: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Source;
  readonly mark: Mark;
  readonly markNote: string;
  readonly force: Force;
}

/**
 * Every threshold in minutes that was read anywhere (elsewhere.md#A6, #B3, #B5.12). England's school rules name none; a
 * school's own minutes are practice and stand with the school.
 */
const thresholds: readonly MinutesThreshold[] = [
  {
    id: "us-ma.approval",
    regime: "us-ma",
    minutes: 20,
    of: "held",
    asks: "To go on for longer than 20 minutes needs the principal's approval.",
    from: "2016-01-01",
    to: null,
    source: { instrument: "603 CMR 46.00", para: "in-event clock, 20 minutes", row: "elsewhere.md#B3 us-ma approval" },
    mark: "◐",
    markNote: "The summary names it for restraint; whether it reaches a separation was not read.",
    force: "regulation",
  },
  {
    id: "us-il.restraint",
    regime: "us-il",
    minutes: 15,
    of: "held",
    asks: "After 15 minutes of restraint a trained adult evaluates, in writing, whether it goes on.",
    from: null,
    to: null,
    source: {
      instrument: "23 Ill. Adm. Code 1.285",
      para: "in-event thresholds",
      row: "elsewhere.md#B3 us-il evaluation",
    },
    mark: "○",
    markNote: "Read the current rule first.",
    force: "regulation",
  },
  {
    id: "us-il.time-out",
    regime: "us-il",
    minutes: 30,
    of: "apart",
    asks: "After 30 minutes of time out a trained adult evaluates, in writing, whether it goes on.",
    from: null,
    to: null,
    source: {
      instrument: "23 Ill. Adm. Code 1.285",
      para: "in-event thresholds",
      row: "elsewhere.md#B3 us-il evaluation",
    },
    mark: "○",
    markNote: "Read the current rule first.",
    force: "regulation",
  },
];

/** What a regime asks at a number of minutes on a day; or, where it asks nothing, the sentence that says so. */
export interface MinutesAsked {
  readonly thresholds: readonly MinutesThreshold[];
  readonly none: string | null;
}

/** The thresholds of a regime for an event of this day. */
export function minutesAsked(regime: string, day: Temporal.PlainDate, of: "held" | "apart"): MinutesAsked {
  const known = ALL_REGIMES.find(({ id }) => id === regime);
  const found = thresholds.filter((one) => one.regime === known?.id && one.of === of && reaches(one, day));
  const name = known?.name ?? "Its place";
  return {
    thresholds: found,
    none: found.length > 0 ? null : `${name}: no rule that was read names a number of minutes.`,
  };
}

/** How far a threshold can be trusted, in words for the page. */
export function thresholdSource({ source, force, mark, markNote }: MinutesThreshold): string {
  return `${source.instrument ?? ""}, ${source.para}: ${FORCE_NAMES[force]}, ${MARK_WORDS[mark]}. ${markNote}`;
}

function reaches({ from, to }: MinutesThreshold, day: Temporal.PlainDate): boolean {
  const [first, last] = [from, to].map((date) => (date === null ? null : Temporal.PlainDate.from(date)));
  return (
    (!first || Temporal.PlainDate.compare(first, day) <= 0) && (!last || Temporal.PlainDate.compare(day, last) <= 0)
  );
}
