import { doing, seal, unseal, type SignedIn } from "#access";
import { goTo, inSchool, readTyped, showNotFound, showPage, textOf, type Installation } from "#platform";
import { Hono, type Context } from "hono";
import { mayReport } from "../rules/who-may.ts";
import { addressOf, readFilters, type Filters } from "./filters.ts";
import { ListBody } from "./list-body.tsx";
import { lookUp } from "./look-up.ts";

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
  const now = installation.now();
  const found = await inSchool(installation.database, doing(who, now), (work) =>
    lookUp(work, who, filters, words ?? ""),
  );
  return showPage(
    installation,
    c,
    { title: found.page === 1 ? "Incidents" : `Incidents, page ${found.page}` },
    <ListBody {...found} who={who} now={now} filters={filters} words={words} />,
  );
}
