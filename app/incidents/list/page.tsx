import { doing, rolesOf, seal, unseal, type SignedIn, type Who } from "#access";
import { goTo, inSchool, readTyped, showNotFound, showPage, textOf, type Installation, type Work } from "#platform";
import { Hono, type Context } from "hono";
import { incidentFact } from "../facts.ts";
import { headReviewers } from "../incident-store.ts";
import { mayListAll, mayReport, reviewsWaitingFor } from "../rules/who-may.ts";
import { choicesFor } from "./choices-store.ts";
import { addressOf, readFilters, type Filters } from "./filters.ts";
import type { Sought } from "./fitting-store.ts";
import { incidentsOnPage } from "./list-store.ts";
import { ListBody, type ListProps } from "./list-body.tsx";

/** More is no search, and must not make an address that is cut off on its way. */
const mostCharacters = 200;

/**
 * The list of incidents. Its filters stand in the address. Words to search for may be a child's name: they are posted,
 * and stand in the address sealed, so that the way back from a record leads to the same list.
 */
export function listPages(installation: Installation): Hono<SignedIn> {
  return new Hono<SignedIn>()
    .get("/", (c) =>
      showList(
        installation,
        c,
        readFilters((name) => c.req.query(name)),
      ),
    )
    .post("/search", async (c) => {
      if (!mayReport(c.get("who"))) return showNotFound(installation, c);
      const typed = await readTyped(c);
      const words = textOf(typed, "words").slice(0, mostCharacters);
      const filters = readFilters((name) => textOf(typed, name));
      const sealedWords = words === "" ? undefined : seal(c, words);
      return goTo(c, addressOf({ ...filters, sealedWords, page: 1 }));
    });
}

async function showList(installation: Installation, c: Context<SignedIn>, asked: Filters) {
  const who = c.get("who");
  if (!mayReport(who)) return showNotFound(installation, c);
  const words = asked.sealedWords === undefined ? "" : unseal(c, asked.sealedWords);
  const filters = { ...asked, sealedWords: words === undefined ? undefined : asked.sealedWords };
  const found = await inSchool(installation.database, doing(who, installation.now()), (work) =>
    lookUp(work, who, filters, words ?? ""),
  );
  return showPage(
    installation,
    c,
    { title: found.page === 1 ? "Incidents" : `Incidents, page ${found.page}` },
    <ListBody {...found} who={who} filters={filters} words={words} />,
  );
}

async function lookUp(
  work: Work,
  who: Who,
  filters: Filters,
  words: string,
): Promise<Omit<ListProps, "who" | "filters" | "words">> {
  const asker = { adultId: who.adultId, listsAll: mayListAll(who) };
  const sought: Sought = { asker, filters, words, reviewsOwed: await reviewsOwedBy(work, filters.owedBy) };
  const [found, choices] = await Promise.all([incidentsOnPage(work, sought), choicesFor(work, asker)]);
  work.record(incidentFact("incident-list-looked-at", `adult:${who.adultId}`, { shown: found.incidents.length }));
  return { ...found, choices };
}

/** Whose reviews wait for the adult of the filter: it depends on what they are at the school now. */
async function reviewsOwedBy(work: Work, adultId: string | undefined): Promise<NonNullable<Sought["reviewsOwed"]>> {
  if (adultId === undefined) return "none";
  const [roles, named] = await Promise.all([rolesOf(work, [adultId]), headReviewers(work)]);
  const role = roles.get(adultId);
  return role === undefined ? "none" : reviewsWaitingFor({ adultId, role }, named);
}
