import { showNotFound, type Installation } from "#platform";
import { Hono, type Context } from "hono";
import { adultListPages } from "./adults/list-page.tsx";
import { adultPages } from "./adults/pages.tsx";
import type { HeadsOf, PeopleAsking } from "./asking.ts";
import { broughtPages } from "./bring/brought-page.tsx";
import type { RosterDesk } from "./bring/roster-desk.ts";
import { uploadPages } from "./bring/upload-page.tsx";
import { childPages } from "./children/child-page.tsx";
import { childEditPages } from "./children/edit-page.tsx";
import { childListPages } from "./children/list-page.tsx";
import { dayPages } from "./days/pages.tsx";
import { familyListPages } from "./families/list-page.tsx";
import { familyPages } from "./families/family-pages.tsx";
import { emptyingFirst } from "./bring/emptying-first.ts";
import { guarded } from "./page/guarded.ts";
import type { Room } from "./page/room.ts";
import { placePages } from "./places/pages.tsx";
import { settingPages } from "./settings/pages.tsx";
import { techniquePages } from "./techniques/pages.tsx";

/** The pages of this room, to be mounted at `/people` behind the sign-in. */
export function peopleRoutes(
  installation: Installation,
  asking: (c: Context) => PeopleAsking,
  { desk, headsOf }: { desk: RosterDesk; headsOf: HeadsOf },
): Hono {
  const room: Room = { installation, asking };
  const bringing = { ...room, desk };
  const forPeople = (pages: Hono): Hono => guarded(room, (who) => who.mayLookAfterPeople, pages);
  const forReaders = (pages: Hono): Hono => guarded(room, (who) => who.mayReadTechniques, pages);
  const forSettings = (pages: Hono): Hono => guarded(room, (who) => who.mayChangeSettings, pages);
  return new Hono()
    .route("/children", forPeople(childEditPages(room).route("/", familyPages(room)).route("/", childPages(room))))
    .route("/adults", forPeople(adultListPages(room).route("/", adultPages({ ...room, headsOf }))))
    .route("/families", forPeople(familyListPages(room)))
    .route("/bring", forPeople(emptyingFirst(room, uploadPages(bringing).route("/", broughtPages(bringing)))))
    .route("/places", forSettings(placePages(room)))
    .route("/days", forSettings(dayPages(room)))
    .route("/settings", forSettings(settingPages(room)))
    .route("/techniques", forReaders(techniquePages(room)))
    .get("/", async (c, next) => (asking(c).mayLookAfterPeople ? next() : showNotFound(installation, c)))
    .post("/", async (c, next) => (asking(c).mayLookAfterPeople ? next() : showNotFound(installation, c)))
    .route("/", childListPages(room))
    .all("*", (c) => showNotFound(installation, c));
}
