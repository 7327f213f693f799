import { Temporal } from "#dates";
import { newId } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  afternoon,
  newSession,
  openPages,
  openRoom,
  report,
  type Pages,
  type Person,
  type Room,
  type RoomSchool,
} from "../for-tests.ts";
import { completeDraft, line, type SampleDraft } from "../incident-samples.ts";
import { nearRecords } from "../near-records.ts";
import { everything, readFilters } from "./filters.ts";
import { correct } from "./list-samples.ts";
import { firstIncidents, incidentsOnPage } from "./list-store.ts";
import { lookUp } from "./look-up.ts";

let room: Room;
let pages: Pages;
let school: RoomSchool;
/** Okafor and Lund held Sami in Maple class at 09:02 on 24 November; Okafor reported it. */
let incidentId: string;
/** The same again, and never corrected. */
let other: string;
let garden: string;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  garden = newId(afternoon);
  await room.asOwner(
    `insert into place (school_id, place_id, name, kind) values ('${school.schoolId}', '${garden}', 'The garden', 'outdoors')`,
  );
  incidentId = await report(room, school);
  other = await report(room, school);
});

/** The same two minutes on another day, at another hour, or in another place. */
const when = ({
  day = "24",
  begins = "09:02",
  to = "09:04",
  ends = "09:10",
  place = school.people.place,
}): SampleDraft => ({
  "when-and-where": { ...completeDraft(school.people)["when-and-where"], "day-day": day, begins, ends, place },
  "what-happened": line(1, "PHY.HOLD.SEAT", begins, to),
});
const put = (changed: SampleDraft, of = incidentId) => correct(room, school.who.okafor, of, changed);
const numbers = async (query: Record<string, string> = {}, person: Person = "leader") => {
  const who = school.who[person];
  const asker = { adultId: who.adultId, listsAll: person === "leader" };
  const sought = { asker, filters: readFilters((name) => query[name]) };
  return (await room.as(who, (work) => incidentsOnPage(work, sought))).incidents.map(({ number }) => number);
};
const lineOf = async (number: number) => {
  const { leader } = school.who;
  const found = await room.as(leader, (work) => lookUp(work, leader, everything, ""));
  return found.incidents.find((incident) => incident.number === number);
};

describe("a record whose day was corrected", () => {
  beforeEach(() => put(when({ day: "20" })));

  test("is sorted, found and shown by the day that stands, and no longer by the other", async () => {
    expect(await numbers()).toEqual([2, 1]);
    expect(await numbers({ to: "2026-11-20" })).toEqual([1]);
    expect(await numbers({ from: "2026-11-24" })).toEqual([2]);
    const { leader } = school.who;
    const oldest = await room.as(leader, (work) =>
      firstIncidents(
        work,
        { asker: { adultId: leader.adultId, listsAll: true }, filters: everything },
        { most: 1, oldestFirst: true },
      ),
    );
    expect(oldest.map(({ number }) => number)).toEqual([1]);
    expect((await lineOf(1))?.happenedOn).toEqual(Temporal.PlainDate.from("2026-11-20"));
  });

  test("reads the same on every page that names it", async () => {
    const [lund, leader] = [
      await newSession(room.database, school.who.lund),
      await newSession(room.database, school.who.leader),
    ];
    for (const [token, path] of [
      [lund, "/"],
      [lund, "/incidents"],
      [leader, "/"],
      [leader, "/incidents"],
    ] as const) {
      const { html } = await pages.see(token, path);
      expect([path, html]).toEqual([path, expect.stringContaining("Fri 20 November 2026")]);
    }
  });

  test("corrected once more stands as the newest correction says", async () => {
    await put(when({ day: "23", begins: "13:00", to: "13:02", ends: "13:10" }));
    expect(await numbers({ from: "2026-11-23", to: "2026-11-23" })).toEqual([1]);
    expect(await numbers({ to: "2026-11-20" })).toEqual([]);
    expect((await lineOf(1))?.startedAt).toEqual(Temporal.Instant.from("2026-11-23T13:00:00Z"));
  });
});

test("a corrected time sorts within the day and counts for the two hours around a new report", async () => {
  await put(when({ begins: "13:00", to: "13:02", ends: "13:10" }));
  expect(await numbers()).toEqual([1, 2]);
  const near = (from: string, to: string) =>
    room.as(school.who.okafor, async (work) => {
      const event = { from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) };
      return (await nearRecords(work, [school.people.child], event)).map(({ number }) => number);
    });
  expect(await near("2026-11-24T14:30:00Z", "2026-11-24T14:40:00Z")).toEqual([1]);
  expect(await near("2026-11-24T08:00:00Z", "2026-11-24T08:10:00Z")).toEqual([2]);
});

test("a corrected place is found by its own filter, and one that is in no list by none", async () => {
  await put(when({ place: garden }));
  expect(await numbers({ place: garden })).toEqual([1]);
  expect(await numbers({ place: school.people.place })).toEqual([2]);
  expect((await lineOf(1))?.placeWords).toBe("The garden, by the door");
  await put(when({ place: "elsewhere" }));
  expect(await numbers({ place: garden })).toEqual([]);
  expect((await lineOf(1))?.placeWords).toBe("by the door");
});

describe("a record whose children were corrected", () => {
  const noor = () => ({ children: { "child-1": school.people.secondChild, "child-1-role": "held" } });

  test("is found by the child who was there, not by the one who was not", async () => {
    await put(noor());
    expect(await numbers({ child: school.people.secondChild })).toEqual([1]);
    expect(await numbers({ child: school.people.child })).toEqual([2]);
    expect((await lineOf(1))?.children).toEqual(["Noor Whitlock"]);
    const { html } = await pages.see(await newSession(room.database, school.who.lund), "/");
    expect(html).toContain("Noor Whitlock, Tue 24 November 2026");
  });

  test("counts for the two hours around a report of that child alone", async () => {
    await put(noor());
    const event = {
      from: Temporal.Instant.from("2026-11-24T09:02:00Z"),
      to: Temporal.Instant.from("2026-11-24T09:04:00Z"),
    };
    const near = (child: string) =>
      room.as(school.who.okafor, async (work) => (await nearRecords(work, [child], event)).map(({ number }) => number));
    expect(await near(school.people.child)).toEqual([2]);
    expect(await near(school.people.secondChild)).toEqual([1]);
  });

  test("lists one who was added beside the other, whoever was held first", async () => {
    const { child, secondChild } = school.people;
    await put({
      children: { "child-1": child, "child-1-role": "saw", "child-2": secondChild, "child-2-role": "held" },
      "segment-1": { ...completeDraft(school.people)["segment-1"], children: [secondChild] },
    });
    expect(await numbers({ child: secondChild })).toEqual([1]);
    expect((await lineOf(1))?.children).toEqual(["Noor Whitlock", "Sami Karim"]);
  });
});

test("an adult who was not there is no longer listed with it, and still reads it and owes their statement", async () => {
  const { okafor, lund } = school.people;
  await put({
    adults: { "adult-1": okafor, "adult-1-role": "took-part", others: "" },
    "segment-1": { ...completeDraft(school.people)["segment-1"], adults: [okafor] },
  });
  expect(await numbers({ adult: lund })).toEqual([2]);
  expect(await numbers({}, "lund")).toEqual([2, 1]);
  expect(await numbers({ by: lund, owed: "statement" })).toEqual([2, 1]);
});

test("that the family was told after all is shown in the list", async () => {
  expect((await lineOf(1))?.told).toBe(false);
  await put({ told: { told: ["leader", "family"], toldWords: "His mother, 15:50" } });
  expect((await lineOf(1))?.told).toBe(true);
});

test("what lists show is what the frozen record and its corrections say, for every record", async () => {
  await put(when({ day: "20", place: garden }));
  await put({ children: { "child-1": school.people.secondChild, "child-1-role": "held" } }, other);
  const columns =
    "incident_id, number, happened_on, started_at, ended_at, place_id, place_words, children, adults, family_told";
  const kept = await room.asOwner(`select ${columns} from standing_incident order by incident_id`);
  expect(kept.length).toBeGreaterThan(1);
  expect(await room.asOwner(`select ${columns} from incident_as_it_stands order by incident_id`)).toEqual(kept);
});
