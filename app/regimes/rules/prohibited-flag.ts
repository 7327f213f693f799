import type { Flag, Label } from "./label.ts";

/** A banned practice is recorded and put before a person (elsewhere.md#B5.5): the flag carries what its label carries. */
export function prohibitedFlag(labels: readonly Label<string>[]): Flag[] {
  const banned = labels.find(({ prohibited }) => prohibited);
  if (banned === undefined) return [];
  const { because, rule, source, mark, markWords, markNote, force } = banned;
  const words = `Not allowed under these rules: ${(banned.ownName ?? banned.words).toLowerCase()}`;
  const said = { because, rule, source, mark, markWords, markNote, force };
  return [{ code: "prohibited-practice", words, ...said, prompts: ["tell-safeguarding-lead"] }];
}
