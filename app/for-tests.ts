import { Hono } from "hono";
import { pino } from "pino";
import { addAdult } from "#people";
import { inSchool, newId, type Database, type Installation } from "#platform";
import { openHouse } from "./house.ts";
import {
  afternoon,
  keepDraft,
  keepTechnique,
  nameGovernor,
  newSession,
  openRoom,
  reportUnsafe,
  startedWatch,
  statementOf,
  type Person,
  type Room,
  type RoomSchool,
} from "./incidents/for-tests.ts";
import type { openTestDatabase } from "./people/for-tests.ts";

export { expectNoAxeViolations } from "./platform/page/for-tests.ts";

export type Opened = Awaited<ReturnType<typeof openTestDatabase>>;
type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The whole house as a browser meets it: a request in, an answer out. What breaks is thrown at the test, unless asked for. */
export function enterHouse(database: Database) {
  const clock = { now: afternoon };
  const failures: string[] = [];
  const settings = {
    projectFolder: "",
    dataFolder: "",
    databaseUrl: undefined,
    port: 0,
    publicUrl: "http://lessen.example",
    proxies: 0,
  };
  const assets = { href: (name: string) => `/assets/${name}`, routes: new Hono() };
  const log = pino({ level: "error" }, { write: (line: string) => void failures.push(line) });
  const installation: Installation = { database, now: () => clock.now, settings, assets, log };
  const house = openHouse(installation);
  return { clock, failures, house, installation, browser: () => openBrowser(house) };
}

/** A browser with its own cookies, which says of every form that it came from our own page. */
export function openBrowser(house: Hono) {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("sec-fetch-site", "same-origin");
    if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await house.request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return {
      status: response.status,
      to: response.headers.get("location"),
      headers: response.headers,
      html: await response.text(),
    };
  };
  return {
    cookies,
    ask,
    see: (path: string) => ask(path),
    send: (path: string, fields: Fields) => ask(path, { method: "POST", body: formOf(fields) }),
  };
}

function formOf(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((text): [string, string] => [name, text])),
  );
}

/** What a page's hidden fields would send, as a browser reads them. */
export async function hiddenFields(
  html: string,
): Promise<{ action: string; fields: Record<string, string | string[]> }> {
  const { JSDOM } = await import("jsdom");
  const { window } = new JSDOM(html);
  const form = window.document.querySelector("main form");
  const fields: Record<string, string | string[]> = {};
  for (const input of form?.querySelectorAll<HTMLInputElement>("input[type=hidden]") ?? []) {
    const before = fields[input.name];
    fields[input.name] = before === undefined ? input.value : [...[before].flat(), input.value];
  }
  const action = form?.getAttribute("action") ?? "";
  window.close();
  return { action, fields };
}

/** Two schools with people, a draft, a record, a place, term dates and a file that waits, and the house they stand in. */
export async function openHouseOfTwo() {
  const room = await openRoom();
  const [alder, birch] = [await room.school("Alder School"), await room.school("Zzyzx School")];
  const ids = { alder: await fill(room, alder), birch: await fill(room, birch) };
  // Whatever of the second school shows in the first is found by this one word.
  for (const table of ["child", "adult", "family_member"])
    await room.asOwner(`update ${table} set family_name = 'Zzyzx' where school_id = '${birch.schoolId}'`);
  for (const table of ["place", "technique_version"])
    await room.asOwner(`update ${table} set name = 'Zzyzx room' where school_id = '${birch.schoolId}'`);
  const entered = enterHouse(room.database);
  const browserOf = async (person: Person, school = alder) => {
    const browser = entered.browser();
    browser.cookies.set("lessen-session", await newSession(room.database, school.who[person], entered.clock.now));
    return browser;
  };
  return { room, alder, birch, ids, entered, browserOf };
}

export type HouseOfTwo = Awaited<ReturnType<typeof openHouseOfTwo>>;

async function fill(room: Room, school: RoomSchool) {
  const { who, people, schoolId } = school;
  await nameGovernor(room, school);
  const incidentId = await reportUnsafe(room, school);
  const draftId = await keepDraft(room, who.okafor, { children: { "child-1": people.child, "child-1-role": "held" } });
  const made = {
    familyId: newId(afternoon),
    spanId: newId(afternoon),
    questionId: newId(afternoon),
    importId: newId(afternoon),
    techniqueId: await keepTechnique(room, school),
  };
  const adultId = await inSchool(room.database, { schoolId, actor: "tests", at: afternoon }, async (work) => {
    const { tx } = work;
    const at = afternoon.toString();
    await tx
      .insertInto("family_member")
      .values({
        school_id: schoolId,
        family_member_id: made.familyId,
        given_name: "Dayo",
        family_name: "Karim",
        entered_at: at,
      })
      .execute();
    await tx
      .insertInto("family_tie")
      .values({ school_id: schoolId, child_id: people.child, family_member_id: made.familyId, relationship: "Mother" })
      .execute();
    await tx
      .insertInto("calendar_span")
      .values({
        school_id: schoolId,
        span_id: made.spanId,
        first_day: "2026-12-21",
        last_day: "2027-01-01",
        kind: "holiday",
        name: "Christmas",
        entered_at: at,
      })
      .execute();
    await tx
      .insertInto("review_question")
      .values({
        school_id: schoolId,
        question_id: made.questionId,
        incident_id: incidentId,
        to_adult: who.okafor.adultId,
        words: "Who held the door?",
        asked_by: who.leader.adultId,
        asked_at: at,
      })
      .execute();
    return addAdult(work, {
      givenName: "Nia",
      familyName: "Marsh",
      email: `nia.${schoolId}@alder.example`,
      jobTitle: "",
    });
  });
  const watchId = await startedWatch(room, school);
  return {
    ...made,
    watchId,
    incidentId,
    draftId,
    statementId: await statementOf(room, incidentId, who.okafor),
    childId: people.child,
    adultId,
    placeId: people.place,
  };
}

export type Ids = Awaited<ReturnType<typeof fill>>;

/** A route's path with ids put in. What `:id` is depends on where it stands. */
export function pathOf(route: string, schoolId: string, ids: Ids): string {
  const id = route.startsWith("/people/adults")
    ? ids.adultId
    : route.startsWith("/people/places")
      ? ids.placeId
      : route.startsWith("/people/days")
        ? ids.spanId
        : route.startsWith("/people/bring")
          ? ids.importId
          : route.startsWith("/people/techniques")
            ? ids.techniqueId
            : ids.childId;
  const known: Record<string, string> = {
    ...ids,
    id,
    schoolId,
    secret: "forged-secret",
    question: route.includes("/rest/") ? "just-before" : "children",
    code: "unsafe-technique",
    segmentNo: "1",
    file: "children.csv",
  };
  return route.replaceAll(/:(\w+)/g, (_, name: string) => known[name] ?? name);
}

/** Every route of the house that a person can ask for: method and path, once each. */
export function routesOf({ house }: ReturnType<typeof enterHouse>): string[] {
  return [
    ...new Set(house.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`)),
  ];
}
