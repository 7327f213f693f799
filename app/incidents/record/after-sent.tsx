import { doing, type SignedIn } from "#access";
import { goTo, inSchool, sayNext, type Installation, type Typed } from "#platform";
import type { Context } from "hono";
import { answersOf } from "../draft-store.ts";
import { reportOf } from "../incident-store.ts";
import { readIncident } from "../read-incident.ts";
import { wordsNotKept } from "../rules/words-not-kept.ts";
import { showRecord } from "./show-record.tsx";

type Late = {
  incidentId: string;
  /** The draft in which the question was answered; that of the report where it is not named. */
  draftId?: string;
  question: string;
  typed: Typed;
  /** Where the record is gone on with when nothing came too late. */
  recordHref: string;
};

/**
 * Answers a page that was left open while what it belongs to was sent. What is typed there and does not stand in the
 * record is handed back, to be added to it: a record that was sent stays as it is, and nobody's words are lost.
 */
export async function showSentMeanwhile(installation: Installation, c: Context<SignedIn>, late: Late) {
  const { incidentId, question, typed, recordHref } = late;
  const who = c.get("who");
  const found = await inSchool(installation.database, doing(who, installation.now()), async (work) => {
    const draftId = late.draftId ?? (await reportOf(work, incidentId))?.draftId;
    const kept = draftId === undefined ? undefined : (await answersOf(work, draftId)).get(question);
    const { words, changed } = wordsNotKept(typed, kept?.typed ?? {});
    return { words, changed, read: words.length === 0 ? undefined : await readIncident(work, who, incidentId) };
  });
  if (found.read !== undefined) {
    const because =
      "This was sent before, and stands as it was sent. What you wrote now is kept in the box for added words: it can be added to the record.";
    return showRecord(installation, c, found.read, { toAdd: { because, words: found.words.join("\n") } });
  }
  if (found.changed) sayNext(c, "This was sent before, and stands as it was sent. Your last choice was not taken in.");
  return goTo(c, recordHref);
}
