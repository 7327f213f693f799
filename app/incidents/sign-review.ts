import { waitWords, type SelfProof, type Who } from "#access";
import { isId, textOf, type Problem, type Typed, type Work } from "#platform";
import { incidentFact } from "./facts.ts";
import { whoWasInvolved } from "./incident-store.ts";
import { reviewForm, reviewWords, typedWords } from "./review/questions.ts";
import { keepReviewDraft, keepSigned, signedReview, type SignedReview } from "./review-store.ts";
import { mayReview } from "./rules/who-may.ts";
import { noteWords } from "./word-store.ts";

export type SignOutcome =
  | { kind: "kept" }
  | { kind: "signed" }
  /** Somebody had signed before, and not these words: they can be added to the record, they are not the decision. */
  | { kind: "signed-before"; words: string }
  | { kind: "problems"; problems: Problem[] }
  | { kind: "not-yours" };

/** To keep what is written so far, or to sign it; whoever signs has shown who they are just now, or failed to. */
export type SignPress = { incidentId: string; typed: Typed } & (
  | { press: "keep" }
  | { press: "sign"; proof: SelfProof }
);

/**
 * Keeps or signs a review. Signed twice at once, or again from a stale tab, it stands once. A question that was written
 * and not sent holds the signature up: after it nothing can be asked any more.
 */
export async function signReview(work: Work, who: Who, signing: SignPress): Promise<SignOutcome> {
  const { incidentId, typed } = signing;
  const involved = isId(incidentId) ? await whoWasInvolved(work, incidentId) : undefined;
  if (involved === undefined || !mayReview(who, involved)) return { kind: "not-yours" };
  const standing = await signedReview(work, incidentId);
  if (standing !== undefined) return signedAlready(standing, who, typed);
  const about = `incident:${incidentId}`;
  if (await keepReviewDraft(work, { incidentId, reviewer: who.adultId, answers: reviewWords(typed) })) {
    work.record(incidentFact("review-drafted", about, {}));
  }
  if (signing.press === "keep") return { kind: "kept" };
  const checked = reviewForm.checkComplete(typed);
  const problems: Problem[] = [...unsentQuestion(typed), ...checked.problems, ...unproven(signing.proof)];
  if (checked.values === undefined || problems.length > 0) return { kind: "problems", problems };
  const { necessary, proportionate, necessaryWords, proportionateWords } = checked.values;
  const kept = await keepSigned(work, { incidentId, reviewer: who.adultId, ...checked.values });
  if (kept) {
    work.record(incidentFact("review-signed", about, { necessary, proportionate }));
    await noteWords(work, incidentId, "record", `${necessaryWords}\n${proportionateWords}`);
  }
  const signed = kept ? undefined : await signedReview(work, incidentId);
  return signed === undefined ? { kind: "signed" } : signedAlready(signed, who, typed);
}

/** A second press arrives at the same signature; other words are handed back, because nothing typed is lost. */
function signedAlready(review: SignedReview, who: Who, typed: Typed): SignOutcome {
  const isSame = (["necessary", "necessaryWords", "proportionate", "proportionateWords"] as const).every(
    (name) => review[name] === textOf(typed, name),
  );
  const words = typedWords(typed);
  return words === "" || (isSame && review.reviewer === who.adultId)
    ? { kind: "signed" }
    : { kind: "signed-before", words };
}

function unsentQuestion(typed: Typed): Problem[] {
  if (textOf(typed, "question").trim() === "") return [];
  const message = "Your question is not sent yet. Send it first, or empty its box, then sign.";
  return [{ field: "question", kind: "wrong", message }];
}

function unproven(proof: SelfProof): Problem[] {
  switch (proof.kind) {
    case "fits":
      return [];
    case "does-not-fit":
      return [passwordProblem("Enter your own password to sign. This one does not fit.")];
    case "wait":
      return [passwordProblem(waitWords(proof.seconds))];
  }
}

const passwordProblem = (message: string): Problem => ({ field: "password", kind: "wrong", message });
