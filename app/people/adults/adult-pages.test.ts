import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { beginTestSchool, openTestDatabase, type TestSchool } from "../for-tests.ts";
import { openPages } from "../page/for-tests.ts";

type Opened = Awaited<ReturnType<typeof openTestDatabase>>;
let opened: Opened;
let school: TestSchool;
let pages: ReturnType<typeof openPages>;

beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.end());
beforeEach(async () => {
  school = await beginTestSchool(opened.database);
  pages = openPages(opened.database, school);
});

const priya = {
  givenName: "Priya",
  familyName: "Lund",
  jobTitle: "Teaching assistant",
  email: "P.Lund@school.example",
  newClass: "Willow",
};

async function priyasPage(): Promise<string> {
  await pages.send("/people/adults/new", priya);
  const [row] = await opened.asOwner(
    `select adult_id from adult where given_name = 'Priya' and school_id = '${school.doing.schoolId}'`,
  );
  return `/people/adults/${String(row?.adult_id)}`;
}

const facts = async (kind: string) =>
  (
    await opened.asOwner(
      `select details from trail_entry where kind = '${kind}' and school_id = '${school.doing.schoolId}'`,
    )
  ).map(({ details }) => details);

test("an adult is added, listed, and found by name", async () => {
  await expectNoAxeViolations((await pages.see("/people/adults/new")).html);
  const refused = await pages.send("/people/adults/new", { ...priya, givenName: "", email: "priya" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain("Enter an e-mail address like p.lund@school.example");
  await expectNoAxeViolations(refused.html);
  const path = await priyasPage();
  const list = await pages.see("/people/adults");
  expect(list.html).toContain("p.lund@<wbr/>school.example");
  await expectNoAxeViolations(list.html);
  expect((await pages.send("/people/adults", { search: "priya lu" })).html).toContain(path);
  expect((await pages.send("/people/adults", { search: "nobody" })).html).toContain("Nobody by that name");
});

test("an adult's details are changed, and the trail says which", async () => {
  const path = await priyasPage();
  const page = await pages.see(path);
  expect(page.html).toContain('value="Teaching assistant"');
  await expectNoAxeViolations(page.html);
  await pages.send(path, { ...priya, newClass: "", jobTitle: "Teacher" });
  expect(await facts("adult-changed")).toEqual(['{"fields": ["jobTitle", "classes"]}']);
  expect((await pages.send(path, { ...priya, familyName: "" })).status).toBe(422);
});

test("an adult leaves and comes back; the record of it stays", async () => {
  const path = await priyasPage();
  await pages.send(`${path}/leave`, {});
  expect((await pages.see("/people/adults")).html).not.toContain("Priya");
  expect((await pages.see("/people/adults?left=yes")).html).toContain("Priya");
  await expectNoAxeViolations((await pages.see(path)).html);
  await pages.send(`${path}/return`, {});
  expect((await pages.see("/people/adults")).html).toContain("Priya");
  expect([await facts("adult-ended"), await facts("adult-returned")]).toEqual([["{}"], ["{}"]]);
});

test("nobody ends themselves", async () => {
  await pages.send(`/people/adults/${school.adultId}/leave`, {});
  expect(await facts("adult-ended")).toEqual([]);
  expect((await pages.see("/people/adults")).html).toContain("Amira Hale");
});

test("another school's adult is not found", async () => {
  const path = await priyasPage();
  const elsewhere = openPages(opened.database, await beginTestSchool(opened.database, "Birch School"));
  expect((await elsewhere.see(path)).status).toBe(404);
  expect((await elsewhere.send(path, priya)).status).toBe(404);
  expect((await elsewhere.send(`${path}/leave`, {})).status).toBe(404);
});
