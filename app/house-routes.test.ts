import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouseOfTwo, pathOf, routesOf, type HouseOfTwo } from "./for-tests.ts";
import type { Person } from "./incidents/for-tests.ts";

let two: HouseOfTwo;
beforeAll(async () => void (two = await openHouseOfTwo()));
afterAll(() => two.room.end());

/** Nobody signed in; an adult who took part; an adult who did not; a leader; the head; the office; a governor. */
const people: (Person | undefined)[] = [undefined, "okafor", "bello", "leader", "head", "office", "governor"];

// may: opens, does it, or says what is still missing. ask: asks to sign in. -: there is nothing here for you.
const table = `
                                                              out  took unin lead head offi gove
GET /healthz                                                  may  may  may  may  may  may  may
GET /readyz                                                   may  may  may  may  may  may  may
GET /metrics                                                  may  may  may  may  may  may  may
GET /first-visit                                              may  may  may  may  may  may  may
GET /first-visit/set-up                                       may  may  may  may  may  may  may
POST /first-visit/set-up                                      may  may  may  may  may  may  may
POST /first-visit/fictional                                   may  may  may  may  may  may  may
GET /first-visit/fictional                                    may  may  may  may  may  may  may
POST /first-visit/fictional/come-in                           -    -    -    -    -    -    -
GET /sign-in                                                  may  may  may  may  may  may  may
POST /sign-in                                                 may  may  may  may  may  may  may
GET /sign-in/school                                           may  may  may  may  may  may  may
POST /sign-in/school                                          may  may  may  may  may  may  may
POST /sign-out                                                may  may  may  may  may  may  may
GET /invitation/:schoolId/:secret                             -    -    -    -    -    -    -
POST /invitation/:schoolId/:secret                            -    -    -    -    -    -    -
GET /                                                         ask  may  may  may  may  may  may
GET /incidents                                                ask  may  may  may  may  -    -
POST /incidents/search                                        ask  may  may  may  may  -    -
GET /incidents/watches                                        ask  may  may  may  may  -    -
GET /incidents/watches/new                                    ask  may  may  may  may  -    -
POST /incidents/watches                                       ask  -    -    -    -    -    -
GET /incidents/watches/:watchId                               ask  may  may  may  may  -    -
GET /incidents/watches/:watchId/changes                       ask  may  may  may  may  -    -
POST /incidents/watches/:watchId/observations                 ask  may  may  may  may  -    -
POST /incidents/watches/:watchId/take-over                    ask  -    -    -    -    -    -
POST /incidents/watches/:watchId/decisions                    ask  may  may  may  may  -    -
GET /incidents/watches/:watchId/end                           ask  may  may  may  may  -    -
POST /incidents/watches/:watchId/end                          ask  may  may  may  may  -    -
GET /incidents/drafts/new                                     ask  may  may  may  may  may  may
GET /incidents/drafts/:draftId/:question                      ask  may  -    may  may  -    -
POST /incidents/drafts/:draftId/:question                     ask  may  -    may  may  -    -
GET /incidents/drafts/:draftId                                ask  may  -    may  may  -    -
GET /incidents/drafts/:draftId/check-answers                  ask  may  -    may  may  -    -
POST /incidents/drafts/:draftId/check-answers                 ask  may  -    may  may  -    -
POST /incidents/drafts/:draftId/hand-over                     ask  may  -    may  may  -    -
POST /incidents/drafts/:draftId/put-away                      ask  may  -    may  may  -    -
GET /incidents/:incidentId/statements/:statementId            ask  may  -    -    -    -    -
POST /incidents/:incidentId/statements/:statementId           ask  may  -    -    -    -    -
POST /incidents/:incidentId/statements/:statementId/additions ask  -    -    -    -    -    -
GET /incidents/:incidentId/review                             ask  -    -    may  may  -    -
POST /incidents/:incidentId/review                            ask  -    -    may  may  -    -
POST /incidents/:incidentId/review/questions                  ask  -    -    -    -    -    -
GET /incidents/:incidentId/rest                               ask  may  -    may  may  -    -
GET /incidents/:incidentId/rest/check-answers                 ask  may  -    may  may  -    -
POST /incidents/:incidentId/rest/check-answers                ask  may  -    may  may  -    -
POST /incidents/:incidentId/rest/hand-over                    ask  may  -    may  may  -    -
GET /incidents/:incidentId/rest/:question                     ask  may  -    may  may  -    -
POST /incidents/:incidentId/rest/:question                    ask  may  -    may  may  -    -
GET /incidents/:incidentId/alerts/:code                       ask  -    -    may  may  -    -
POST /incidents/:incidentId/alerts/:code                      ask  -    -    may  may  -    -
POST /incidents/:incidentId/corrections                       ask  -    -    -    -    -    -
GET /incidents/:incidentId                                    ask  may  -    may  may  -    -
POST /incidents/:incidentId/additions                         ask  -    -    -    -    -    -
GET /incidents/:incidentId/questions/:questionId              ask  may  -    -    -    -    -
POST /incidents/:incidentId/questions/:questionId             ask  -    -    -    -    -    -
GET /incidents/:incidentId/labels/:segmentNo                  ask  -    -    may  may  -    -
POST /incidents/:incidentId/labels/:segmentNo                 ask  -    -    -    -    -    -
GET /incidents/:incidentId/elsewhere                          ask  may  -    may  may  -    -
GET /incidents/:incidentId/looks                              ask  -    -    may  may  -    -
GET /sign-ins                                                 ask  -    -    -    may  may  -
GET /sign-ins/:adultId                                        ask  -    -    -    may  may  -
POST /sign-ins/:adultId                                       ask  -    -    -    may  may  -
GET /people/children/new                                      ask  -    -    -    may  may  -
POST /people/children/new                                     ask  -    -    -    may  may  -
GET /people/children/:id/edit                                 ask  -    -    -    may  may  -
POST /people/children/:id/edit                                ask  -    -    -    may  may  -
GET /people/children/:id/family/new                           ask  -    -    -    may  may  -
POST /people/children/:id/family/new                          ask  -    -    -    may  may  -
GET /people/children/:id/family/:familyId                     ask  -    -    -    may  may  -
POST /people/children/:id/family/:familyId                    ask  -    -    -    may  may  -
POST /people/children/:id/family/:familyId/end                ask  -    -    -    may  may  -
GET /people/children/:id                                      ask  -    -    -    may  may  -
POST /people/children/:id/leave                               ask  -    -    -    may  may  -
POST /people/children/:id/return                              ask  -    -    -    may  may  -
GET /people/adults                                            ask  -    -    -    may  may  -
POST /people/adults                                           ask  -    -    -    may  may  -
GET /people/adults/new                                        ask  -    -    -    may  may  -
POST /people/adults/new                                       ask  -    -    -    may  may  -
GET /people/adults/:id                                        ask  -    -    -    may  may  -
POST /people/adults/:id                                       ask  -    -    -    may  may  -
POST /people/adults/:id/leave                                 ask  -    -    -    may  may  -
POST /people/adults/:id/return                                ask  -    -    -    may  may  -
GET /people/families                                          ask  -    -    -    may  may  -
POST /people/families                                         ask  -    -    -    may  may  -
GET /people/bring                                             ask  -    -    -    may  may  -
POST /people/bring                                            ask  -    -    -    may  may  -
GET /people/bring/template/:file                              ask  -    -    -    may  may  -
GET /people/bring/:id                                         ask  -    -    -    -    -    -
POST /people/bring/:id/schools                                ask  -    -    -    -    -    -
POST /people/bring/:id/answers                                ask  -    -    -    -    -    -
POST /people/bring/:id/confirm                                ask  -    -    -    may  may  -
POST /people/bring/:id/turn-away                              ask  -    -    -    -    -    -
GET /people/places                                            ask  -    -    -    may  may  -
POST /people/places                                           ask  -    -    -    may  may  -
POST /people/places/:id/end                                   ask  -    -    -    may  may  -
GET /people/days                                              ask  -    -    -    may  may  -
GET /people/days/template.csv                                 ask  -    -    -    may  may  -
POST /people/days/add                                         ask  -    -    -    may  may  -
POST /people/days/file                                        ask  -    -    -    may  may  -
GET /people/days/england                                      ask  -    -    -    may  may  -
POST /people/days/keep                                        ask  -    -    -    may  may  -
POST /people/days/:id/withdraw                                ask  -    -    -    may  may  -
GET /people/settings                                          ask  -    -    -    may  may  -
POST /people/settings                                         ask  -    -    -    may  may  -
GET /people/techniques                                        ask  may  may  may  may  may  -
GET /people/techniques/new                                    ask  -    -    -    may  may  -
POST /people/techniques/new                                   ask  -    -    -    may  may  -
GET /people/techniques/:id                                    ask  may  may  may  may  may  -
GET /people/techniques/:id/change                             ask  -    -    -    may  may  -
POST /people/techniques/:id/change                            ask  -    -    -    may  may  -
POST /people/techniques/:id/end                               ask  -    -    -    may  may  -
GET /people                                                   ask  -    -    -    may  may  -
POST /people                                                  ask  -    -    -    may  may  -`;

const expected = new Map<string, string[]>(
  table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [method = "", path = "", ...cells] = line.split(/ +/);
      return [`${method} ${path}`, cells];
    }),
);

const inWords = new Map([
  [200, "may"],
  [303, "may"],
  [409, "may"],
  [422, "may"],
  [401, "ask"],
  [404, "-"],
]);

test("every page and deed of the house opens for whom it should, and for nobody else", async () => {
  const found = new Map<string, string[]>();
  for (const route of routesOf(two.entered)) {
    const [method = "", path = ""] = route.split(" ");
    const cells: string[] = [];
    for (const person of people) {
      const browser = person === undefined ? two.entered.browser() : await two.browserOf(person);
      const sent = method === "GET" ? {} : { method, body: new URLSearchParams() };
      const { status } = await browser.ask(pathOf(path, two.alder.schoolId, two.ids.alder), sent);
      cells.push(inWords.get(status) ?? String(status));
    }
    found.set(route, cells);
  }
  expect(
    [...found.keys()].filter((route) => !expected.has(route)),
    "a new route stands in the table before it is merged",
  ).toEqual([]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  expect(two.entered.failures).toEqual([]);
});

test("what is another school's does not exist, for its highest roles either", async () => {
  for (const route of routesOf(two.entered).filter((one) => one.includes("/:"))) {
    const [method = "", path = ""] = route.split(" ");
    if (path.startsWith("/invitation") || path.includes("template")) continue;
    for (const person of ["head", "office"] as const) {
      const browser = await two.browserOf(person);
      const sent = method === "GET" ? {} : { method, body: new URLSearchParams() };
      const answer = await browser.ask(pathOf(path, two.birch.schoolId, two.ids.birch), sent);
      const told = await browser.see("/");
      expect([route, answer.html.includes("Zzyzx"), told.html.includes("Zzyzx")]).toEqual([route, false, false]);
      // A draft's id may be anybody's new one until its first answer is kept, and some deeds end in their own list.
      if (answer.status !== 404)
        expect([route, answer.status]).toEqual([
          route,
          expect.toSatisfy((status: unknown) => opensEmpty(route, status)),
        ]);
    }
  }
  expect(two.entered.failures).toEqual([]);
});

/** Where an id of another school is met like one that nobody has used yet. */
function opensEmpty(route: string, status: unknown): boolean {
  if (route.includes("/drafts/:draftId")) return status === 200 || status === 303 || status === 422;
  return status === 303 && /\/(end|withdraw|confirm)$/.test(route);
}

test("no page leads anybody to a page that is not theirs", async () => {
  const dead: string[] = [];
  let followed = 0;
  for (const person of people) {
    const browser = person === undefined ? two.entered.browser() : await two.browserOf(person);
    const [waiting, seen] = [["/"], new Set<string>()];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const { status, html } = await browser.see(path);
      followed += 1;
      if (status === 404) dead.push(`${person ?? "nobody signed in"}: ${path}`);
      for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g))
        waiting.push(href.replaceAll("&amp;", "&"));
    }
  }
  expect(followed).toBeGreaterThan(100);
  expect(dead).toEqual([]);
});
