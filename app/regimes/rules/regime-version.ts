import type { Temporal } from "#dates";
import type { SegmentFacts } from "../facts/segment-facts.ts";
import type { Force, Instrument, Mark, Source } from "./provenance.ts";

/** The regimes this room knows. A record is kept under the first; the others say what they would call the same event. */
export type RegimeId =
  | "gb-eng"
  | "gb-eng-homes"
  | "gb-eng-rss"
  | "gb-eng-mhsds"
  | "gb-sct"
  | "gb-wls"
  | "gb-nir"
  | "ie"
  | "us"
  | "us-ca"
  | "us-il"
  | "us-ma"
  | "us-wa"
  | "au-vic"
  | "au-ndis";

/** The question a label answers; each axis gives at most one label. */
export type Axis =
  | "initiator"
  | "search"
  | "contact"
  | "device"
  | "separation"
  | "medicine"
  | "aid"
  | "discipline"
  | "other"
  | "unclear";

/** What the English school rules can call a segment. Another regime brings its own list (`VersionOf`). */
export type LabelCode =
  | "not-staff"
  | "search-with-force"
  | "use-of-force"
  | "appropriate-contact"
  | "restraint-no-force"
  | "seclusion"
  | "removal-disciplinary"
  | "withdrawal"
  | "site-security"
  | "other-restrictive-practice"
  | "none"
  | "arguable";

/** Something to be looked at beside the label; it never takes a label away. */
export type FlagCode =
  | "unlawful-purpose"
  | "unsafe-technique"
  | "ground-hold"
  | "no-force-for-item"
  | "questioned-purpose"
  | "sanction-written-later"
  | "possible-deprivation-of-liberty"
  | "training-lapsed"
  | "prohibited-practice"
  | "purpose-not-allowed-here";

/** What a label or flag asks somebody to do next. */
export type PromptCode =
  | "tell-safeguarding-lead"
  | "ask-designated-officer"
  | "medical-check"
  | "review-plan"
  | "person-decides"
  | "check-sanction"
  | "tell-by-practice"
  | "tell-sending-authority"
  | "check-training"
  | "ask-about-liberty";

/** The words and the consequence of a label, the same for every rule that gives it. */
export interface LabelMeaning {
  readonly words: string;
  /** The regime's own name for it, to be shown in quotes; left out where it has none. */
  readonly ownName?: string;
  readonly recordable: boolean;
  /** Which minutes it adds to; null for none. */
  readonly counts: "force" | "seclusion" | "restraint" | null;
}

interface RuleHead {
  /** The row of the classifier, like "R8". */
  readonly rule: string;
  readonly because: string;
  readonly source: Source;
  readonly mark: Mark;
  readonly markNote?: string;
  readonly force: Force;
  readonly prompts?: readonly PromptCode[];
}

/** One line of the classifier: these facts give this label, because of this paragraph. */
export interface LabelRule<Code extends string = LabelCode> extends RuleHead {
  readonly axis: Axis;
  readonly label: Code;
  /** The regime bans it. It is recorded and flagged all the same: a form that refuses the truth teaches people to lie. */
  readonly prohibited?: true;
  readonly test: (facts: SegmentFacts) => boolean;
  /** Why a person could see it otherwise, when these facts leave room for that. */
  readonly arguable?: (facts: SegmentFacts) => string | null;
}

/** One line that raises a flag. */
export interface FlagRule extends RuleHead {
  readonly flag: FlagCode;
  readonly words: string;
  /** Runs whoever did it; the others run only for those who act for the school. */
  readonly always: boolean;
  readonly test: (facts: SegmentFacts) => boolean;
}

/** What to say when the record is not clear; it is told which axes already have a label. */
export interface UnclearRule extends RuleHead {
  readonly test: (facts: SegmentFacts, settled: ReadonlySet<Axis>) => boolean;
}

/** Where a version stands: only rules that are or were in force govern an event. */
export type VersionStatus = "draft" | "enacted-not-commenced" | "in-force" | "superseded";

/** A regime as it stood between two dates, with its own names for things. Both dates are inside. */
export interface VersionOf<Code extends string> {
  readonly id: string;
  readonly regime: RegimeId;
  readonly title: string;
  /** Null when no first day was read. */
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly status: VersionStatus;
  readonly lastRead: Temporal.PlainDate;
  /** Null when the law asks for a record; else the sentence that says that it did not. */
  readonly noDutyBecause: string | null;
  readonly instruments: readonly Instrument[];
  readonly meanings: Readonly<Record<NoInfer<Code> | "arguable", LabelMeaning>>;
  readonly notOfTheSchool: readonly LabelRule<Code>[];
  readonly labelRules: readonly LabelRule<Code>[];
  readonly unclearRules: readonly UnclearRule[];
  readonly flagRules: readonly FlagRule[];
  /** Prompts that hang on the facts of a recordable segment rather than on one label. */
  readonly promptsFor: (facts: SegmentFacts) => readonly PromptCode[];
  /** Nobody knows who did it: every recordable label is then open to a person's decision. */
  readonly initiatorUnknown: (facts: SegmentFacts) => boolean;
}

/** A version of the English school rules: its first day is known, and its labels can be decided by a person. */
export interface RegimeVersion extends VersionOf<LabelCode> {
  readonly from: Temporal.PlainDate;
}
