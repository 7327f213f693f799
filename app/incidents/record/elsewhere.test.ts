import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import {
  newSession,
  openPages,
  openRoom,
  report,
  type Pages,
  type Person,
  type Room,
  type RoomSchool,
} from "../for-tests.ts";
import { line } from "../incident-samples.ts";

let room: Room;
let pages: Pages;
let school: RoomSchool;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());
beforeEach(async () => void (school = await room.school()));

const see = async (person: Person, path: string) =>
  pages.see(await newSession(room.database, school.who[person]), path);

/** An adult in the room, the door held, the child not free to leave: the event that every regime names differently. */
const contested = (day = "24", month = "11") =>
  report(room, school, {
    "when-and-where": {
      "day-day": day,
      "day-month": month,
      "day-year": "2026",
      begins: "09:02",
      ends: "09:10",
      place: school.people.place,
    },
    "what-happened": line(1, "SEP.SUPER", "09:02", "09:04"),
    "segment-1": {
      adults: school.people.okafor,
      exit: "held-shut",
      company: "adult",
      resisted: "yes",
      sanction: "none",
    },
  });

/** What stands in the card of one regime, as words. */
function card(html: string, regime: string): string {
  const found = html.split("<section").find((section) => section.includes(`>${regime}</h3>`)) ?? "";
  return found.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

describe("what others would call it", () => {
  test("the contested event is named differently by each, with its source and how sure that is (elsewhere.md#B1)", async () => {
    const { html, status } = await see("leader", `/incidents/${await contested()}/elsewhere`);
    expect(status).toBe(200);
    expect(card(html, "United States, federal collection")).toMatch(/“seclusion”/);
    expect(card(html, "Massachusetts")).toMatch(/“seclusion” : can be argued/);
    expect(card(html, "Illinois")).toMatch(/“time out”/);
    expect(card(html, "California")).toMatch(/would not be recorded/);
    expect(html).not.toContain("the Act of 2026, not in force");
    await expectNoAxeViolations(html);
  });

  test("what is not in force is shown on request, and says so", async () => {
    const { html } = await see("leader", `/incidents/${await contested()}/elsewhere?dormant=yes`);
    expect(html).toMatch(/>Scotland: the Act of 2026, not in force</);
    expect(html).toContain("if it were in force, ");
    await expectNoAxeViolations(html);
  });

  test("the law of the day of the event governs: 16 and 17 August 2026 in Massachusetts (elsewhere.md#B5.1)", async () => {
    const [before, after] = [await contested("16", "8"), await contested("17", "8")];
    const names = await Promise.all(
      [before, after].map(async (id) =>
        card((await see("leader", `/incidents/${id}/elsewhere`)).html, "Massachusetts"),
      ),
    );
    expect(names[0]).toMatch(/“time-out”/);
    expect(names[1]).toMatch(/“seclusion”/);
  });

  test("a school that is a children's home too sees those rules first, as its own", async () => {
    await room.asOwner(
      `insert into setting (school_id, setting_id, kind, name) values ('${school.schoolId}', gen_random_uuid(), 'childrens-home', 'x')`,
    );
    const { html } = await see("leader", `/incidents/${await contested()}/elsewhere`);
    expect(html.indexOf("Rules that bind your school too")).toBeLessThan(html.indexOf("England, children&#39;s homes"));
    expect(html.indexOf("England, children&#39;s homes")).toBeLessThan(html.indexOf(">Elsewhere<"));
  });

  test("whoever may not read the record does not read this", async () => {
    expect((await see("bello", `/incidents/${await contested()}/elsewhere`)).status).toBe(404);
  });
});
