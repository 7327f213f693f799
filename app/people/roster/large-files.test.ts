import { expect, test } from "vitest";
import { readFiles } from "./read-files.ts";
import { readRoster } from "./read-roster.ts";
import { applied, nobody } from "./rules/compare-samples.ts";
import { compareRoster } from "./rules/compare.ts";
import { lines, sampleToday, upload, zipOf } from "./roster-samples.ts";

const people = 30_000;

function each(row: (i: number) => string, count = people): string[] {
  return Array.from({ length: count }, (_, i) => row(i));
}

function largeExport(): Record<string, string> {
  return {
    "orgs.csv": lines(
      "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
      "s1,,,Alder,school,,",
      "s2,,,Birch,school,,",
    ),
    "users.csv": lines(
      "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,email,password",
      ...each((i) => `u${i},,,true,name${i},Zoë ${i},Hart-Łukasz,u${i}@alder.example,Secret-${i}`),
    ),
    "roles.csv": lines(
      "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId",
      ...each((i) => `r${i},,,u${i},primary,${i % 3 === 0 ? "teacher" : "student"},,,s1`),
    ),
    "demographics.csv": lines(
      "sourcedId,status,dateLastModified,birthDate,sex",
      ...each((i) => `u${i},,,20${10 + (i % 10)}-03-${String(1 + (i % 28)).padStart(2, "0")},female`),
    ),
    "classes.csv": lines(
      "sourcedId,status,dateLastModified,title,schoolSourcedId",
      ...each((i) => `k${i},,,Class ${i},s1`, 1000),
    ),
    "enrollments.csv": lines(
      "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role",
      ...each((i) => `e${i},,,k${i % 1000},s1,u${i},student`),
    ),
  };
}

/** The most memory in use while something runs, above what was in use before. */
async function watched<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number; megabytes: number }> {
  const start = process.memoryUsage().heapUsed;
  let most = start;
  const look = (): void => void (most = Math.max(most, process.memoryUsage().heapUsed));
  const timer = setInterval(look, 20);
  const from = performance.now();
  const result = await work();
  look();
  clearInterval(timer);
  return { result, seconds: (performance.now() - from) / 1000, megabytes: (most - start) / 1024 / 1024 };
}

test("30,000 people are read and compared in under 20 seconds and 300 MB, and tell of their progress", async () => {
  const zip = zipOf(largeExport());
  const progress: number[] = [];
  const { result, seconds, megabytes } = await watched(async () => {
    const { tables } = await readFiles([upload("large.zip", zip)]);
    const options = { today: sampleToday, onlySchools: ["s1"], onProgress: (rows: number) => void progress.push(rows) };
    const { roster, problems } = await readRoster(tables, options);
    return { roster, problems, change: compareRoster({ existing: nobody(), roster, today: sampleToday }) };
  });
  expect([result.roster.children.length, result.roster.adults.length]).toEqual([20_000, 10_000]);
  expect(result.roster.memberships).toHaveLength(30_000);
  expect(result.change.children.added).toHaveLength(20_000);
  expect(result.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(progress.length).toBeGreaterThan(200);
  expect(progress.at(-1)).toBeGreaterThanOrEqual(121_000);
  expect(seconds).toBeLessThan(20);
  expect(megabytes).toBeLessThan(300);
}, 60_000);

test("30,000 people imported a second time change nothing", async () => {
  const { tables } = await readFiles([upload("large.zip", zipOf(largeExport()))]);
  const { roster } = await readRoster(tables, { today: sampleToday, onlySchools: ["s1"] });
  const here = applied(nobody(), roster, sampleToday);
  const { seconds, result } = await watched(async () => compareRoster({ existing: here, roster, today: sampleToday }));
  expect(result.nothing).toBe(true);
  expect([result.children.left.length, result.adults.left.length, result.memberships.left.length]).toEqual([
    20_000, 10_000, 30_000,
  ]);
  expect(seconds).toBeLessThan(20);
});

test("30,000 lines of our own template with their families are read in under 20 seconds", async () => {
  const children = lines(
    "Reference,Given name,Family name,Date of birth,UPN,Class",
    ...each((i) => `${i},Zoë,Hart,05/09/2014,,Class ${i % 900}`),
  );
  const families = lines(
    "Child reference,Given name,Family name,Relationship",
    ...each((i) => `${i},Dayo,Hart,Father`),
  );
  const { seconds, result } = await watched(async () => {
    const { tables } = await readFiles([upload("children.csv", children), upload("families.csv", families)]);
    return readRoster(tables, { today: sampleToday });
  });
  expect([result.roster.children.length, result.roster.ties.length, result.roster.groups.length]).toEqual([
    people,
    people,
    900,
  ]);
  expect(seconds).toBeLessThan(20);
});

test("30,000 rows that are all wrong end in a list a person can read", async () => {
  const wrong = lines("Reference,Given name,Family name,UPN", ...each((i) => `${i},,Hart,A999000026001`));
  const { tables } = await readFiles([upload("children.csv", wrong)]);
  const { problems } = await readRoster(tables, { today: sampleToday });
  expect(problems.length).toBeLessThan(1100);
  expect(problems.map(({ message }) => message).join()).toContain("And 29,500 more of the same kind");
});
