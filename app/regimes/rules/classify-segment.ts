import type { SegmentFacts } from "../facts/segment-facts.ts";
import type { Classification, Flag, Label } from "./label.ts";
import { MARK_WORDS } from "./provenance.ts";
import type { Axis, FlagRule, LabelCode, LabelRule, PromptCode, RegimeVersion, UnclearRule } from "./regime-version.ts";
import { withoutIdleNone } from "./without-idle-none.ts";

/** Derives what a regime calls one segment. Facts in, labels out: it asks nobody and refuses nothing. */
export function classifySegment(version: RegimeVersion, facts: SegmentFacts): Classification {
  const outsider = firstMatch(version.notOfTheSchool, facts);
  return {
    labels: outsider ? [labelFrom(version, outsider, facts)] : labelsOf(version, facts),
    flags: flagsOf(version, facts, outsider !== undefined),
  };
}

function labelsOf(version: RegimeVersion, facts: SegmentFacts): Label[] {
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
function firstMatch(rules: readonly LabelRule[], facts: SegmentFacts): LabelRule | undefined {
  return rules.find((rule) => rule.test(facts));
}

function labelFrom(version: RegimeVersion, rule: LabelRule, facts: SegmentFacts): Label {
  const openBecause = rule.arguable?.(facts) ?? whoIsOpen(version, rule.label, facts);
  return { ...describe(version, rule, rule.label, openBecause, facts), axis: rule.axis };
}

function unclearFrom(version: RegimeVersion, rule: UnclearRule, facts: SegmentFacts): Label {
  return { ...describe(version, rule, "arguable", rule.because, facts), axis: "unclear" };
}

function whoIsOpen(version: RegimeVersion, code: LabelCode, facts: SegmentFacts): string | null {
  const open = version.meanings[code].recordable && version.initiatorUnknown(facts);
  return open ? "The record does not say who did it." : null;
}

/** Everything on a label except its axis. What is arguable is treated as recordable until a person decides (R13). */
function describe(
  version: RegimeVersion,
  rule: LabelRule | UnclearRule,
  code: LabelCode,
  openBecause: string | null,
  facts: SegmentFacts,
): Omit<Label, "axis"> {
  const meaning = version.meanings[code];
  const treatedAsRecordable = meaning.recordable || openBecause !== null;
  return {
    code,
    words: meaning.words,
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

function promptsOf(
  version: RegimeVersion,
  rule: LabelRule | UnclearRule,
  facts: SegmentFacts,
  open: boolean,
  recordable: boolean,
): readonly PromptCode[] {
  const own = rule.prompts ?? [];
  const decide: readonly PromptCode[] = open ? ["person-decides"] : [];
  return [...new Set([...own, ...decide, ...(recordable ? version.promptsFor(facts) : [])])];
}

function flagsOf(version: RegimeVersion, facts: SegmentFacts, outsider: boolean): Flag[] {
  return version.flagRules.filter((rule) => (rule.always || !outsider) && rule.test(facts)).map(flagFrom);
}

function flagFrom(rule: FlagRule): Flag {
  return { code: rule.flag, words: rule.words, ...provenanceOf(rule), prompts: rule.prompts ?? [] };
}

function provenanceOf(rule: LabelRule | UnclearRule | FlagRule) {
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
