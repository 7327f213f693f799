import { rolesOf, type Who } from "#access";
import type { Work } from "#platform";
import { incidentFact } from "../facts.ts";
import { headReviewers } from "../incident-store.ts";
import { mayListAll, reviewsWaitingFor } from "../rules/who-may.ts";
import { stemsOf } from "../word-store.ts";
import { choicesFor, type Choices } from "./choices-store.ts";
import type { Filters } from "./filters.ts";
import type { Sought } from "./fitting-store.ts";
import { incidentsOnPage, type FoundPage } from "./list-store.ts";
import type { ReviewsOwed } from "./owing-store.ts";

/** How the words were looked for: as they are, by their beginnings because nothing else fitted, or not at all. */
export type WordsLookedFor = "as-typed" | "by-beginning" | "too-common";

export type LookedUp = FoundPage & { choices: Choices; lookedFor: WordsLookedFor };

/** More words than this are no search any more, and each costs. */
const mostStems = 12;

/** Looks incidents up for one person, and keeps that they looked. */
export async function lookUp(work: Work, who: Who, filters: Filters, words: string): Promise<LookedUp> {
  const asker = { adultId: who.adultId, listsAll: mayListAll(who) };
  const [choices, found] = await Promise.all([choicesFor(work, asker), find(work, { asker, filters }, words)]);
  work.record(incidentFact("incident-list-looked-at", `adult:${who.adultId}`, { shown: found.incidents.length }));
  return { ...found, choices };
}

/** First by the words and their forms; only where nothing fits, by what begins with them: "car" is not "careful". */
async function find(
  work: Work,
  { asker, filters }: Pick<Sought, "asker" | "filters">,
  words: string,
): Promise<FoundPage & { lookedFor: WordsLookedFor }> {
  const [reviewsOwed, stems] = await Promise.all([
    reviewsOwedBy(work, filters.owedBy),
    words === "" ? [] : stemsOf(work, words),
  ]);
  const sought = { asker, filters, reviewsOwed };
  if (words === "") return { ...(await incidentsOnPage(work, sought)), lookedFor: "as-typed" };
  if (stems.length === 0) return { incidents: [], total: 0, page: 1, lookedFor: "too-common" };
  const wanted = { stems: stems.slice(0, mostStems), number: numberIn(words) };
  const exactly = await incidentsOnPage(work, { ...sought, words: { ...wanted, orBeginning: false } });
  if (exactly.total > 0) return { ...exactly, lookedFor: "as-typed" };
  const beginning = await incidentsOnPage(work, { ...sought, words: { ...wanted, orBeginning: true } });
  return { ...beginning, lookedFor: beginning.total > 0 ? "by-beginning" : "as-typed" };
}

/** An incident's number, if that is all that was typed: 412, 0412, #0412. */
function numberIn(words: string): number | undefined {
  const [, digits] = /^#?0*(\d{1,9})$/.exec(words) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Whose reviews wait for the adult of the filter: it depends on what they are at the school now. */
async function reviewsOwedBy(work: Work, adultId: string | undefined): Promise<ReviewsOwed> {
  if (adultId === undefined) return "none";
  const [roles, named] = await Promise.all([rolesOf(work, [adultId]), headReviewers(work)]);
  const role = roles.get(adultId);
  return role === undefined ? "none" : reviewsWaitingFor({ adultId, role }, named);
}
