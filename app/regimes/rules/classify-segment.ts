import type { SegmentFacts } from "../facts/segment-facts.ts";
import type { Classification, Flag, Label } from "./label.ts";
import { MARK_WORDS } from "./provenance.ts";
import { prohibitedFlag } from "./prohibited-flag.ts";
import type { Axis, FlagRule, LabelRule, PromptCode, UnclearRule, VersionOf } from "./regime-version.ts";
import { withoutIdleNone } from "./without-idle-none.ts";

/** Derives what a regime calls one segment. Facts in, labels out: it asks nobody and refuses nothing. */
export function classifySegment<Code extends string>(
  version: VersionOf<Code>,
  facts: SegmentFacts,
): Classification<Code> {
  const outsider = firstMatch(version.notOfTheSchool, facts);
  const labels = outsider ? [labelFrom(version, outsider, facts)] : labelsOf(version, facts);
  return { labels, flags: [...flagsOf(version, facts, outsider !== undefined), ...prohibitedFlag(labels)] };
}

function labelsOf<Code extends string>(version: VersionOf<Code>, facts: SegmentFacts): Label<Code>[] {
  const axes = new Set(version.labelRules.map((rule) => rule.axis));
  const labels = [...axes]
    .map((axis) =>
      firstMatch(
        version.labelRules.filter((rule) => rule.axis === axis),
        facts,
      ),
    )
    .filter((rule) => rule !== undefined)
    .map((rule) => labelFrom(version, rule, facts));
  const settled: ReadonlySet<Axis> = new Set(labels.map((label) => label.axis));
  const unclear = version.unclearRules.find((rule) => rule.test(facts, settled));
  return withoutIdleNone(unclear ? [...labels, unclearFrom(version, unclear, facts)] : labels);
}

// The lists are in order: the first line that fits settles its axis.
function firstMatch<Code extends string>(
  rules: readonly LabelRule<Code>[],
  facts: SegmentFacts,
): LabelRule<Code> | undefined {
  return rules.find((rule) => rule.test(facts));
}

function labelFrom<Code extends string>(
  version: VersionOf<Code>,
  rule: LabelRule<Code>,
  facts: SegmentFacts,
): Label<Code> {
  const openBecause = rule.arguable?.(facts) ?? whoIsOpen(version, rule.label, facts);
  return {
    ...describe(version, rule, rule.label, openBecause, facts),
    axis: rule.axis,
    prohibited: rule.prohibited === true,
  };
}

function unclearFrom<Code extends string>(
  version: VersionOf<Code>,
  rule: UnclearRule,
  facts: SegmentFacts,
): Label<Code> {
  return { ...describe(version, rule, "arguable", rule.because, facts), axis: "unclear", prohibited: false };
}

function whoIsOpen<Code extends string>(version: VersionOf<Code>, code: Code, facts: SegmentFacts): string | null {
  const open = version.meanings[code].recordable && version.initiatorUnknown(facts);
  return open ? "The record does not say who did it." : null;
}

/** What a label says by its meaning and its rule. What is arguable is treated as recordable until a person decides (R13). */
function describe<Code extends string>(
  version: VersionOf<Code>,
  rule: LabelRule<Code> | UnclearRule,
  code: Code | "arguable",
  openBecause: string | null,
  facts: SegmentFacts,
): Omit<Label<Code>, "axis" | "prohibited"> {
  const meaning = version.meanings[code];
  const treatedAsRecordable = meaning.recordable || openBecause !== null;
  return {
    code,
    words: meaning.words,
    ownName: meaning.ownName ?? null,
    counts: meaning.counts,
    recordable: version.noDutyBecause === null && treatedAsRecordable,
    arguable: openBecause !== null,
    arguableBecause: openBecause,
    ...provenanceOf(rule),
    prompts: promptsOf(version, rule, facts, openBecause !== null, treatedAsRecordable),
    noDuty: version.noDutyBecause,
    decided: null,
  };
}

function promptsOf<Code extends string>(
  version: VersionOf<Code>,
  rule: LabelRule<Code> | UnclearRule,
  facts: SegmentFacts,
  open: boolean,
  recordable: boolean,
): readonly PromptCode[] {
  const own = rule.prompts ?? [];
  const decide: readonly PromptCode[] = open ? ["person-decides"] : [];
  return [...new Set([...own, ...decide, ...(recordable ? version.promptsFor(facts) : [])])];
}

function flagsOf<Code extends string>(version: VersionOf<Code>, facts: SegmentFacts, outsider: boolean): Flag[] {
  return version.flagRules.filter((rule) => (rule.always || !outsider) && rule.test(facts)).map(flagFrom);
}

function flagFrom(rule: FlagRule): Flag {
  return { code: rule.flag, words: rule.words, ...provenanceOf(rule), prompts: rule.prompts ?? [] };
}

function provenanceOf(rule: Omit<FlagRule, "flag" | "words" | "always" | "test">) {
  return {
    because: rule.because,
    rule: rule.rule,
    source: rule.source,
    mark: rule.mark,
    markWords: MARK_WORDS[rule.mark],
    markNote: rule.markNote ?? null,
    force: rule.force,
  };
}
