import { afterAll, beforeAll, expect, test } from "vitest";
import { enterHouse, expectNoAxeViolations } from "../../for-tests.ts";
import { openSmall, type Small } from "./for-tests.ts";
import { seedSchools } from "./seed-schools.ts";

let small: Small;
let house: ReturnType<typeof enterHouse>;
beforeAll(async () => {
  small = await openSmall();
  await seedSchools(small.reached, { sizes: { schools: 2, incidents: 130, children: 160 }, seed: 3 });
  house = enterHouse(small.reached.database);
});
afterAll(() => small.end());

async function comeIn(number: string) {
  const browser = house.browser();
  return { browser, came: await browser.send("/first-visit/fictional/come-in", { number }) };
}

test("the fictional school's page leads into each further school, by its number", async () => {
  const page = await house.browser().see("/first-visit/fictional");
  expect(page.html).toContain("2 more invented schools");
  await expectNoAxeViolations(page.html);
  const { browser, came } = await comeIn(" 2 ");
  expect([came.status, came.to]).toEqual([303, "/"]);
  const home = await browser.see("/");
  expect(home.html).toContain("Ashbeck School");
  expect(home.html).toContain("Ruth Calloway");
});

test("a number that no school has is asked for again", async () => {
  for (const number of ["3", "0", "", "two", "1e3", "99999999999999999999"]) {
    const { browser, came } = await comeIn(number);
    expect([came.status, browser.cookies.size]).toEqual([422, 0]);
    expect(came.html).toContain("Enter a school&#39;s number, from 1 to 2");
  }
  const { came } = await comeIn("3");
  await expectNoAxeViolations(came.html);
});

test("its list, its records, their reviews and its people open, and read like anybody's", async () => {
  const { browser } = await comeIn("1");
  const list = await browser.see("/incidents");
  expect(list.status).toBe(200);
  const records = [...new Set(list.html.match(/\/incidents\/[0-9a-f-]{36}(?=")/g))];
  expect(records).toHaveLength(50);
  await expectNoAxeViolations(list.html);
  for (const path of records.slice(0, 12)) {
    const record = await browser.see(path);
    const [kept] = await small.ask<{ words: Record<string, string>; child: string; place: string }>(
      `select i.record as words, c.needs ->> 'name' as child, i.place_words as place
       from incident i join incident_child c using (school_id, incident_id)
       where i.incident_id = '${path.slice("/incidents/".length)}' and c.role = 'held'`,
    );
    const read = record.html.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    expect([path, record.status]).toEqual([path, 200]);
    for (const words of [kept?.child, kept?.place, kept?.words.why, kept?.words.ended]) expect(read).toContain(words);
    expect(read).toContain("Each adult's own words");
  }
  await expectNoAxeViolations((await browser.see(records[0] ?? "")).html);
  for (const path of ["/", "/people", "/people/adults", "/people/families", "/people/places", "/people/days"]) {
    const page = await browser.see(path);
    expect([path, page.status]).toEqual([path, 200]);
  }
  expect(house.failures).toEqual([]);
});

test("its incidents are reviewed as any are, and what is done there goes on its own whole trail", async () => {
  const { browser } = await comeIn("1");
  const before = await small.count("trail_entry where kind = 'incident-looked-at'");
  const list = await browser.see("/incidents?state=reviewed");
  const [path = ""] = list.html.match(/\/incidents\/[0-9a-f-]{36}(?=")/) ?? [];
  const record = await browser.see(path);
  expect(record.html).toContain("Reviewed");
  expect(await small.count("trail_entry where kind = 'incident-looked-at'")).toBe(before + 1);
});
