import type { Temporal } from "#dates";
import type { SegmentFacts } from "../facts/segment-facts.ts";
import type { Force, Instrument, Mark, Source } from "./provenance.ts";

/** The jurisdictions this room knows. */
export type RegimeId = "gb-eng";

/** The question a label answers; each axis gives at most one label. */
export type Axis = "initiator" | "search" | "contact" | "device" | "separation" | "other" | "unclear";

/** What a regime can call a segment. */
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
  | "training-lapsed";

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
export interface LabelRule extends RuleHead {
  readonly axis: Axis;
  readonly label: LabelCode;
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

/** A regime as it stood between two dates. Both dates are inside. */
export interface RegimeVersion {
  readonly id: string;
  readonly regime: RegimeId;
  readonly title: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  readonly status: "draft" | "enacted-not-commenced" | "in-force" | "superseded";
  readonly lastRead: Temporal.PlainDate;
  /** Null when the law asks for a record; else the sentence that says that it did not. */
  readonly noDutyBecause: string | null;
  readonly instruments: readonly Instrument[];
  readonly meanings: Readonly<Record<LabelCode, LabelMeaning>>;
  readonly notOfTheSchool: readonly LabelRule[];
  readonly labelRules: readonly LabelRule[];
  readonly unclearRules: readonly UnclearRule[];
  readonly flagRules: readonly FlagRule[];
  /** Prompts that hang on the facts of a recordable segment rather than on one label. */
  readonly promptsFor: (facts: SegmentFacts) => readonly PromptCode[];
  /** Nobody knows who did it: every recordable label is then open to a person's decision. */
  readonly initiatorUnknown: (facts: SegmentFacts) => boolean;
}
