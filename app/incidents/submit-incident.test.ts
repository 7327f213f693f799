import { newId } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { afternoon, keepDraft, openRoom, report, type Room, type RoomSchool } from "./for-tests.ts";
import { completeDraft, samisFriday } from "./incident-samples.ts";
import { findIncident, whoWasInvolved } from "./incident-store.ts";
import { submitIncident } from "./submit-incident.ts";

let room: Room;
let school: RoomSchool;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
});

const send = (draftId: string, who = school.who.okafor) => room.as(who, (work) => submitIncident(work, who, draftId));
const draft = (changed = {}) => keepDraft(room, school.who.okafor, completeDraft(school.people, changed));
const numbers = async (schoolId: string) =>
  (await room.asOwner(`select number from incident where school_id = '${schoolId}' order by number`)).map(
    ({ number }) => number,
  );

describe("sending a report", () => {
  test("makes one numbered record with statements owed, needs as known that day, labels and facts", async () => {
    const draftId = await keepDraft(room, school.who.okafor, samisFriday(school.people));
    const sent = await send(draftId);
    const incidentId = "incidentId" in sent ? sent.incidentId : "";
    const incident = await room.as(school.who.head, (work) => findIncident(work, incidentId));
    expect(incident).toMatchObject({
      number: 1,
      placeWords: "Maple class, car park",
      regimeVersion: "gb-eng@2026-04-01",
      reportedBy: school.who.okafor.adultId,
      record: { shape: 1, injuries: "yes", hurt: [school.people.child, school.people.lund], looked: "" },
      children: [{ childId: school.people.child, name: "Sami Karim", needs: { senProvision: "E", needs: "Autism" } }],
    });
    expect(incident?.startedAt.toString()).toBe("2026-06-19T14:02:00Z");
    expect(incident?.segments.map(({ kind, adults }) => [kind, adults.length])).toEqual([
      ["PHY.MOMENT", 1],
      ["PHY.ESCORT", 1],
      ["SEP.STAFF", 1],
      ["PHY.HOLD.SEAT", 2],
      ["PHY.HOLD.KNEEL", 2],
      ["SEP.SUPER", 2],
      ["SEP.PUPIL", 0],
    ]);
    const [row] = await room.asOwner(
      `select use_ended_at = '2026-06-19T14:16:00Z' as fits from incident where incident_id = '${incidentId}'`,
    );
    expect(row).toEqual({ fits: true });
    const labels = await room.asOwner(
      `select segment_no, code, recordable, arguable from incident_label where incident_id = '${incidentId}' and recordable order by segment_no`,
    );
    expect(labels.map(({ segment_no, code, arguable }) => [segment_no, code, arguable])).toEqual([
      [1, "use-of-force", false],
      [4, "use-of-force", false],
      [5, "use-of-force", false],
      [6, "seclusion", true],
    ]);
    const [reported] = await room.facts(school.schoolId, "incident-reported");
    expect(reported?.details).toEqual({
      number: 1,
      children: [school.people.child],
      adults: [school.people.okafor, school.people.lund],
      regime: "gb-eng@2026-04-01",
    });
    expect((await room.facts(school.schoolId, "statement-owed")).map(({ details }) => details.adult)).toEqual([
      school.people.okafor,
      school.people.lund,
    ]);
  });

  test("three times at once, and again later, is one record under one number", async () => {
    const draftId = await draft();
    const outcomes = await Promise.all([send(draftId), send(draftId), send(draftId)]);
    outcomes.push(await send(draftId), await send(draftId, school.who.leader));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]?.kind).toBe("sent");
    expect(await numbers(school.schoolId)).toEqual([1]);
    expect(await room.facts(school.schoolId, "incident-reported")).toHaveLength(1);
    expect(await room.facts(school.schoolId, "statement-owed")).toHaveLength(2);
  });

  test("with gaps names them, and nothing is numbered and no fact written", async () => {
    const draftId = await draft({ why: { why: "" }, "segment-1": {} });
    const before = await room.facts(school.schoolId);
    const outcome = await send(draftId);
    expect(outcome).toMatchObject({ kind: "gaps", gaps: [{ question: "segment-1" }, { question: "why" }] });
    expect(await numbers(school.schoolId)).toEqual([]);
    expect(await room.facts(school.schoolId)).toEqual(before);
  });

  test("is refused to others, to another school, for a draft nobody began, and for nonsense", async () => {
    const draftId = await draft();
    const elsewhere = await room.school("Birch School");
    const before = await room.facts(school.schoolId);
    for (const who of [
      school.who.bello,
      school.who.office,
      school.who.governor,
      elsewhere.who.okafor,
      elsewhere.who.head,
    ]) {
      expect(await send(draftId, who)).toEqual({ kind: "not-yours" });
    }
    expect(await send(newId(afternoon))).toEqual({ kind: "not-yours" });
    expect(await send("1 or 1=1")).toEqual({ kind: "not-yours" });
    expect(await room.facts(school.schoolId)).toEqual(before);
    expect(await numbers(elsewhere.schoolId)).toEqual([]);
  });

  test("by a colleague keeps it readable for whoever began it", async () => {
    const draftId = await keepDraft(room, school.who.bello, completeDraft(school.people));
    const sent = await send(draftId, school.who.leader);
    const involved = await room.as(school.who.leader, (work) =>
      whoWasInvolved(work, "incidentId" in sent ? sent.incidentId : ""),
    );
    expect(involved).toMatchObject({ reportedBy: school.who.leader.adultId, begunBy: school.who.bello.adultId });
    expect(await send(draftId, school.who.bello)).toEqual(sent);
  });

  test("keeps of the injuries only the half that was answered: what no page shows is not frozen", async () => {
    const { child } = school.people;
    const incidentId = await report(room, school, {
      injuries: { injuries: "none-seen", looked: "Ms Okafor", hurt: child, hurtWords: "a mistake" },
    });
    const incident = await room.as(school.who.head, (work) => findIncident(work, incidentId));
    expect(incident?.record).toMatchObject({ injuries: "none-seen", looked: "Ms Okafor", hurt: [], hurtWords: "" });
  });

  test("raises a flag for the safeguarding lead as a fact of its own", async () => {
    await report(room, school, {
      "segment-1": { adults: [school.people.okafor], resisted: "yes", level: "3", pressure: "yes", purpose: "punish" },
    });
    const [flagged] = await room.facts(school.schoolId, "incident-flagged");
    expect(flagged?.details.flags).toEqual(expect.arrayContaining(["unlawful-purpose", "unsafe-technique"]));
  });

  test("remembers that the head was involved, also after the head has another role", async () => {
    const { head, leader } = school.who;
    const incidentId = await report(room, school, {
      adults: { "adult-1": head.adultId, "adult-2": school.people.lund },
      "segment-1": { adults: head.adultId, level: "2" },
    });
    await room.asOwner(`update membership set role = 'adult' where adult_id = '${head.adultId}'`);
    expect(await room.as(leader, (work) => whoWasInvolved(work, incidentId))).toMatchObject({ headInvolved: true });
  });
});

describe("the numbers in the school's book", () => {
  test("have no gap when a report fails midway, and twenty sent at once take twenty numbers", async () => {
    const drafts = await Promise.all(Array.from({ length: 20 }, () => draft()));
    const broken = await draft();
    const breakMidway = room.as(school.who.okafor, async (work) => {
      await submitIncident(work, school.who.okafor, broken);
      throw new Error("The power went.");
    });
    const [failed, ...sent] = await Promise.allSettled([breakMidway, ...drafts.map((draftId) => send(draftId))]);
    expect(failed?.status).toBe("rejected");
    expect(sent.every(({ status }) => status === "fulfilled")).toBe(true);
    expect(await numbers(school.schoolId)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(await send(broken)).toMatchObject({ kind: "sent" });
    expect((await numbers(school.schoolId)).at(-1)).toBe(21);
  });

  test("are each school's own", async () => {
    const elsewhere = await room.school("Birch School");
    await report(room, school);
    await report(room, school);
    await report(room, elsewhere);
    expect([await numbers(school.schoolId), await numbers(elsewhere.schoolId)]).toEqual([[1, 2], [1]]);
  });
});

test("a record that was sent cannot be changed or deleted by the app: frozen means frozen by the database", async () => {
  const incidentId = await report(room, school);
  for (const table of [
    "incident",
    "incident_child",
    "incident_adult",
    "segment",
    "segment_adult",
    "incident_label",
    "statement_owed",
  ] as const) {
    const change = room.as(school.who.head, (work) =>
      work.tx
        .updateTable(table)
        .set({ incident_id: newId(afternoon) })
        .execute(),
    );
    await expect(change).rejects.toThrow("permission denied");
    const removal = room.as(school.who.head, (work) =>
      work.tx.deleteFrom(table).where("incident_id", "=", incidentId).execute(),
    );
    await expect(removal).rejects.toThrow("permission denied");
  }
});
