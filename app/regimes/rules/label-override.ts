import type { Temporal } from "#dates";
import type { Classification, Label } from "./label.ts";
import { MARK_WORDS } from "./provenance.ts";
import type { LabelCode, RegimeVersion } from "./regime-version.ts";

/** A person's decision that a segment is to be called something else, or that an arguable label stands. */
export interface LabelOverride {
  readonly segment: string;
  readonly from: LabelCode;
  readonly to: LabelCode;
  readonly reason: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** The segment as decided, or why the decision cannot stand. */
export type OverrideOutcome =
  | { readonly outcome: "decided"; readonly result: Classification; readonly needsHead: boolean }
  | { readonly outcome: "reason-missing" | "name-missing" | "label-not-there" | "still-undecided" };

/**
 * Puts a person's decision in the place of a label. Flags stay whatever is decided: a danger that was seen
 * does not go away because the segment is called something milder.
 */
export function applyOverride(
  version: RegimeVersion,
  before: Classification,
  override: LabelOverride,
): OverrideOutcome {
  if (override.reason.trim() === "") return { outcome: "reason-missing" };
  if (override.by.trim() === "") return { outcome: "name-missing" };
  if (override.to === "arguable") return { outcome: "still-undecided" };
  const replaced = before.labels.find((label) => label.code === override.from);
  if (!replaced) return { outcome: "label-not-there" };
  const decided = decide(version, replaced, override);
  const others = before.labels.filter((label) => label !== replaced && label.code !== override.to);
  return {
    outcome: "decided",
    result: { labels: [...others, decided], flags: before.flags },
    needsHead: overrideNeedsHead(version, replaced, override.to),
  };
}

/** Taking a segment out of the record is seen by the head, whoever decided it (england.md section 6a). */
export function overrideNeedsHead(version: RegimeVersion, from: Pick<Label, "recordable">, to: LabelCode): boolean {
  return from.recordable && !version.meanings[to].recordable;
}

function decide(version: RegimeVersion, replaced: Label, { from, to, reason, by, at }: LabelOverride): Label {
  const meaning = version.meanings[to];
  return {
    ...replaced,
    code: to,
    words: meaning.words,
    ownName: meaning.ownName ?? null,
    prohibited: false,
    counts: meaning.counts,
    recordable: version.noDutyBecause === null && meaning.recordable,
    arguable: false,
    arguableBecause: null,
    because: `${by} decided: ${reason}`,
    rule: "override",
    source: {
      instrument: null,
      para: "a person's decision, with name, reason and time",
      row: "england.md#6a",
    },
    mark: "practice",
    markWords: MARK_WORDS.practice,
    markNote: null,
    force: "practice",
    prompts: replaced.prompts.filter((prompt) => prompt !== "person-decides"),
    decided: { from, reason, by, at },
  };
}
