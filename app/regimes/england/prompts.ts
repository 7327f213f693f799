import type { SegmentFacts } from "../facts/segment-facts.ts";
import type { Force, Mark } from "../rules/provenance.ts";
import type { PromptCode } from "../rules/regime-version.ts";

/** What a prompt says to the person who sees it, and how strongly. */
export interface Prompt {
  readonly words: string;
  readonly row: string;
  readonly force: Force;
  readonly mark: Mark;
}

/** The words of every prompt. None of them is a legal duty in itself. */
// oxfmt-ignore
export const prompts: Readonly<Record<PromptCode, Prompt>> = {
  "tell-safeguarding-lead": { words: "Tell the safeguarding lead at once.", row: "england.md#C8", force: "practice", mark: "○" },
  "ask-designated-officer": {
    words: "Ask the head whether the local authority's designated officer should be told.",
    row: "england.md#C10",
    force: "statutory-guidance",
    mark: "○",
  },
  "medical-check": { words: "Have the child checked by a nurse or first aider.", row: "england.md#R2", force: "practice", mark: "◐" },
  "review-plan": { words: "Look at the child's plan again: this was not in it.", row: "england.md#C14", force: "guidance", mark: "○" },
  "person-decides": { words: "The head decides what this was, and says why.", row: "england.md#R13", force: "practice", mark: "practice" },
  "check-sanction": { words: "Was it really a sanction? Who decided it, and when?", row: "england.md#R9", force: "practice", mark: "◐" },
  "tell-by-practice": { words: "Keep the record, and tell the family.", row: "england.md#X39", force: "practice", mark: "○" },
  "tell-sending-authority": { words: "Tell the authority or firm that sent this person.", row: "england.md#X38", force: "practice", mark: "○" },
  "check-training": { words: "Book a refresher, and look at who may hold.", row: "england.md#F18", force: "practice", mark: "practice" },
  "ask-about-liberty": {
    words: "Ask the safeguarding lead whether this needs a court's permission.",
    row: "england.md#7b",
    force: "practice",
    mark: "○",
  },
};

/** A recordable act outside the child's plan asks for the plan to be looked at again (england.md#C14). */
export function promptsFor(facts: SegmentFacts): readonly PromptCode[] {
  return facts.planned === "outside-plan" ? ["review-plan"] : [];
}
