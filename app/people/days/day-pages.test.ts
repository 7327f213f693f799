import { inSchool } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { beginTestSchool, csv, openTestDatabase, type TestSchool } from "../for-tests.ts";
import { openPages } from "../page/for-tests.ts";
import { schoolCalendar } from "./calendar-store.ts";

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

const kept = async () =>
  (await inSchool(opened.database, school.doing, schoolCalendar)).map(
    ({ kind, name, firstDay, lastDay }) => `${kind} ${name} ${firstDay.toString()} ${lastDay.toString()}`,
  );
const facts = async () =>
  (
    await opened.asOwner(
      `select details from trail_entry where kind = 'calendar-changed' and school_id = '${school.doing.schoolId}' order by number`,
    )
  ).map(({ details }) => details);

/** The fields of the form as the browser would send them back. */
function fieldsIn(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('type="checkbox"') || tag.includes("checked"));
  const attribute = (tag: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const selects = [...html.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(([, name, options]) => [
    name ?? "",
    /value="([^"]*)" selected/.exec(options ?? "")?.[1] ?? "",
  ]);
  return Object.fromEntries([...inputs.map((tag) => [attribute(tag, "name"), attribute(tag, "value")]), ...selects]);
}

describe("term dates", () => {
  test("begin empty, with ways to add to them", async () => {
    const page = await pages.see("/people/days");
    expect(page.html).toContain("No days are entered yet");
    expect(page.html).toContain("2026/27");
    await expectNoAxeViolations(page.html);
    expect((await pages.see("/people/days/template.csv")).html).toContain("Autumn term,term");
  });

  test("of a term that begins in August stand in the school year that it begins", async () => {
    await pages.send("/people/days/add", {
      kind: "term",
      name: "Autumn term",
      first: "28/08/2024",
      last: "13/12/2024",
    });
    await pages.send("/people/days/add", { kind: "inset", name: "Training day", first: "28/08/2024", last: "" });
    await pages.send("/people/days/add", { kind: "bank-holiday", name: "Summer", first: "26/08/2024", last: "" });
    const { html } = await pages.see("/people/days");
    const [before = "", after = ""] = html.split("School year 2024/25</caption>");
    expect(before).toContain("26 August 2024");
    expect(after.match(/28 August 2024/g)?.length).toBeGreaterThanOrEqual(2);
    expect(before).not.toContain("28 August 2024");
  });

  test("take a closure, once, and let it be withdrawn", async () => {
    const snow = { kind: "closure", name: "Closed for snow", first: "25/11/2026", last: "" };
    await pages.send("/people/days/add", snow);
    await pages.send("/people/days/add", snow);
    expect(await kept()).toEqual(["closure Closed for snow 2026-11-25 2026-11-25"]);
    const page = await pages.see("/people/days");
    expect(page.html).toContain("25 November 2026");
    await expectNoAxeViolations(page.html);
    const path = /action="(\/people\/days\/[0-9a-f-]{36}\/withdraw)"/.exec(page.html)?.[1] ?? "";
    await pages.send(path, {});
    await pages.send(path, {});
    expect(await kept()).toEqual([]);
    expect(await facts()).toEqual(['{"added": 1, "withdrawn": 0}', '{"added": 0, "withdrawn": 1}']);
    expect(await opened.asOwner(`select name from calendar_span where school_id = '${school.doing.schoolId}'`)).toEqual(
      [{ name: "Closed for snow" }],
    );
  });

  test("say what is wrong with a day, and keep what was typed", async () => {
    const page = await pages.send("/people/days/add", {
      kind: "closure",
      name: "Boiler",
      first: "31/11/2026",
      last: "2/11/26",
    });
    expect(page.status).toBe(422);
    expect(page.html).toContain("There is no such day");
    expect(page.html).toContain("Write the year in full");
    expect(page.html).toContain('value="Boiler"');
    await expectNoAxeViolations(page.html);
    const backwards = await pages.send("/people/days/add", {
      kind: "closure",
      name: "Boiler",
      first: "12/11/2026",
      last: "11/11/2026",
    });
    expect(backwards.html).toContain("The last day is before the first");
  });
});

describe("a calendar file", () => {
  const file = csv(
    "dates.csv",
    "Name,Kind,First day,Last day",
    "Autumn term,term,02/09/2026,18/12/2026",
    "Half term,half-term,26/10/2026,30/10/2026",
  );

  test("is shown before anything is kept, and only the ticked rows are", async () => {
    const proposed = await pages.upload("/people/days/file", "calendar", [file]);
    expect(proposed.html).toContain("Look at these days");
    await expectNoAxeViolations(proposed.html);
    expect(await kept()).toEqual([]);
    const fields = fieldsIn(proposed.html);
    const half =
      Object.keys(fields)
        .find((name) => fields[name] === "Half term")
        ?.replace("name", "use") ?? "";
    await pages.send("/people/days/keep", { ...fields, [half]: "" });
    expect(await kept()).toEqual(["term Autumn term 2026-09-02 2026-12-18"]);
  });

  test("with a changed row that cannot be is shown again", async () => {
    const fields = fieldsIn((await pages.upload("/people/days/file", "calendar", [file])).html);
    const again = await pages.send("/people/days/keep", { ...fields, "row-0-last": "never" });
    expect(again.status).toBe(422);
    expect(again.html).toContain('href="#row-0-last"');
    await expectNoAxeViolations(again.html);
    expect(await kept()).toEqual([]);
  });

  test("that holds none says so, and a missing one is asked for", async () => {
    const nothing = await pages.upload("/people/days/file", "calendar", [csv("dates.csv", "One,Two", "1,2")]);
    expect(nothing.html).toContain("No term dates were found");
    await expectNoAxeViolations(nothing.html);
    const none = await pages.upload("/people/days/file", "calendar", []);
    expect(none.status).toBe(422);
    await expectNoAxeViolations(none.html);
  });
});

test("usual dates for England are only a proposal", async () => {
  const proposed = await pages.see("/people/days/england?year=2026%2F27");
  expect(proposed.html).toContain("Autumn term");
  await expectNoAxeViolations(proposed.html);
  expect(await kept()).toEqual([]);
  await pages.send("/people/days/keep", fieldsIn(proposed.html));
  expect((await kept()).length).toBeGreaterThan(10);
  expect(await facts()).toHaveLength(1);
  expect((await pages.see("/people/days/england?year=sometime")).status).toBe(422);
});

test("another school's days are its own", async () => {
  await pages.send("/people/days/add", { kind: "closure", name: "Closed for snow", first: "25/11/2026", last: "" });
  const [row] = await opened.asOwner(`select span_id from calendar_span where school_id = '${school.doing.schoolId}'`);
  const elsewhere = openPages(opened.database, await beginTestSchool(opened.database, "Birch School"));
  await elsewhere.send(`/people/days/${String(row?.span_id)}/withdraw`, {});
  expect(await kept()).toHaveLength(1);
  expect((await elsewhere.see("/people/days")).html).toContain("No days are entered yet");
});
