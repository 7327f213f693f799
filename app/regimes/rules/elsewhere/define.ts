import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { Force, Mark } from "../provenance.ts";
import type { Axis, LabelRule, PromptCode } from "../regime-version.ts";

/** Where a regime's definitions stand: its instrument, how it binds, and the chapter of our own reading of it. */
export interface Basis {
  readonly instrument: string;
  readonly force: Force;
  readonly chapter: string;
}

/** One definition: these facts are called this, because of this paragraph. */
export interface Definition<Code extends string> {
  readonly axis: Axis;
  /** The row of the table in elsewhere.md#B1, or of the homes' own rules. */
  readonly row: string;
  readonly label: Code;
  readonly para: string;
  readonly mark: Mark;
  readonly because: string;
  readonly test: (facts: SegmentFacts) => boolean;
  /** In words, on what it depends: then it is arguable, and a person would have to decide. */
  readonly condition?: string | ((facts: SegmentFacts) => string | null);
  readonly prohibited?: true;
  readonly prompts?: readonly PromptCode[];
  readonly markNote?: string;
}

const OUR_READING = "Our own reading of the definition; not confirmed by anybody who applies it.";

/** Turns a regime's definitions into lines of the classifier, each with its source, mark and force. */
export function define<Code extends string>(
  { instrument, force, chapter }: Basis,
  definitions: readonly Definition<Code>[],
): readonly LabelRule<Code>[] {
  return definitions.map(({ row, para, condition, markNote, ...rest }) => ({
    ...rest,
    rule: row,
    source: { instrument, para, row: chapter },
    force,
    markNote: markNote ?? OUR_READING,
    ...(condition === undefined ? {} : { arguable: typeof condition === "string" ? () => condition : condition }),
  }));
}
