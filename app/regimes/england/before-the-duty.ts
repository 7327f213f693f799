import type { Instrument, Source } from "../rules/provenance.ts";

interface Sourced {
  readonly rule: string;
  readonly source: Source;
  readonly mark: string;
  readonly force: string;
}

/**
 * Rules whose law had not begun are kept as descriptions only, so that years can be compared: their words stay,
 * their force becomes good practice, and they point at the guidance of that time (england.md#L8).
 */
export function asGoodPractice<Rule extends Sourced>(
  rules: readonly Rule[],
  inForce: readonly Instrument[],
): readonly Rule[] {
  return rules.map((rule) => (stood(rule.source, inForce) ? rule : described(rule)));
}

function stood(source: Source, inForce: readonly Instrument[]): boolean {
  return source.instrument === null || inForce.some(({ id }) => id === source.instrument);
}

function described<Rule extends Sourced>(rule: Rule): Rule {
  const para = `Use of reasonable force, July 2013; described in today's words (${rule.rule})`;
  return { ...rule, force: "practice", source: { instrument: "L8", para, row: "england.md#L8" } };
}
