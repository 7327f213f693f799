import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "#dates";
import { inSchool, openDatabase, readSettings, type OpenDatabase } from "#platform";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { setUpSchool } from "../first-visit/set-up-school.ts";
import { findSchool } from "./find-school.ts";
import { runVerb } from "./verbs.ts";

let folder: string;
let opened: OpenDatabase;
const head = {
  schoolName: "Alder School",
  setting: "day-special",
  givenName: "Ruth",
  familyName: "Calloway",
  email: "ruth@alder.example",
  password: "three wet umbrellas",
} as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lessen-verbs-"));
  vi.stubEnv("LESSEN_DATA", join(folder, "data"));
  vi.stubEnv("DATABASE_URL", "");
  opened = await openDatabase(readSettings(process.env));
  await setUpSchool(opened.database, head, Temporal.Instant.from("2026-11-24T07:30:00Z"));
});
afterAll(async () => {
  await opened.close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => vi.restoreAllMocks());

/** Runs a verb as the terminal would, and keeps what it wrote. */
async function run(...words: string[]) {
  const written = { out: "", err: "" };
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((written.out += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((written.err += String(text)), true));
  const code = await runVerb(words);
  vi.restoreAllMocks();
  return { code, ...written };
}

async function runJson(...words: string[]) {
  const { code, out } = await run(...words, "--json");
  expect(out.endsWith("}\n")).toBe(true);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  return { code, json: JSON.parse(out) as Record<string, unknown> };
}

const file = async (name: string, ...lines: string[]) => {
  const path = join(folder, name);
  await writeFile(path, `${lines.join("\r\n")}\r\n`);
  return path;
};
const asAdmin = async (statement: string) => {
  const client = new pg.Client(opened.owner);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
};

test("help lists the verbs and ends well; an unknown one says so and does not", async () => {
  const help = await run("help");
  expect(help.code).toBe(0);
  for (const verb of ["seed", "import", "verify", "checkpoint", "new-password"])
    expect(help.out).toContain(`  ${verb} `);
  expect((await run()).out).toBe(help.out);
  const unknown = await run("verfiy");
  expect(unknown.code).toBe(2);
  expect(unknown.err).toBe('There is no verb called "verfiy".\n');
  for (const name of ["constructor", "__proto__", "toString"]) expect((await run(name)).code).toBe(2);
  expect(await runJson("help")).toMatchObject({ code: 0, json: { verbs: expect.arrayContaining(["verify"]) } });
  expect((await runJson("nonsense")).code).toBe(2);
});

test("verify says that every trail is whole, in words and as one JSON object", async () => {
  const words = await run("verify");
  expect(words).toMatchObject({ code: 0, err: "Checking every trail.\n" });
  expect(words.out).toMatch(/^Whole: 1 trail, \d+ entries\.\n$/);
  expect(await runJson("verify")).toMatchObject({ code: 0, json: { whole: true, schools: [{}] } });
});

test("a forgotten password is replaced, once it is clear whose", async () => {
  expect(await run("new-password")).toMatchObject({ code: 1, err: expect.stringContaining("new-password EMAIL") });
  const nobody = await run("new-password", "stranger@alder.example");
  expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining("Nobody signs in with this e-mail address.")]);
  const words = await run("new-password", " Ruth@alder.example");
  expect([words.code, words.out]).toEqual([
    0,
    expect.stringMatching(/^The new password: [a-z2-9]{4}(-[a-z2-9]{4}){4}\n/),
  ]);
  expect(await runJson("new-password", head.email)).toMatchObject({ code: 0, json: { password: expect.any(String) } });
});

test("a checkpoint is written, trusted afterwards, and a changed one is not", async () => {
  const path = join(folder, "checkpoint.json");
  expect(await run("checkpoint", path)).toMatchObject({ code: 0, out: "Written: 1 trail.\n" });
  expect(await run("verify", "--against", path)).toMatchObject({ code: 0 });
  expect(await runJson("checkpoint", path)).toMatchObject({ code: 0, json: { file: path, trails: 1 } });
  const kept = JSON.parse(await readFile(path, "utf8")) as { heads: { number: number }[] };
  await writeFile(path, JSON.stringify({ ...kept, heads: [] }));
  const changed = await run("verify", "--against", path);
  expect(changed.code).toBe(1);
  expect(changed.err).toContain("was changed after it was signed");
});

test.each([
  [["checkpoint"], "Name the file to write: checkpoint FILE"],
  [["checkpoint", "/no/such/folder/x.json"], "could not be written"],
  [["verify", "--against"], "Write a value after --against."],
  [["verify", "--against", "/no/such/file"], "could not be read"],
  [["verify", "--agianst", "x"], "There is no option --agianst here"],
  [["seed", "many"], '"many" says nothing here'],
  [["seed", "--school", "3"], "There is no option --school here"],
  [["seed", "--schools", "few"], "Write a whole number after --schools, like 2000."],
  [["seed", "--schools", "-3"], "Write a whole number after --schools, like 2000."],
  [["seed", "--schools", "0"], "Ask for one school or more."],
  [["seed", "--schools", "9", "--children", "8"], "Ask for at least as many children as schools"],
  [["import"], "Name the files to bring"],
  [["import", "/no/such/file.csv"], 'There is no file called "/no/such/file.csv"'],
  [["import", "package.json", "--school", "--yes"], "Write a value after --school."],
  [["import", "package.json", "--school", "Elsewhere"], 'There is no school called "Elsewhere".'],
])("%j is refused with one plain sentence", async (words, sentence) => {
  const answer = await run(...words);
  expect(answer.code).toBe(1);
  expect(answer.out).toBe("");
  expect(answer.err).toContain(sentence);
  expect(answer.err).not.toMatch(/ENOENT|at .*:\d+/);
  const { code, json } = await runJson(...words);
  expect([code, Object.keys(json)]).toEqual([1, ["error"]]);
});

test("a database that does not answer is a plain sentence too", async () => {
  vi.stubEnv("DATABASE_URL", "postgres://x:y@127.0.0.1:9/none");
  const answer = await run("verify");
  vi.stubEnv("DATABASE_URL", "");
  expect(answer).toMatchObject({ code: 1, out: "" });
  expect(answer.err).toContain("No PostgreSQL answers at 127.0.0.1, port 9.");
  expect(answer.err).not.toContain("x:y");
});

test("import shows counts and what is wrong where, and changes nothing until it is told to", async () => {
  const path = await file(
    "children.csv",
    "Reference,Given name,Family name,SEN,Class",
    "1,Zoe,Okafor,E,Willow",
    "2,Leo,,K,Willow",
    "3,Mia,Lund,castle,Oak",
  );
  const preview = await run("import", path);
  expect(preview.code).toBe(0);
  expect(preview.err).toContain("Reading 1 file. Nothing is changed without --yes.");
  expect(preview.out).toContain("Nothing is changed yet. With --yes this happens:");
  expect(preview.out).toMatch(/^ {2}children: 2 added$/m);
  expect(preview.out).toMatch(/^ {2}classes: 2 added$/m);
  expect(preview.out).toMatch(/things? to look at:$/m);
  expect(preview.out).toMatch(/^ {2}children\.csv, line 3: .+$/m);
  expect(preview.out).toMatch(/^ {2}children\.csv, line 4: .+$/m);
  expect(preview.out, "children's names stay on the page").not.toMatch(/Zoe|Okafor|Lund/);
  expect((await runJson("import", path)).json).toMatchObject({
    applied: false,
    preview: { counts: { children: { added: 2 } } },
  });

  expect((await run("import", path, "--school", "Alder School", "--yes")).out).toMatch(
    /^Applied\.\n {2}children: 2 added$/m,
  );
  expect((await run("import", path)).out).toContain("Nothing to change");
  expect(await runJson("import", path, "--yes")).toMatchObject({ code: 0, json: { applied: true } });
});

test("import does not end the only head, says so by file, and does the rest", async () => {
  const doing = { schoolId: await findSchool(opened.owner, undefined), actor: "tests", at: Temporal.Now.instant() };
  await inSchool(opened.database, doing, async ({ tx, schoolId }) => {
    const { adult_id: person_id } = await tx.selectFrom("adult").select("adult_id").executeTakeFirstOrThrow();
    const link = { school_id: schoolId, source: "lessen-csv", kind: "adult", source_id: "A1", person_id };
    await tx.insertInto("roster_link").values(link).execute();
  });
  const path = await file("adults.csv", "Reference,Given name,Family name,Whole school", "A2,Priya,Lund,y");
  const answer = await run("import", path, "--yes", "--held-too");
  expect(answer.code).toBe(0);
  expect(answer.out).toMatch(/^ {2}adults: 1 added, 1 left as they are$/m);
  expect(answer.out).toContain("adults.csv: This is the school's only head who can sign in");
  expect(answer.out).not.toContain("Calloway");
});

test("a file that cannot be read at all is refused with its reasons, and a code that is not zero", async () => {
  const path = await file("odd.csv", "This,is,nothing", "we,know,of");
  const answer = await run("import", path, "--yes");
  expect(answer.code).toBe(1);
  expect(answer.out).toContain("The files cannot be brought in as they are.");
  expect(answer.out).toContain("odd.csv");
  expect(await runJson("import", path)).toMatchObject({ code: 1, json: { kind: "refused" } });
});

test("seed makes no invented school beside a real one", async () => {
  const answer = await run("seed", "--schools", "2");
  expect([answer.code, answer.out]).toEqual([1, ""]);
  expect(answer.err).toContain("Making 2 schools with 1,000 incidents and 200 children, all invented");
  expect(answer.err).toContain("A real school is set up here, so invented ones cannot be.");
  expect(await runJson("seed", "--schools", "2")).toMatchObject({ code: 1, json: { error: expect.any(String) } });
});

test("a broken trail is found, named, and ends with a code that is not zero", async () => {
  await asAdmin("alter table trail_entry no force row level security");
  await asAdmin("update trail_entry set details = '{\"role\": \"governor\"}' where kind = 'membership-begun'");
  const answer = await run("verify");
  expect(answer.code).toBe(1);
  expect(answer.out).toMatch(/^Broken: school [\w-]+, entry 2\. /);
  expect(await runJson("verify")).toMatchObject({ code: 1, json: { whole: false } });
});
