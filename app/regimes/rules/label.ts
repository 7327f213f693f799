import type { Temporal } from "#dates";
import type { Force, Mark, Source } from "./provenance.ts";
import type { Axis, FlagCode, LabelCode, PromptCode } from "./regime-version.ts";

/** A person's decision about a label, kept with the label for ever. */
export interface Decision {
  readonly from: LabelCode;
  readonly reason: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** What a regime calls a segment, why, and how sure that is. */
export interface Label<Code extends string = LabelCode> {
  readonly code: Code | "arguable";
  readonly words: string;
  /** The regime's own name for it, to be shown in quotes. */
  readonly ownName: string | null;
  readonly axis: Axis;
  /** Treated as recordable: by the law, or because it is not clear yet. */
  readonly recordable: boolean;
  /** Banned by the regime: recorded as a breach and flagged, never refused. */
  readonly prohibited: boolean;
  readonly counts: "force" | "seclusion" | "restraint" | null;
  readonly arguable: boolean;
  readonly arguableBecause: string | null;
  readonly because: string;
  readonly rule: string;
  readonly source: Source;
  readonly mark: Mark;
  readonly markWords: string;
  readonly markNote: string | null;
  readonly force: Force;
  readonly prompts: readonly PromptCode[];
  /** Set when the law in force that day asked for no record. */
  readonly noDuty: string | null;
  readonly decided: Decision | null;
}

/** Something for a person to look at; it stands beside the labels and changes none of them. */
export interface Flag {
  readonly code: FlagCode;
  readonly words: string;
  readonly because: string;
  readonly rule: string;
  readonly source: Source;
  readonly mark: Mark;
  readonly markWords: string;
  readonly markNote: string | null;
  readonly force: Force;
  readonly prompts: readonly PromptCode[];
}

/** Everything a regime says about one segment. */
export interface Classification<Code extends string = LabelCode> {
  readonly labels: readonly Label<Code>[];
  readonly flags: readonly Flag[];
}
