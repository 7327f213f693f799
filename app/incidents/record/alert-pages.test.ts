import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { newSession, openPages, openRoom, report, type Pages, type Room, type RoomSchool } from "../for-tests.ts";
import { completeDraft } from "../incident-samples.ts";

let room: Room;
let pages: Pages;
let school: RoomSchool;
let leader: string;
let incidentId: string;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  leader = await newSession(room.database, school.who.leader);
  const hold = completeDraft(school.people)["segment-1"];
  incidentId = await report(room, school, { "segment-1": { ...hold, purpose: ["injury-other", "punish"] } });
});

const path = () => `/incidents/${incidentId}/alerts/unlawful-purpose`;
const answered = () => room.asOwner(`select * from alert_answered where incident_id = '${incidentId}'`);

describe("A purpose that a person must judge", () => {
  test.each(["compliance", "convenience"])("goes to a leader at once: %s (practice.md#3 PUR)", async (purpose) => {
    const hold = completeDraft(school.people)["segment-1"];
    incidentId = await report(room, school, { "segment-1": { ...hold, purpose } });
    const home = await pages.see(leader, "/");
    expect(home.html).toContain("Look at incident 0002 now");
    expect(home.html).toContain("a purpose to be asked about");
  });
});

/** What stands in the frame at the top of a record. */
const urgent = (html: string) =>
  (/<section class="ls-urgent.*?<\/section>/s.exec(html)?.[0] ?? "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

describe("An unlawful purpose", () => {
  test("is kept as it was said, and stands at the top of every leader's first page at once (england.md#D12, C8)", async () => {
    const home = await pages.see(leader, "/");
    await expectNoAxeViolations(home.html);
    expect(home.html).toContain("Look at incident 0001 now");
    expect(home.html.indexOf("Look at incident")).toBeLessThan(home.html.indexOf("Review incident"));
    expect((await pages.see(await newSession(room.database, school.who.okafor), "/")).html).not.toContain("Look at");
    const record = await pages.see(leader, `/incidents/${incidentId}`);
    await expectNoAxeViolations(record.html);
    expect(urgent(record.html)).toMatch(
      /What cannot wait Force to punish.* Open What .*Line 1\..* What to do Tell the safeguarding lead at once.* By whom The safeguarding lead, or a leader who was not involved\. Write down what was done/,
    );
    expect(record.html).toContain("ls-urgent--open");
  });

  test("leaves the first page when a leader has written what was done; pressed twice, the first words stand", async () => {
    const page = await pages.see(leader, path());
    await expectNoAxeViolations(page.html);
    const empty = await pages.send(leader, path(), { words: " " });
    expect(empty.status).toBe(422);
    await expectNoAxeViolations(empty.html);
    const tooLong = await pages.send(leader, path(), { words: "y".repeat(5001) });
    expect(tooLong.status).toBe(422);
    expect(tooLong.html).toContain("y".repeat(5001));
    const presses = await Promise.all(
      [1, 2].map(() => pages.send(leader, path(), { words: "Spoke to both; called the officer." })),
    );
    for (const { status, to } of presses) expect([status, to]).toEqual([303, `/incidents/${incidentId}#alerts`]);
    expect(await answered()).toHaveLength(1);
    expect((await pages.see(leader, "/")).html).not.toContain("Look at incident");
    const record = await pages.see(leader, `/incidents/${incidentId}`);
    expect(urgent(record.html)).toMatch(
      /Looked at What .* What was done Ines Achterberg, .* Spoke to both; called the officer\./,
    );
    // Nothing is open any more: red is scarce.
    expect(record.html).not.toContain("ls-urgent--open");
    expect(record.html).not.toContain("govuk-tag--late");
    await expectNoAxeViolations(record.html);
    expect((await pages.see(leader, path())).to).toBe(`/incidents/${incidentId}#alerts`);
  });

  test("is not answered by an adult, nor by a leader who took part, and what was found out is not theirs to read", async () => {
    const adults = {
      "adult-1": school.people.okafor,
      "adult-1-role": "took-part",
      "adult-2": school.who.secondLeader.adultId,
      "adult-2-role": "took-part",
      others: "",
    };
    const hold = completeDraft(school.people)["segment-1"];
    incidentId = await report(room, school, {
      adults,
      "segment-1": { ...hold, adults: [school.people.okafor], purpose: "punish" },
    });
    const okafor = await newSession(room.database, school.who.okafor);
    const involved = await newSession(room.database, school.who.secondLeader);
    for (const who of [okafor, involved]) {
      expect((await pages.see(who, path())).status).toBe(404);
      expect((await pages.send(who, path(), { words: "Nothing to see." })).status).toBe(404);
    }
    expect(await answered()).toEqual([]);
    expect((await pages.see(involved, "/")).html).not.toContain("Look at incident 0002 now");
    await pages.send(leader, path(), { words: "Spoke to Ms Okafor alone." });
    expect((await pages.see(okafor, `/incidents/${incidentId}`)).html).not.toContain("Spoke to Ms Okafor alone.");
    expect((await pages.see(leader, `/incidents/${incidentId}`)).html).toContain("Spoke to Ms Okafor alone.");
  });
});
