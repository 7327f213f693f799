import {
  accessRoutes,
  headsOf,
  mayChangeSettings,
  mayLookAfterPeople,
  mayReadTechniques,
  doing,
  signedIn,
  signInsPages,
  type SignedIn,
  type Who,
} from "#access";
import { homePages, incidentRoutes } from "#incidents";
import { deskHere, peopleRoutes, type PeopleAsking, type RosterDesk } from "#people";
import {
  describeError,
  sameOriginChanges,
  securityHeaders,
  showBroken,
  showNotFound,
  showTooLarge,
  type Installation,
} from "#platform";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { firstVisitPages } from "./first-visit/pages.tsx";
import { sendNewcomers } from "./first-visit/send-newcomers.ts";
import { healthRoutes } from "./health.ts";

/** The floor plan: which room answers which path. Nothing else is decided here. */
export function openHouse(
  installation: Installation,
  desk: RosterDesk = deskHere(installation.database, headsOf),
): Hono {
  const house = new Hono();
  house.use(securityHeaders);
  house.route("/", healthRoutes(installation));
  house.route("/assets", installation.assets.routes);
  house.use(sameOriginChanges);
  house.use(limitedBodies(installation));
  house.route("/first-visit", firstVisitPages(installation));
  house.use(sendNewcomers(installation));
  house.route("/", accessRoutes(installation));

  const inside = new Hono<SignedIn>();
  inside.use(signedIn(installation, navigation));
  inside.route("/", homePages(installation));
  inside.route("/incidents", incidentRoutes(installation));
  inside.route("/sign-ins", signInsPages(installation));
  inside.route("/people", peopleRoutes(installation, asksOfPeople(installation), { desk, headsOf }));
  inside.all("*", (c) => showNotFound(installation, c));
  house.route("/", inside);

  house.onError((error, c) => {
    installation.log.error({ path: c.req.routePath, error: describeError(error) }, "a request broke");
    return showBroken(installation, c);
  });
  return house;
}

/** Files of a whole school are large; every other form is a page of words. */
function limitedBodies(installation: Installation): MiddlewareHandler {
  const limit = (megabytes: number) =>
    bodyLimit({
      maxSize: megabytes * 1024 * 1024,
      onError: (c) => {
        // What is still on its way is not read, so nothing else can come over this connection.
        c.header("connection", "close");
        return showTooLarge(installation, c);
      },
    });
  const [files, words] = [limit(60), limit(2)];
  // A read has no body: to look whether it has one makes a whole request object, which costs a tenth of a page.
  const isRead = (method: string) => method === "GET" || method === "HEAD";
  return (c, next) => {
    if (isRead(c.req.method)) return next();
    return /^\/people\/(bring|days)(\/|$)/.test(c.req.path) ? files(c, next) : words(c, next);
  };
}

/** What stands in the navigation: only what the person may open. */
function navigation(who: Who) {
  return [
    { href: "/", text: "Home" },
    ...(who.role === "adult" || who.role === "leader" || who.role === "head"
      ? [{ href: "/incidents", text: "Incidents" }]
      : []),
    ...(mayLookAfterPeople(who)
      ? [
          { href: "/people", text: "People" },
          { href: "/sign-ins", text: "Sign-ins" },
        ]
      : []),
  ];
}

/** People is told who asks, without knowing sessions. */
function asksOfPeople(installation: Installation) {
  return (c: Context): PeopleAsking => {
    const who = (c as unknown as Context<SignedIn>).get("who");
    return {
      doing: doing(who, installation.now()),
      adultId: who.adultId,
      zone: who.school.zone,
      schoolName: who.school.name,
      fictional: who.school.fictional,
      mayLookAfterPeople: mayLookAfterPeople(who),
      mayChangeSettings: mayChangeSettings(who),
      mayReadTechniques: mayReadTechniques(who),
    };
  };
}
