import { newId } from "#platform";
import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { afternoon, openRoom, report, type Room, type RoomSchool } from "../for-tests.ts";
import { decidedLabels } from "../labels/decided-labels.ts";
import { findIncident } from "../incident-store.ts";
import { overrideLabel } from "../override-label.ts";
import { overridesFor } from "../override-store.ts";
import { everything, readFilters } from "./filters.ts";
import { incidentWith } from "./list-samples.ts";
import { firstIncidents, incidentsOnPage } from "./list-store.ts";

let room: Room;
let school: RoomSchool;
beforeAll(async () => void (room = await openRoom()));
afterAll(() => room.end());
beforeEach(async () => void (school = await room.school()));

const list = (query: Record<string, string> = {}) => {
  const { leader } = school.who;
  const asker = { adultId: leader.adultId, listsAll: true };
  return room.as(leader, (work) => incidentsOnPage(work, { asker, filters: readFilters((name) => query[name]) }));
};
const numbers = async (query: Record<string, string> = {}) => (await list(query)).incidents.map(({ number }) => number);

describe("the order of the list", () => {
  test("is newest first by when it happened, whenever it was written; at the same moment by number", async () => {
    const at = (begins: string) => incidentWith(room, school, { by: "bello", adults: ["bello"], begins });
    for (const begins of ["11:00", "09:30", "11:00", "14:00", "09:30"]) await at(begins);
    expect(await numbers()).toEqual([4, 3, 1, 5, 2]);
    const { leader } = school.who;
    const asker = { adultId: leader.adultId, listsAll: true };
    const oldest = await room.as(leader, (work) =>
      firstIncidents(work, { asker, filters: everything }, { most: 3, oldestFirst: true }),
    );
    expect(oldest.map(({ number }) => number)).toEqual([2, 5, 1]);
  });

  test("shows each once over all its pages, and a page beyond the end is the last", async () => {
    for (let made = 0; made < 103; made += 1) await report(room, school);
    const pages = await Promise.all(["1", "2", "3", "4", "99999"].map((page) => list({ page })));
    expect(pages.map(({ page, total, incidents }) => [page, total, incidents.length])).toEqual([
      [1, 103, 50],
      [2, 103, 50],
      [3, 103, 3],
      [3, 103, 3],
      [3, 103, 3],
    ]);
    const shown = pages.slice(0, 3).flatMap(({ incidents }) => incidents.map(({ number }) => number));
    expect(shown).toEqual(Array.from({ length: 103 }, (_, index) => 103 - index));
    expect(await list({ state: "reviewed", page: "3" })).toEqual({ incidents: [], total: 0, page: 1 });
  });
});

describe("a label that a person decided", () => {
  let incidentId: string;
  beforeEach(async () => {
    incidentId = await report(room, school, {
      "what-happened": {
        "segment-1": "PHY.HOLD.SEAT",
        "from-1": "09:02",
        "to-1": "09:04",
        "segment-2": "SEP.SUPER",
        "from-2": "09:04",
        "to-2": "09:06",
      },
      "segment-2": {
        adults: school.people.okafor,
        exit: "held-shut",
        company: "adult",
        resisted: "yes",
        purpose: "injury-other",
        sanction: "none",
      },
    });
  });
  const decide = (segmentNo: number, from: string, to: string, later = 0) =>
    room.as(
      school.who.leader,
      (work) =>
        overrideLabel(work, school.who.leader, {
          overrideId: newId(afternoon),
          incidentId,
          segmentNo,
          from,
          to,
          reason: "Read again.",
        }),
      afternoon.add({ seconds: later }),
    );
  const found = async (label: string) => (await numbers({ label })).length;
  const tags = async () => (await list()).incidents[0]?.labels.map(({ code }) => code);

  test("is the one that the list is narrowed by, and shows", async () => {
    expect(await tags()).toEqual(["seclusion", "use-of-force"]);
    expect([await found("use-of-force"), await found("appropriate-contact")]).toEqual([1, 0]);
    expect(await decide(1, "use-of-force", "appropriate-contact")).toBe("decided");
    expect([await found("use-of-force"), await found("appropriate-contact"), await found("seclusion")]).toEqual([
      0, 1, 1,
    ]);
    expect(await tags()).toEqual(["appropriate-contact", "seclusion"]);
    expect(await decide(1, "appropriate-contact", "use-of-force", 1)).toBe("decided");
    expect([await found("use-of-force"), await found("appropriate-contact")]).toEqual([1, 0]);
  });

  test("is not clear until it is decided", async () => {
    expect(await found("arguable")).toBe(1);
    expect(await decide(2, "seclusion", "withdrawal")).toBe("decided");
    expect([await found("arguable"), await found("seclusion"), await found("withdrawal")]).toEqual([0, 0, 1]);
  });

  test("of two decisions at once the second is made about what the first one left, and both stand in one order", async () => {
    const outcomes = await Promise.all([
      decide(1, "use-of-force", "appropriate-contact", 2),
      decide(1, "use-of-force", "seclusion", 1),
      decide(2, "seclusion", "withdrawal", 0),
    ]);
    expect(outcomes.toSorted()).toEqual(["decided", "decided", "label-not-there"]);
    expect(await tags()).toEqual(await derived());
  });

  /** The labels as the record's own page derives them. */
  const derived = () =>
    room.as(school.who.leader, async (work) => {
      const [incident, overrides] = [await findIncident(work, incidentId), await overridesFor(work, incidentId)];
      const { segments } = decidedLabels(incident?.regimeVersion ?? "", incident?.segments ?? [], overrides, new Map());
      return [...new Set(segments.flatMap(({ labels }) => labels.map(({ code }): string => code)))].toSorted();
    });

  test("stands in the list as on the record, whatever is decided in whatever order", async () => {
    const codes = ["use-of-force", "seclusion", "withdrawal", "appropriate-contact", "none"] as const;
    const code = fc.constantFrom(...codes);
    let seconds = 10;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 2), code, code, async (segmentNo, from, to) => {
        seconds += 1;
        await decide(segmentNo, from, to, seconds);
        expect(await tags()).toEqual(await derived());
      }),
      // About one draw in six names a label that stands: fewer draws would some days decide nothing.
      { numRuns: 150 },
    );
    const kept = await room.asOwner(`select count(*) from label_override where incident_id = '${incidentId}'`);
    expect(Number(kept[0]?.count)).toBeGreaterThan(5);
  });
});
