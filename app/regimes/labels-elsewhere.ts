import type { Temporal } from "#dates";
import { versionsOn } from "./all-regimes.ts";
import { classifySegment } from "./rules/classify-segment.ts";
import type { TimedSegment } from "./rules/classify-incident.ts";
import type { Flag, Label } from "./rules/label.ts";
import { FORCE_NAMES, type Instrument } from "./rules/provenance.ts";
import type { Regime } from "./rules/regime.ts";
import type { VersionOf } from "./rules/regime-version.ts";
import { verdictOf, verdictWords, type Verdict } from "./rules/verdict.ts";

/** One label as a page shows it: what it is called there, what that comes to, and where it stands. */
export interface LabelElsewhere {
  readonly label: Label<string>;
  /** The regime's own name in quotes, or plain words where it has none. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly verdictWords: string;
  /** What it depends on, where it can be argued. */
  readonly condition: string | null;
  /** Null for our own rules, like "not clear". */
  readonly instrument: Instrument | null;
  readonly forceName: string;
}

/** What one version of one regime says of an incident. */
export interface RegimeBeside {
  readonly regime: Regime;
  /** Null when no version that was read reaches back to the day. */
  readonly version: VersionOf<string> | null;
  /** Not in force: to be said beside every label. */
  readonly dormant: boolean;
  readonly segments: readonly {
    readonly id: string;
    readonly labels: readonly LabelElsewhere[];
    readonly flags: readonly Flag[];
  }[];
}

/**
 * What every other regime would call the segments of an incident, side by side, by its own version of the day of the
 * event. Nothing here is a duty of the school. Rules that are not in force are left out unless asked for.
 */
export function labelsElsewhere(
  eventDate: Temporal.PlainDate,
  segments: readonly Pick<TimedSegment, "id" | "facts">[],
  { withDormant = false }: { readonly withDormant?: boolean } = {},
): readonly RegimeBeside[] {
  return versionsOn(eventDate)
    .filter(({ regime }) => regime.id !== "gb-eng")
    .flatMap(({ regime, inForce, dormant }) => [
      beside(regime, inForce, segments),
      ...(withDormant ? dormant.map((version) => ({ ...beside(regime, version, segments), dormant: true })) : []),
    ]);
}

function beside(
  regime: Regime,
  version: VersionOf<string> | null,
  segments: readonly Pick<TimedSegment, "id" | "facts">[],
): RegimeBeside {
  const said = version === null ? [] : segments.map(({ id, facts }) => ({ id, ...classifySegment(version, facts) }));
  return {
    regime,
    version,
    dormant: false,
    segments: said.map(({ id, labels, flags }) => ({
      id,
      labels: labels.map((label) => shown(regime, version, label)),
      flags,
    })),
  };
}

function shown(regime: Regime, version: VersionOf<string> | null, label: Label<string>): LabelElsewhere {
  return {
    label,
    name: label.ownName === null ? label.words : `“${label.ownName}”`,
    verdict: verdictOf(label),
    verdictWords: verdictWords(label, regime),
    condition: label.arguableBecause === label.because ? null : label.arguableBecause,
    instrument: version?.instruments.find(({ id }) => id === label.source.instrument) ?? null,
    forceName: regime.forceNames[label.force] ?? FORCE_NAMES[label.force],
  };
}
