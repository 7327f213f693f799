import { Writable } from "node:stream";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { freshCopy } from "./database/for-tests.ts";
import { inSchool } from "./database/in-school.ts";
import { connect } from "./database/open-database.ts";
import { beginSchool, tuesday } from "./database/school-for-tests.ts";
import { describeError, openLog } from "./log.ts";
import { newId } from "./new-id.ts";

const secret = /Jowan|Ashby|at the gate|jowan@|B823456789012|A123456789012/;
let copy: Awaited<ReturnType<typeof freshCopy>>;
let fromPostgres: Error[];

/** What the log writes when it is used so. */
function logged(use: (log: ReturnType<typeof openLog>) => void): string {
  let written = "";
  const to = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  use(openLog("trace", to));
  expect(written).not.toBe("");
  return written;
}

beforeAll(async () => {
  copy = await freshCopy(inject("testServer"));
  const { database, close } = connect(copy.app);
  const alder = await beginSchool(database, "Alder School");
  const child = (given_name: string) => ({
    school_id: alder.schoolId,
    child_id: newId(tuesday),
    given_name,
    family_name: "Ashby",
    upn: "B823456789012",
    entered_at: tuesday.toString(),
  });
  const errorOf = (deed: Parameters<typeof inSchool>[2]) =>
    inSchool(database, alder, deed).then(
      () => new Error("nothing was refused"),
      (error: Error) => error,
    );
  fromPostgres = [
    await errorOf(({ tx }) =>
      tx
        .insertInto("child")
        .values([child("Jowan"), child("Jowan")])
        .execute(),
    ),
    await errorOf(({ tx }) =>
      tx
        .insertInto("child")
        .values({ ...child("Jowan"), sen_provision: "Jowan Ashby" })
        .execute(),
    ),
    await errorOf(({ tx }) => sql`select ${"Jowan Ashby at the gate"}::int`.execute(tx)),
    await errorOf(({ tx }) => sql.raw("select 'jowan@alder.example' + 'Jowan'").execute(tx)),
  ];
  await close();
});
afterAll(() => copy.drop());

it("PostgreSQL does quote names in its errors: this test has something to look for", () => {
  const everything = fromPostgres.map((error) => JSON.stringify(error) + error.message).join();
  expect(everything).toMatch(secret);
  expect(fromPostgres.map((error) => (error as { code?: string }).code)).toEqual([
    "23505",
    "23514",
    "22P02",
    expect.any(String),
  ]);
});

it("an error is told by its kind, its code and its place, and by nothing that was typed", () => {
  for (const error of fromPostgres) {
    expect(JSON.stringify(describeError(error))).not.toMatch(secret);
    expect(describeError(error)).toMatchObject({ kind: "error", code: expect.stringMatching(/^\w{5}$/) });
  }
  expect(describeError(fromPostgres[0])).toMatchObject({ constraint: "child_upn" });
});

it("however an error is logged, no name of a child reaches the log", () => {
  for (const error of fromPostgres) {
    const lines = logged((log) => {
      log.error(error);
      log.error(error, "it broke");
      log.error({ err: error });
      log.error({ error }, "it broke");
      log.error({ reason: error, path: "/incidents" }, "it broke");
      log.warn({ deeper: { still: [{ deeper: error }] } }, "it broke");
      log.child({ err: error, words: "Jowan" }).info("bound");
      log.info("it broke with %o", error);
    });
    expect(lines).not.toMatch(secret);
    expect(lines.trim().split("\n")).toHaveLength(8);
    expect(lines).toContain((error as { code?: string }).code);
  }
});

it("a whole object, logged by mistake, leaves its names and words behind at any depth, and keeps its ids", () => {
  const incident = {
    incidentId: "0199",
    words: "Jowan",
    place: { children: [{ child_id: "0200", given_name: "Jowan", familyName: "Ashby", email: "jowan@x" }] },
    typed: { a: "at the gate" },
  };
  const lines = logged((log) => {
    log.info(incident, "kept");
    log.info({ deep: { deep: { deep: { deep: incident } } } }, "kept");
    log.info({ answers: incident, when: new Map([["Jowan", "Ashby"]]), bytes: Buffer.from("Jowan") }, "kept");
  });
  expect(lines).not.toMatch(secret);
  expect(lines).toContain('"incidentId":"0199"');
  expect(lines).toContain('"child_id":"0200"');
});

it("a message of several lines is not taken for places in the program", () => {
  const error = new Error("Jowan ran\n    at the gate (Jowan Ashby:1:2)\n    at Jowan:3:4");
  expect(JSON.stringify(describeError(error))).not.toMatch(secret);
  expect(JSON.stringify(describeError(error))).toContain("log.test.ts");
});

it.each([
  ["a word", { kind: "string" }],
  [undefined, { kind: "undefined" }],
])("what is no error is told by its kind alone: %j", (thrown, told) => {
  expect(describeError(thrown)).toEqual(told);
});

it("an object that holds itself breaks nothing", () => {
  const itself: Record<string, unknown> = { id: 1 };
  itself["itself"] = itself;
  expect(logged((log) => log.info(itself, "round"))).toContain('"msg":"round"');
});

it("says what happened, when asked to, and is quiet below its level", () => {
  expect(logged((log) => log.info({ path: "/incidents", ms: 2 }, "answered"))).toMatch(
    /"path":"\/incidents","ms":2,"msg":"answered"/,
  );
  expect(openLog("warn").isLevelEnabled("info")).toBe(false);
});
