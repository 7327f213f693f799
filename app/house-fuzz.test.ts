import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openHouseOfTwo, pathOf, routesOf, type HouseOfTwo } from "./for-tests.ts";

let two: HouseOfTwo;
let client: pg.Client;
let names: string[];
beforeAll(async () => {
  two = await openHouseOfTwo();
  const [row] = await two.room.asOwner("select current_database() as name");
  client = new pg.Client({ ...inject("testServer").admin, database: String(row?.name) });
  await client.connect();
  names = await fieldNames();
});
afterAll(async () => {
  await client.end();
  await two.room.end();
});

/** The fields that the pages ask for, so that nonsense lands where it is read. */
async function fieldNames(): Promise<string[]> {
  const browser = await two.browserOf("head");
  const found = new Set<string>();
  for (const route of routesOf(two.entered).filter((one) => one.startsWith("GET ") && !one.includes("template"))) {
    const { html } = await browser.see(pathOf(route.slice(4), two.alder.schoolId, two.ids.alder));
    for (const [, name = ""] of html.matchAll(/ name="([^"]+)"/g)) found.add(name);
  }
  expect(found.size).toBeGreaterThan(40);
  return [...found, "kept", "back", "press", "additionId"];
}

const every = (value: string) => new URLSearchParams(names.map((name) => [name, value])).toString();
const form = "application/x-www-form-urlencoded";
type Sent = { body: string | Uint8Array<ArrayBuffer> | FormData; type?: string };

function payloads(): Record<string, Sent> {
  const forged = two.ids.birch;
  const multipart = new FormData();
  for (const name of names)
    multipart.append(name, new File(["\u0000PK\u0003\u0004 not a roster"], "../../x\u202E.csv"));
  return {
    nothing: { body: "", type: form },
    empty: { body: every(""), type: form },
    words: { body: every("words <b>'\";-- \u{1F4A9} \u202E"), type: form },
    "a number too large": { body: every("99999999999999999999"), type: form },
    "a time and a date": { body: every("24:61"), type: form },
    NUL: { body: every("a\u0000b").replaceAll("=", "%00="), type: form },
    "lone surrogates": {
      body: names.map((name) => `${encodeURIComponent(name)}=%ED%A0%80%ff%zz\uFFFD`).join("&"),
      type: form,
    },
    prototypes: {
      body: [...names, "__proto__", "constructor", "toString", "__proto__[x]", "a.b"]
        .map((name) => `${encodeURIComponent(name)}=__proto__`)
        .join("&"),
      type: form,
    },
    lists: {
      body: [...names, ...names, ...names].map((name) => `${encodeURIComponent(name)}=constructor`).join("&"),
      type: form,
    },
    "ids of another school": {
      body: names.flatMap((name) => Object.values(forged).map((id) => `${encodeURIComponent(name)}=${id}`)).join("&"),
      type: form,
    },
    "one id of another school": { body: every(forged.childId), type: form },
    "thousands of fields": { body: Array.from({ length: 6000 }, (_, at) => `f${at}=x`).join("&"), type: form },
    "a text of a megabyte": {
      body: `${encodeURIComponent(names[0] ?? "")}=${"x".repeat(1_000_000)}&words=${"y".repeat(900_000)}`,
      type: form,
    },
    "more than is taken": { body: `words=${"x".repeat(3_000_000)}`, type: form },
    json: { body: JSON.stringify({ __proto__: { admin: true }, words: { $gt: "" } }), type: "application/json" },
    "no type at all": { body: new Uint8Array([0, 255, 1, 254]), type: "application/octet-stream" },
    "a form without its boundary": { body: "--x\r\n", type: "multipart/form-data" },
    "files where words belong": { body: multipart },
  };
}

type State = Map<string, string>;

let written = "";
let newest: State = new Map();

/** Every table, school by school, as one hash; as before while nothing was written anywhere. */
async function stateOf(): Promise<State> {
  const { rows } = await client.query<{ at: string }>("select pg_current_wal_insert_lsn()::text as at");
  const at = rows[0]?.at ?? "";
  if (at !== written) newest = await hashAll();
  written = at;
  return newest;
}

/** Sessions and tries at passwords change by themselves. */
async function hashAll(): Promise<State> {
  const tables = await client.query<{ name: string; of_school: boolean }>(`
    select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id') as of_school
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname not in ('account_session', 'sign_in_attempt', 'schema_migration')`);
  const parts = tables.rows.map(({ name, of_school: ofSchool }) => {
    const school = ofSchool ? "school_id::text" : "''";
    return `select '${name}' as name, ${school} as school, md5(string_agg(t::text, '' order by t::text)) as hash from ${name} t group by 2`;
  });
  const { rows } = await client.query<{ name: string; school: string; hash: string }>(parts.join(" union all "));
  return new Map(rows.map(({ name, school, hash }) => [`${name} ${school}`, hash]));
}

function changesWithoutTrail(before: State, after: State): string[] {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  const { schoolId } = two.alder;
  const told = changed.includes(`trail_entry ${schoolId}`);
  return changed.filter((key) => {
    const [, school = ""] = key.split(" ");
    return school !== schoolId || !told;
  });
}

test("no form of the house breaks, tells of another school, or changes anything without the trail, whatever is sent", async () => {
  const found: string[] = [];
  const all = payloads();
  const posts = routesOf(two.entered).filter((route) => route.startsWith("POST "));
  expect(posts.length).toBeGreaterThan(25);
  const browsers = new Map<string, Awaited<ReturnType<typeof two.browserOf>>>();
  let last: State = new Map();
  let changes = 0;
  for (const route of posts) {
    for (const [kind, sent] of Object.entries(all)) {
      const person = kind === "words" ? "okafor" : "head";
      const browser = browsers.get(person) ?? (await two.browserOf(person));
      // What signing in changed is no doing of the form's.
      const before = browsers.has(person) ? last : await stateOf();
      browsers.set(person, browser);
      const path = pathOf(route.slice(5), two.alder.schoolId, two.ids.alder);
      const answer = await browser.ask(path, {
        method: "POST",
        body: sent.body,
        ...(sent.type === undefined ? {} : { headers: { "content-type": sent.type } }),
      });
      const after = await stateOf();
      last = after;
      if (
        !browser.cookies.has("lessen-session") ||
        answer.to?.startsWith("/sign-in") === true ||
        path.startsWith("/sign-")
      )
        browsers.delete(person);
      if ([...after].some(([key, hash]) => before.get(key) !== hash)) changes += 1;
      const wrong = [
        ...(answer.status >= 500
          ? [`answers ${answer.status}: ${two.entered.failures.splice(0).join(" ").slice(0, 600)}`]
          : []),
        ...(answer.html.includes("Zzyzx") ? ["shows another school's data"] : []),
        ...changesWithoutTrail(before, after).map((key) => `changed ${key} without the trail`),
      ];
      found.push(...wrong.map((what) => `${route}, sent ${kind}: ${what}`));
    }
  }
  expect(found).toEqual([]);
  // Nonsense that reaches nothing would prove nothing.
  expect(changes).toBeGreaterThan(20);
}, 120_000);

test("no address of the house breaks, whatever stands in it", async () => {
  const found: string[] = [];
  const odd = [
    "%00",
    "%ff",
    "%E0%A4%A",
    "..%2f..",
    "__proto__",
    "constructor",
    "x".repeat(5000),
    "%F0%9F%92%A9",
    "-1",
    "1e9",
    two.ids.birch.incidentId,
    two.alder.schoolId.toUpperCase(),
  ];
  for (const route of routesOf(two.entered).filter((one) => one.includes("/:"))) {
    const [method = "", path = ""] = route.split(" ");
    const browser = await two.browserOf("head");
    const own = pathOf(path, two.alder.schoolId, two.ids.alder);
    const bent = odd.flatMap((value) => [
      path.replaceAll(/:\w+/g, value),
      `${own}?page=${value}&class=${value}&from=${value}&left=${value}`,
    ]);
    for (const address of bent) {
      const { status, html } = await browser.ask(
        address,
        method === "GET" ? {} : { method, body: new URLSearchParams() },
      );
      if (status >= 500)
        found.push(`${address.slice(0, 200)}: ${two.entered.failures.splice(0).join(" ").slice(0, 600)}`);
      if (html.includes("Zzyzx")) found.push(`${address.slice(0, 200)} shows another school's data`);
    }
  }
  expect(found).toEqual([]);
}, 120_000);
