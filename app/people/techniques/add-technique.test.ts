import { Temporal } from "#dates";
import { inSchool, newId } from "#platform";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { beginTestSchool, openTestDatabase, tuesday, type TestSchool } from "../for-tests.ts";
import { addTechnique, type SaidOfTechnique } from "./add-technique.ts";
import { changeTechnique } from "./change-technique.ts";
import { hasTechniques, techniquesOf } from "./technique-store.ts";
import { endTechnique } from "./end-technique.ts";

type Opened = Awaited<ReturnType<typeof openTestDatabase>>;
let opened: Opened;
let school: TestSchool;

beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.end());
beforeEach(async () => {
  school = await beginTestSchool(opened.database);
});

const said = (changed: Partial<SaidOfTechnique["details"]> = {}): SaidOfTechnique => ({
  details: {
    code: "S2",
    provider: "Oakum Vale",
    curriculum: "2025",
    name: "Two-person standing",
    level: 2,
    positions: ["STAND", "KNEEL"],
    leastAdults: 2,
    longestMinutes: null,
    excluded: "",
    refresherMonths: 12,
    standing: "allowed",
    ...changed,
  },
  fromOn: Temporal.PlainDate.from("2026-09-01"),
  by: school.adultId,
});
const library = () => inSchool(opened.database, school.doing, techniquesOf);

test("many added with one code at the same moment: one is there, and the others are told", async () => {
  const add = () => addTechnique(opened.database, school.doing, newId(tuesday), said());
  const outcomes = await Promise.all(Array.from({ length: 8 }, add));
  expect(outcomes.toSorted()).toEqual(["added", ...Array.from({ length: 7 }, () => "coded-before")]);
  expect(await library()).toHaveLength(1);
});

test("many changed at the same moment from the same page: one is kept, and the others are told of it", async () => {
  const id = newId(tuesday);
  await addTechnique(opened.database, school.doing, id, said());
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      changeTechnique(opened.database, school.doing, id, { ...said({ longestMinutes: at + 1 }), seen: 1 }),
    ),
  );
  expect(outcomes.filter((one) => one === "saved")).toHaveLength(1);
  expect(outcomes.filter((one) => one === "changed-meanwhile")).toHaveLength(7);
  const [technique] = await library();
  expect(technique?.versions.map(({ version }) => version)).toEqual([1, 2]);
});

test("what was said comes back as it was said", async () => {
  const id = newId(tuesday);
  await addTechnique(opened.database, school.doing, id, said());
  const [technique] = await library();
  expect(technique).toEqual({
    techniqueId: id,
    endedOn: null,
    versions: [
      {
        ...said().details,
        version: 1,
        fromOn: said().fromOn,
        withdrawnOn: null,
        savedBy: school.adultId,
        savedAt: tuesday,
      },
    ],
  });
});

test("a library with nothing left in it counts as none", async () => {
  const has = () => inSchool(opened.database, school.doing, hasTechniques);
  expect(await has()).toBe(false);
  const id = newId(tuesday);
  await addTechnique(opened.database, school.doing, id, said());
  expect(await has()).toBe(true);
  await endTechnique(opened.database, school.doing, id);
  expect([await has(), (await library()).length]).toEqual([false, 1]);
});
