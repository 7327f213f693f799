import { accountById, passwordFits, type Who } from "#access";
import { isId, textOf, type Problem, type Typed, type Work } from "#platform";
import { incidentFact } from "./facts.ts";
import { whoWasInvolved } from "./incident-store.ts";
import { reviewForm } from "./review/questions.ts";
import { keepReviewDraft, keepSigned, signedReview, type SignedReview } from "./review-store.ts";
import { mayReview } from "./rules/who-may.ts";

export type SignOutcome =
  | { kind: "kept" }
  | { kind: "signed" }
  /** Somebody had signed before, and not these words: they can be added to the record, they are not the decision. */
  | { kind: "signed-before"; words: string }
  | { kind: "problems"; problems: Problem[] }
  | { kind: "not-yours" };

export type SignPress = { incidentId: string; typed: Typed; password: string; press: "keep" | "sign" };

/**
 * Keeps or signs a review. Signing asks for the password again: a screen left open in the staff room signs nothing.
 * Signed twice at once, or again from a stale tab, it stands once.
 */
export async function signReview(work: Work, who: Who, signing: SignPress): Promise<SignOutcome> {
  const { incidentId, typed, press } = signing;
  const involved = isId(incidentId) ? await whoWasInvolved(work, incidentId) : undefined;
  if (involved === undefined || !mayReview(who, involved)) return { kind: "not-yours" };
  const standing = await signedReview(work, incidentId);
  if (standing !== undefined) return signedAlready(standing, who, typed);
  await keepReviewDraft(work, { incidentId, reviewer: who.adultId, answers: reviewForm.kept(typed) });
  const about = `incident:${incidentId}`;
  work.record(incidentFact("review-drafted", about, {}));
  if (press === "keep") return { kind: "kept" };
  const checked = reviewForm.checkComplete(typed);
  const problems: Problem[] = [...checked.problems];
  if (!(await isThemselves(work, who, signing.password))) {
    problems.push({
      field: "password",
      kind: "wrong",
      message: "Enter your own password to sign. This one does not fit.",
    });
  }
  if (checked.values === undefined || problems.length > 0) return { kind: "problems", problems };
  const { necessary, proportionate } = checked.values;
  const kept = await keepSigned(work, { incidentId, reviewer: who.adultId, ...checked.values });
  if (kept) work.record(incidentFact("review-signed", about, { necessary, proportionate }));
  const signed = kept ? undefined : await signedReview(work, incidentId);
  return signed === undefined ? { kind: "signed" } : signedAlready(signed, who, typed);
}

/** A second press arrives at the same signature; other words are handed back, because nothing typed is lost. */
function signedAlready(review: SignedReview, who: Who, typed: Typed): SignOutcome {
  const isSame = (["necessary", "necessaryWords", "proportionate", "proportionateWords"] as const).every(
    (name) => review[name] === textOf(typed, name),
  );
  const words = [textOf(typed, "necessaryWords"), textOf(typed, "proportionateWords")]
    .filter((text) => text !== "")
    .join("\n\n");
  return words === "" || (isSame && review.reviewer === who.adultId)
    ? { kind: "signed" }
    : { kind: "signed-before", words };
}

/** In the fictional school nobody has a password, so none is asked for. */
async function isThemselves(work: Work, who: Who, password: string): Promise<boolean> {
  if (who.school.fictional) return true;
  const account = await accountById(work.tx, who.accountId);
  return passwordFits(password, account?.password_hash);
}
