import { Temporal } from "#dates";
import {
  accessRoutes,
  beginMembership,
  beginSession,
  hashPassword,
  makeAccount,
  nameHeadReviewer,
  signedIn,
  doing,
  type Role,
  type SignedIn,
  type Who,
} from "#access";
import { addAdult, addTechnique, beginSchool, changeTechnique, type TechniqueDetails } from "#people";
import {
  connect,
  inSchool,
  newId,
  sameOriginChanges,
  securityHeaders,
  showBroken,
  showNotFound,
  type Database,
  type Installation,
  type Work,
} from "#platform";
import { Hono } from "hono";
import { pino } from "pino";
import pg from "pg";
import { inject } from "vitest";
import { freshCopy } from "../platform/database/for-tests.ts";
import { homePages, incidentRoutes } from "./index.ts";
import { completeDraft, type SampleDraft, type SamplePeople } from "./incident-samples.ts";
import { keepQuestion } from "./report/keep-question.ts";
import { submitIncident } from "./submit-incident.ts";
import { startWatch } from "./watch/start-watch.ts";

/** The afternoon of the tests: Tuesday 24 November 2026, half past four. */
export const afternoon = Temporal.Instant.from("2026-11-24T16:30:00Z");

export const password = "three wet umbrellas";

const staff = {
  okafor: ["Ada", "Okafor", "adult"],
  lund: ["Erik", "Lund", "adult"],
  bello: ["Tunde", "Bello", "adult"],
  leader: ["Ines", "Achterberg", "leader"],
  secondLeader: ["Pia", "Marsh", "leader"],
  head: ["Amira", "Hale", "head"],
  office: ["Rosa", "Novak", "administrator"],
  governor: ["Jon", "Quist", "governor"],
} as const satisfies Record<string, readonly [string, string, Role]>;
export type Person = keyof typeof staff;

/** A school with its people, their roles and their sign-ins. */
export type RoomSchool = {
  schoolId: string;
  people: SamplePeople;
  who: Record<Person, Who>;
};

export type Room = Awaited<ReturnType<typeof openRoom>>;

/** The room on a fresh database: schools, deeds in them, and pages behind the real sign-in. */
export async function openRoom() {
  const copy = await freshCopy(inject("testServer"));
  const { database, close } = connect(copy.app);
  // Row security binds the owner too: only the administrator sees every school.
  const admin = new pg.Pool({ ...copy.admin, database: String(copy.owner.database), max: 2 });
  // The copy is dropped while the pool is still saying goodbye.
  admin.on("error", () => {});
  const asOwner = async (statement: string) => (await admin.query<Record<string, unknown>>(statement)).rows;
  const passwordHash = await hashPassword(password);
  await asOwner("update installation set kind = 'real'");
  const facts = async (schoolId: string, kind?: string) => {
    const rows = await asOwner(
      `select kind, about, actor, details from trail_entry where school_id = '${schoolId}' order by number`,
    );
    const all = rows.map((row) => ({
      kind: String(row.kind),
      about: String(row.about),
      actor: String(row.actor),
      details: JSON.parse(String(row.details)) as Record<string, unknown>,
    }));
    return kind === undefined ? all : all.filter((fact) => fact.kind === kind);
  };
  return {
    database,
    asOwner,
    end: async () => {
      await admin.end();
      await close();
      await copy.drop();
    },
    facts,
    school: (name = "Alder School") => beginRoomSchool(database, name, passwordHash),
    /** One deed by one person, at a moment. */
    as: <T>(who: Who, deed: (work: Work) => Promise<T>, at = afternoon) => inSchool(database, doing(who, at), deed),
  };
}

let schools = 0;

async function beginRoomSchool(database: Database, name: string, passwordHash: string): Promise<RoomSchool> {
  schools += 1;
  const schoolId = newId(afternoon);
  const school = { schoolId, name, fictional: false, zone: "Europe/London", regime: "gb-eng", thanksWords: "" };
  const [people, who] = await inSchool(database, { schoolId, actor: "tests", at: afternoon }, async (work) => {
    await beginSchool(work, {
      name,
      fictional: false,
      settings: ["day-special"],
      places: [{ name: "Maple class", kind: "classroom" }],
      thanksWords: "",
    });
    const { place_id: place } = await work.tx.selectFrom("place").select("place_id").executeTakeFirstOrThrow();
    const child = await addChild(work, "Sami", "Karim");
    const secondChild = await addChild(work, "Noor", "Whitlock");
    const asked: Partial<Record<Person, Who>> = {};
    for (const [key, [givenName, familyName, role]] of Object.entries(staff)) {
      const email = `${key}.${schools}@alder.example`;
      const adultId = await addAdult(work, { givenName, familyName, email, jobTitle: "" });
      const accountId = await makeAccount(work, email, passwordHash);
      await beginMembership(work, { adultId, accountId, role });
      asked[key as Person] = {
        accountId,
        email,
        adultId,
        name: `${givenName} ${familyName}`,
        role,
        schools: 1,
        school,
      };
    }
    const all = asked as Record<Person, Who>;
    return [{ child, secondChild, okafor: all.okafor.adultId, lund: all.lund.adultId, place }, all] as const;
  });
  return { schoolId, people, who };
}

async function addChild(work: Work, givenName: string, familyName: string): Promise<string> {
  const childId = newId(work.at);
  await work.tx
    .insertInto("child")
    .values({
      school_id: work.schoolId,
      child_id: childId,
      given_name: givenName,
      family_name: familyName,
      sen_provision: "E",
      needs: "Autism",
      entered_at: work.at.toString(),
    })
    .execute();
  return childId;
}

/** A new session of this person's. */
export async function newSession(database: Database, who: Who, at = afternoon): Promise<string> {
  const session = await beginSession(database, who.accountId, at);
  if (session.kind !== "signed-in") throw new Error("The sample person cannot sign in.");
  return session.token;
}

/** The head names the governor for incidents that the head took part in. */
export const nameGovernor = (room: Room, school: RoomSchool) =>
  room.as(school.who.head, (work) => nameHeadReviewer(work, school.who.governor.adultId, school.who.head.adultId));

/** Keeps every answer of a draft, as its pages would. */
export async function keepDraft(room: Room, who: Who, draft: SampleDraft, draftId = newId(afternoon)): Promise<string> {
  await room.as(who, async (work) => {
    for (const [question, typed] of Object.entries(draft))
      await keepQuestion(work, { draftId, question, typed, seen: 0, adultId: who.adultId });
  });
  return draftId;
}

/** Sends a complete report and gives back its record's id. */
export async function report(
  room: Room,
  school: RoomSchool,
  changed: SampleDraft = {},
  who = school.who.okafor,
): Promise<string> {
  const draftId = await keepDraft(room, who, completeDraft(school.people, changed));
  const sent = await room.as(who, (work) => submitIncident(work, who, draftId));
  if (sent.kind !== "sent")
    throw new Error(`The sample report was not sent: ${JSON.stringify("gaps" in sent ? sent.gaps : sent.kind)}`);
  return sent.incidentId;
}

/** A hold that pressed on the chest: it raises what a safeguarding lead looks at at once. */
export const reportUnsafe = (room: Room, school: RoomSchool) =>
  report(room, school, { "segment-1": { ...completeDraft(school.people)["segment-1"], pressure: "yes" } });
/** A technique that a school of the tests has: two adults, ten minutes, allowed. */
export const sampleTechnique: TechniqueDetails = {
  code: "C2",
  provider: "Oakum Vale",
  curriculum: "2025",
  name: "Two-person seated",
  level: 2,
  positions: ["SEAT"],
  leastAdults: 2,
  longestMinutes: 10,
  excluded: "",
  refresherMonths: 12,
  standing: "allowed",
};

type Said = Partial<TechniqueDetails>;
const saidFrom = (school: RoomSchool, said: Said, from: string) => ({
  details: { ...sampleTechnique, ...said },
  fromOn: Temporal.PlainDate.from(from),
  by: school.who.office.adultId,
});

/** Adds a technique to the school's library as its office would. */
export async function keepTechnique(
  room: Room,
  school: RoomSchool,
  said: Said = {},
  from = "2026-01-05",
): Promise<string> {
  const id = newId(afternoon);
  const done = await addTechnique(room.database, doing(school.who.office, afternoon), id, saidFrom(school, said, from));
  if (done !== "added") throw new Error(`The sample technique was not added: ${done}`);
  return id;
}

/** Says something new of a technique that has one version. */
export async function sayOfTechnique(
  room: Room,
  school: RoomSchool,
  id: string,
  said: Said,
  from: string,
): Promise<void> {
  const now = doing(school.who.office, afternoon);
  const done = await changeTechnique(room.database, now, id, { ...saidFrom(school, said, from), seen: 1 });
  if (done !== "saved") throw new Error(`The sample technique was not changed: ${done}`);
}

/** The statement that this person owes for an incident. */
export async function statementOf(room: Room, incidentId: string, who: Who): Promise<string> {
  const [row] = await room.asOwner(
    `select statement_id from statement_owed where incident_id = '${incidentId}' and adult_id = '${who.adultId}'`,
  );
  return String(row?.statement_id);
}

/** A watch that runs: Sami, kept in a room alone since the afternoon of the tests. Gives its id. */
export async function startedWatch(
  room: Room,
  school: RoomSchool,
  { who = school.who.okafor, at = afternoon, kind = "SEP.SECL", minutesBefore = 0 } = {},
): Promise<string> {
  const watchId = newId(at);
  const { child: childId, place } = school.people;
  const starting = { watchId, childId, kind, place, minutesBefore };
  const outcome = await room.as(who, (work) => startWatch(work, who, starting), at);
  if (outcome !== "started") throw new Error(`The sample watch was not started: ${outcome}`);
  return watchId;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The room's pages behind the real sign-in: a request in, HTML out. What breaks is thrown at the test. */
export function openPages(room: Room) {
  const clock = { now: afternoon };
  const settings = { projectFolder: "", dataFolder: "", databaseUrl: undefined, port: 0, publicUrl: "", proxies: 0 };
  const assets = { href: (name: string) => `/assets/${name}`, routes: new Hono() };
  const installation = {
    database: room.database,
    now: () => clock.now,
    settings,
    assets,
    log: pino({ level: "silent" }),
  } as unknown as Installation;
  const failures: unknown[] = [];
  const house = houseOf(installation, failures);
  const answer = async (response: Response) => {
    const html = await response.text();
    if (failures.length > 0) throw failures.pop();
    return { status: response.status, to: response.headers.get("location"), headers: response.headers, html };
  };
  const headers = (token: string | undefined) => ({
    "sec-fetch-site": "same-origin",
    ...(token === undefined ? {} : { cookie: `lessen-session=${token}` }),
  });
  return {
    clock,
    sendFromElsewhere: async (token: string | undefined, path: string) =>
      answer(
        await house.request(path, {
          method: "POST",
          body: "words=x",
          headers: { ...headers(token), "sec-fetch-site": "cross-site" },
        }),
      ),
    see: async (token: string | undefined, path: string) =>
      answer(await house.request(path, { headers: headers(token) })),
    send: async (
      token: string | undefined,
      path: string,
      fields: Fields | string,
      type = "application/x-www-form-urlencoded",
    ) => {
      const body = typeof fields === "string" ? fields : formOf(fields);
      return answer(
        await house.request(path, { method: "POST", body, headers: { ...headers(token), "content-type": type } }),
      );
    },
  };
}

export type Pages = ReturnType<typeof openPages>;

function formOf(fields: Fields): string {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((text): [string, string] => [name, text])),
  ).toString();
}

function houseOf(installation: Installation, failures: unknown[]): Hono {
  const inside = new Hono<SignedIn>()
    .use(signedIn(installation, () => [{ href: "/incidents", text: "Incidents" }]))
    .route("/", homePages(installation))
    .route("/incidents", incidentRoutes(installation));
  inside.all("*", (c) => showNotFound(installation, c));
  const house = new Hono();
  house.use(securityHeaders).use(sameOriginChanges);
  house.route("/", accessRoutes(installation)).route("/", inside);
  house.onError((error, c) => {
    failures.push(error);
    return showBroken(installation, c);
  });
  return house;
}

/** What a page's forms would send as they stand: the first form of this address, its hidden and typed fields. */
export function fieldsIn(html: string, name: string): string {
  return new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? "";
}
