import { newId } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findDraft, openDraftsOf, sameAnswer } from "../draft-store.ts";
import { afternoon, keepDraft, openRoom, report, type Room, type RoomSchool } from "../for-tests.ts";
import { completeDraft } from "../incident-samples.ts";
import { putAwayDraft } from "../put-away-draft.ts";
import { submitIncident } from "../submit-incident.ts";
import { keepQuestion } from "./keep-question.ts";

let room: Room;
let school: RoomSchool;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
});

const save = (draftId: string, question: string, words: string, seen = 0, who = school.who.okafor) =>
  room.as(who, (work) =>
    keepQuestion(work, { draftId, question, typed: { [question]: words }, seen, adultId: who.adultId }),
  );
const kinds = async () =>
  (await room.facts(school.schoolId)).map(({ kind }) => kind).filter((kind) => kind.startsWith("draft-"));
const draftOf = async (draftId: string) => room.as(school.who.okafor, (work) => findDraft(work, draftId));

describe("a report in the making", () => {
  test("is made by its first answer, and each answer has a version and a fact", async () => {
    const draftId = newId(afternoon);
    expect(await draftOf(draftId)).toBeUndefined();
    expect(await save(draftId, "why", "He ran.")).toEqual({ kind: "kept", version: 1, changed: true });
    expect(await save(draftId, "why", "He ran out.", 1)).toEqual({ kind: "kept", version: 2, changed: true });
    expect((await draftOf(draftId))?.answers.get("why")).toMatchObject({
      typed: { why: "He ran out." },
      version: 2,
      answeredBy: school.who.okafor.adultId,
    });
    expect(await kinds()).toEqual(["draft-begun", "draft-answered", "draft-answered"]);
  });

  test("saved three times at once, and again later, is one draft with one answer", async () => {
    const draftId = newId(afternoon);
    const outcomes = await Promise.all([1, 2, 3].map(() => save(draftId, "why", "He ran.")));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(["kept", "kept", "kept"]);
    expect(await save(draftId, "why", "He ran.")).toEqual({ kind: "kept", version: 1, changed: false });
    expect(await kinds()).toEqual(["draft-begun", "draft-answered"]);
    expect(await room.as(school.who.okafor, (work) => openDraftsOf(work, school.who.okafor.adultId))).toHaveLength(1);
  });

  test("answered from a page that had not seen the newest words: those stand, the later ones are kept for both to see", async () => {
    const draftId = newId(afternoon);
    await save(draftId, "why", "He ran.");
    const outcome = await save(draftId, "why", "A taxi moved.", 0, school.who.lund);
    expect(outcome).toMatchObject({
      kind: "met-another",
      theirs: { typed: { why: "He ran." }, version: 1, answeredBy: school.who.okafor.adultId },
    });
    expect((await draftOf(draftId))?.answers.get("why")?.typed).toEqual({ why: "He ran." });
    const aside = await room.asOwner(
      `select answer, typed_by from draft_answer_set_aside where draft_id = '${draftId}'`,
    );
    expect(aside).toEqual([{ answer: { why: "A taxi moved." }, typed_by: school.who.lund.adultId }]);
    expect(await kinds()).toEqual(["draft-begun", "draft-answered", "draft-words-set-aside"]);
  });

  test("answered after it was sent leads to the record, and keeps nothing", async () => {
    const draftId = await keepDraft(room, school.who.okafor, completeDraft(school.people));
    const sent = await room.as(school.who.okafor, (work) => submitIncident(work, school.who.okafor, draftId));
    const before = await kinds();
    expect(await save(draftId, "why", "Too late.", 1)).toEqual({
      kind: "sent",
      incidentId: "incidentId" in sent ? sent.incidentId : "",
    });
    expect(await kinds()).toEqual(before);
    expect(
      await room.asOwner(`select 1 from draft_answer where draft_id = '${draftId}' and answer::text like '%Too late%'`),
    ).toEqual([]);
  });

  test("stands on the first page of whoever began it and of the adults it names, several side by side, until it is sent", async () => {
    await keepDraft(room, school.who.okafor, completeDraft(school.people));
    await keepDraft(room, school.who.okafor, { why: { why: "Another." } });
    await report(room, school);
    const open = (who: RoomSchool["who"]["okafor"]) =>
      room.as(who, async (work) => (await openDraftsOf(work, who.adultId)).length);
    expect([await open(school.who.okafor), await open(school.who.lund), await open(school.who.bello)]).toEqual([
      2, 1, 0,
    ]);
  });
});

describe("putting a report away", () => {
  test("pressed twice at once it is away once; answered again it is taken up again", async () => {
    const { okafor } = school.who;
    const draftId = await keepDraft(room, okafor, { why: { why: "He ran." } });
    const away = () => room.as(okafor, (work) => putAwayDraft(work, okafor, draftId));
    expect(await Promise.all([away(), away()])).toEqual([{ kind: "away" }, { kind: "away" }]);
    expect(await room.facts(school.schoolId, "draft-put-away")).toHaveLength(1);
    expect(await room.as(okafor, (work) => openDraftsOf(work, okafor.adultId))).toEqual([]);
    await Promise.all([save(draftId, "why", "He ran out.", 1), save(draftId, "before", "A loud bell.")]);
    expect(await room.facts(school.schoolId, "draft-taken-up")).toHaveLength(1);
    expect(await room.as(okafor, (work) => openDraftsOf(work, okafor.adultId))).toHaveLength(1);
  });

  test("is for those who may write in it, and never for one that was sent", async () => {
    const draftId = await keepDraft(room, school.who.okafor, completeDraft(school.people));
    const away = (who: RoomSchool["who"]["okafor"]) => room.as(who, (work) => putAwayDraft(work, who, draftId));
    expect(await away(school.who.bello)).toEqual({ kind: "not-yours" });
    expect(await room.as(school.who.okafor, (work) => putAwayDraft(work, school.who.okafor, newId(afternoon)))).toEqual(
      { kind: "not-yours" },
    );
    await room.as(school.who.okafor, (work) => submitIncident(work, school.who.okafor, draftId));
    expect(await away(school.who.okafor)).toMatchObject({ kind: "sent" });
    expect(await room.facts(school.schoolId, "draft-put-away")).toEqual([]);
  });
});

describe("two people on one draft", () => {
  test("different answers, a hundred rounds at once: none is lost", async () => {
    const draftId = newId(afternoon);
    const rounds = Array.from({ length: 100 }, (_, round) => round);
    const both = rounds.flatMap((round) => [
      save(draftId, `mine-${round}`, `Okafor ${round}`),
      save(draftId, `theirs-${round}`, `Lund ${round}`, 0, school.who.lund),
    ]);
    expect((await Promise.all(both)).every((outcome) => outcome.kind === "kept" && outcome.changed)).toBe(true);
    const answers = (await draftOf(draftId))?.answers;
    for (const round of rounds) {
      expect(answers?.get(`mine-${round}`)?.typed).toEqual({ [`mine-${round}`]: `Okafor ${round}` });
      expect(answers?.get(`theirs-${round}`)?.typed).toEqual({ [`theirs-${round}`]: `Lund ${round}` });
    }
    expect(await room.facts(school.schoolId, "draft-begun")).toHaveLength(1);
    expect(await room.facts(school.schoolId, "draft-answered")).toHaveLength(200);
  });

  test("the same answer at the same moment: one stands, the other is set aside, in every round", async () => {
    const draftId = newId(afternoon);
    for (let round = 0; round < 20; round += 1) {
      const outcomes = await Promise.all([
        save(draftId, "why", `Okafor ${round}`, round),
        save(draftId, "why", `Lund ${round}`, round, school.who.lund),
      ]);
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["kept", "met-another"]);
    }
    const aside = await room.asOwner(
      `select answer ->> 'why' as why from draft_answer_set_aside where draft_id = '${draftId}'`,
    );
    expect(aside).toHaveLength(20);
    expect((await draftOf(draftId))?.answers.get("why")?.version).toBe(20);
  });
});

test("two answers are the same when they say the same, in whatever order", () => {
  expect(sameAnswer({ a: "1", b: ["2", "3"] }, { b: ["2", "3"], a: "1" })).toBe(true);
  expect(sameAnswer({ a: "1" }, { a: "1", b: "" })).toBe(false);
  expect(sameAnswer({ b: ["2", "3"] }, { b: ["3", "2"] })).toBe(false);
});
