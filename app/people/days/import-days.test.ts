import { inSchool } from "#platform";
import { expect, test } from "vitest";
import { csv, newSchoolForEachTest } from "../for-tests.ts";
import { schoolCalendar } from "./calendar-store.ts";
import { importDays } from "./import-days.ts";

const here = newSchoolForEachTest();

const heading = "Name,Kind,First day,Last day";
const bring = (...lines: string[]) =>
  importDays(here.database, here.school.doing, csv("term-dates.csv", heading, ...lines));
const names = async () =>
  (await inSchool(here.database, here.school.doing, schoolCalendar)).map(
    ({ name, firstDay }) => `${name} ${firstDay.toString()}`,
  );

test("a file's days are kept, and those that stand already are not added twice", async () => {
  const autumn = "Autumn term,term,02/09/2026,18/12/2026";
  expect(await bring(autumn)).toEqual({ added: 1, problems: [] });
  expect(await bring(autumn, "Training day,inset,02/09/2026,")).toEqual({ added: 1, problems: [] });
  expect(await names()).toEqual(["Autumn term 2026-09-02", "Training day 2026-09-02"]);
});

test("a line that cannot be read is said, and the others are kept", async () => {
  const { added, problems } = await bring("Autumn term,term,02/09/2026,18/12/2026", "Training day,inset,32/09/2026,");
  expect(added).toBe(1);
  expect(problems).toMatchObject([{ file: "term-dates.csv", line: 3, severity: "left-out" }]);
});
