import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { ask } from "./ask-for-tests.ts";
import { freshCopy } from "./for-tests.ts";

/** Tables that stand outside the schools, each with its reason. */
const outsideSchools: Record<string, string> = {
  network: "a network groups schools and is known to all of them",
  account: "one person has one sign-in for several schools",
  account_session: "a session is found by its token before anybody knows which school it is for",
  sign_in_attempt: "an address is counted before anybody knows whether it belongs to a school",
  installation: "one row about the whole installation",
  schema_migration: "which migrations this database has had",
};

/** Keys that do not begin with the school, each with its reason. */
const keysWithoutSchool: Record<string, string> = {
  school_network_id_fkey: "a school may belong to a network, which stands outside the schools",
  membership_account_id_fkey: "a membership ties an account, which stands outside the schools, to one school",
};

/** Tables whose rows nothing but their writer ties to a school that exists, each with its reason. */
const tiedByTheirWriter: Record<string, string> = {
  trail_entry: "only append_to_trail writes one, and it holds the school's head, which refers to the school",
};

/** Policies that do not ask for the school of the transaction, each with its reason. */
const otherPolicies: Record<string, string> = {
  my_memberships: "a person who has signed in sees in which schools they belong, and may only read it",
  my_schools: "the names of those same schools, only to read",
  owner_lists_trails: "verify reads every school's head; for the owner of the tables alone, only to read",
  owner_lists_schools: "verify must notice a school whose trail has vanished; for the owner alone, only to read",
};

type Copy = Awaited<ReturnType<typeof freshCopy>>;
let copy: Copy;
beforeAll(async () => void (copy = await freshCopy(inject("testServer"))));
afterAll(() => copy.drop());

const names = async (statement: string, from: Copy = copy) =>
  (await ask<{ name: string }>({ ...from.admin, database: from.owner.database }, statement)).map(({ name }) => name);
const allBut = (found: string[], exceptions: Record<string, string>) => found.filter((name) => !(name in exceptions));

const tables = `select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
const outside = `{${Object.keys(outsideSchools).join(",")}}`;
const firstColumn = (keys: string) =>
  `(select attname from pg_attribute where attrelid = t.oid and attnum = (${keys})[1])`;

const questions = {
  primaryKeys: `select t.relname as name from (${tables}) t left join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'
    where coalesce(${firstColumn("k.conkey")}, '') <> 'school_id' order by 1`,
  foreignAndUniqueKeys: `select k.conname as name from (${tables}) t join pg_constraint k on k.conrelid = t.oid
    where k.contype in ('f', 'u', 'x') and not t.relname = any('${outside}')
    and ${firstColumn("k.conkey")} <> 'school_id' order by 1`,
  // Through columns that are never empty: an empty one refers to nothing.
  reachesNoSchool: `with recursive refers as (
      select k.conrelid, k.confrelid from pg_constraint k where k.contype = 'f' and k.convalidated and not exists (
        select 1 from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any(k.conkey) and not a.attnotnull)),
    reaches as (select 'school'::regclass::oid as oid
      union select refers.conrelid from refers join reaches on reaches.oid = refers.confrelid)
    select relname as name from (${tables}) t where not oid in (select oid from reaches)
    and not relname = any('${outside}') order by 1`,
  uniqueIndexes: `select i.indexrelid::regclass::text as name from (${tables}) t join pg_index i on i.indrelid = t.oid
    where i.indisunique and not t.relname = any('${outside}')
    and coalesce(${firstColumn("string_to_array(i.indkey::text, ' ')::int[]")}, '') <> 'school_id' order by 1`,
  withoutRowSecurity: `select relname as name from (${tables}) t where not (relrowsecurity and relforcerowsecurity)
    or not exists (select 1 from pg_policy p where p.polrelid = t.oid and p.polname = 'this_school'
      and p.polcmd = '*' and p.polroles = '{0}' and pg_get_expr(p.polqual, p.polrelid) = pg_get_expr(p.polwithcheck, p.polrelid)
      and pg_get_expr(p.polqual, p.polrelid) like '%(school_id =%lessen.school%') order by 1`,
  furtherPolicies: `select distinct polname as name from pg_policy where polname <> 'this_school' order by 1`,
};

it("looks at a real catalogue: more than twenty tables", async () => {
  expect((await names(`select relname as name from (${tables}) t`)).length).toBeGreaterThan(20);
});

it("every table about a school begins its primary key with the school", async () => {
  expect(allBut(await names(questions.primaryKeys), outsideSchools)).toEqual([]);
});

it("every foreign key, unique key and unique index begins with the school", async () => {
  expect(allBut(await names(questions.foreignAndUniqueKeys), keysWithoutSchool)).toEqual([]);
  expect(await names(questions.uniqueIndexes)).toEqual([]);
});

it("every row about a school is of one that exists: its table refers to the school, or to a table that does", async () => {
  expect(allBut(await names(questions.reachesNoSchool), tiedByTheirWriter)).toEqual([]);
});

it("every table about a school shows only the school of the transaction, to its owner too", async () => {
  expect(allBut(await names(questions.withoutRowSecurity), outsideSchools)).toEqual([]);
});

it("every further policy is known, only for reading, and never opens a table to the app as a whole", async () => {
  expect(await names(questions.furtherPolicies)).toEqual(Object.keys(otherPolicies).toSorted());
  const writing = `select polname as name from pg_policy where polname <> 'this_school' and polcmd <> 'r'`;
  expect(await names(writing)).toEqual([]);
  const openToTheApp = `select polname as name from pg_policy where pg_get_expr(polqual, polrelid) = 'true'
    and (0 = any(polroles) or 'lessen_app'::regrole = any(polroles))`;
  expect(await names(openToTheApp)).toEqual([]);
});

it("no exception is kept longer than it is needed", async () => {
  expect(await names(questions.primaryKeys)).toEqual(Object.keys(outsideSchools).toSorted());
  expect(await names(questions.foreignAndUniqueKeys)).toEqual(Object.keys(keysWithoutSchool).toSorted());
  expect(await names(questions.reachesNoSchool)).toEqual(Object.keys(tiedByTheirWriter).toSorted());
});

it("the app owns nothing, is nobody's member and cannot step round row security", async () => {
  const role = `select rolname as name from pg_roles where rolname = 'lessen_app'
    and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`;
  expect(await names(role)).toEqual(["lessen_app"]);
  expect(
    await names(`select objid::text as name from pg_shdepend where refobjid = 'lessen_app'::regrole and deptype = 'o'`),
  ).toEqual([]);
  expect(
    await names(`select roleid::regrole::text as name from pg_auth_members where member = 'lessen_app'::regrole`),
  ).toEqual([]);
  expect(await names(`select 'create' as name where has_schema_privilege('lessen_app', 'public', 'create')`)).toEqual(
    [],
  );
});

it("a function that lends the app its owner's rights has a fixed search path and is called by the app alone", async () => {
  const lending = "select proname as name from pg_proc where prosecdef and pronamespace = 'public'::regnamespace";
  expect((await names(lending)).toSorted()).toEqual(["append_to_trail", "begin_trail"]);
  expect(
    await names(
      `${lending} and coalesce(array_to_string(proconfig, ','), '') not like '%search_path=public, pg_temp%'`,
    ),
  ).toEqual([]);
  expect(await names(`${lending} and exists (select 1 from aclexplode(proacl) a where a.grantee = 0)`)).toEqual([]);
});

it("no triggers and no enums: both would bar the way to several servers", async () => {
  expect(await names("select tgname as name from pg_trigger where not tgisinternal")).toEqual([]);
  expect(await names("select typname as name from pg_type where typtype = 'e'")).toEqual([]);
});

it("these very questions find a table that forgets the school", async () => {
  const bad = await freshCopy(inject("testServer"));
  try {
    await ask(
      bad.owner,
      `create table bad (note text primary key, school_id uuid references school, place_id uuid, network_id uuid references network);
       create unique index bad_place on bad (place_id);
       create table worse (school_id uuid primary key, open text unique);
       alter table worse enable row security; alter table worse force row security;
       create policy this_school on worse using (true) with check (true)`.replaceAll(
        "row security",
        "row level security",
      ),
    );
    expect(allBut(await names(questions.primaryKeys, bad), outsideSchools)).toEqual(["bad"]);
    const keys = allBut(await names(questions.foreignAndUniqueKeys, bad), keysWithoutSchool);
    expect(keys).toEqual(["bad_network_id_fkey", "worse_open_key"]);
    expect(await names(questions.uniqueIndexes, bad)).toEqual(["bad_pkey", "bad_place", "worse_open_key"]);
    expect(allBut(await names(questions.withoutRowSecurity, bad), outsideSchools)).toEqual(["bad", "worse"]);
  } finally {
    await bad.drop();
  }
});
