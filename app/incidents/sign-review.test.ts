import type { SelfProof } from "#access";
import { newId, type Typed } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addWords } from "./add-words.ts";
import { askQuestion } from "./ask-question.ts";
import { afternoon, nameGovernor, openRoom, report, statementOf, type Room, type RoomSchool } from "./for-tests.ts";
import { giveStatement } from "./give-statement.ts";
import { incidentsToReview } from "./home/to-review.ts";
import { looksAt } from "./looks-at.ts";
import { overrideLabel } from "./override-label.ts";
import { questionToMe } from "./question-to-me.ts";
import { readIncident } from "./read-incident.ts";
import { questionsOpenFor } from "./question-store.ts";
import { reviewDraft } from "./review-store.ts";
import { signReview } from "./sign-review.ts";

let room: Room;
let school: RoomSchool;
let incidentId: string;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  incidentId = await report(room, school);
});

type Anybody = RoomSchool["who"]["okafor"];
const decision = {
  necessary: "yes",
  necessaryWords: "A taxi moved.",
  proportionate: "in-part",
  proportionateWords: "The second minute was long.",
};
type Signing = { press: "keep" } | { press: "sign"; proof: SelfProof };
const asThemselves: Signing = { press: "sign", proof: { kind: "fits" } };
const asSomebody: Signing = { press: "sign", proof: { kind: "does-not-fit" } };
const sign = (who: Anybody, typed: Typed = decision, signing: Signing = asThemselves) =>
  room.as(who, (work) => signReview(work, who, { incidentId, typed, ...signing }));
const signed = () =>
  room.asOwner(
    `select reviewer, necessary, proportionate_words from review_signed where incident_id = '${incidentId}'`,
  );
const factsNow = async () => (await room.facts(school.schoolId)).length;
const withHead = () =>
  report(room, school, {
    adults: { "adult-1": school.who.head.adultId, "adult-2": school.people.lund },
    "segment-1": { adults: school.people.lund, level: "2" },
  });

describe("signing a review", () => {
  test("is for a leader who was not involved, or the head", async () => {
    expect(await sign(school.who.leader)).toEqual({ kind: "signed" });
    expect(await signed()).toEqual([
      { reviewer: school.who.leader.adultId, necessary: "yes", proportionate_words: "The second minute was long." },
    ]);
    expect((await room.facts(school.schoolId, "review-signed"))[0]?.details).toEqual({
      necessary: "yes",
      proportionate: "in-part",
    });
    incidentId = await report(room, school);
    expect(await sign(school.who.head)).toEqual({ kind: "signed" });
  });

  test("is refused to whoever was involved, to adults, administrators, governors and other schools, without a trace", async () => {
    const { leader } = school.who;
    incidentId = await report(room, school, {
      adults: { "adult-1": leader.adultId, "adult-2": school.people.okafor, "adult-3": school.people.lund },
    });
    const elsewhere = await room.school("Birch School");
    const before = await factsNow();
    for (const who of [
      leader,
      school.who.okafor,
      school.who.bello,
      school.who.office,
      school.who.governor,
      elsewhere.who.head,
    ]) {
      expect(await sign(who)).toEqual({ kind: "not-yours" });
      expect(await sign(who, decision, { press: "keep" })).toEqual({ kind: "not-yours" });
    }
    expect(await factsNow()).toBe(before);
    expect(await signed()).toEqual([]);
  });

  test("when the head was involved is the named governor's alone", async () => {
    incidentId = await withHead();
    const { head, leader, governor } = school.who;
    for (const who of [head, leader, governor]) expect(await sign(who)).toEqual({ kind: "not-yours" });
    await nameGovernor(room, school);
    for (const who of [head, leader]) expect(await sign(who)).toEqual({ kind: "not-yours" });
    expect(await sign(governor)).toEqual({ kind: "signed" });
    incidentId = await report(room, school);
    expect(await sign(governor)).toEqual({ kind: "not-yours" });
  });

  test("with a wrong password is refused, and the words are kept", async () => {
    const { leader } = school.who;
    expect(await sign(leader, decision, asSomebody)).toMatchObject({
      kind: "problems",
      problems: [{ field: "password" }],
    });
    const tooOften = await sign(leader, decision, { press: "sign", proof: { kind: "wait", seconds: 40 } });
    expect(tooOften.kind === "problems" && tooOften.problems[0]?.message).toMatch(/Wait 40 seconds/);
    expect(await signed()).toEqual([]);
    expect(await room.as(leader, (work) => reviewDraft(work, incidentId, leader.adultId))).toEqual(decision);
  });

  test("waits for a question that is written and not sent, and keeps its words", async () => {
    const { leader } = school.who;
    const typed = { ...decision, toAdult: school.people.lund, question: "Where did you stand?" };
    const outcome = await sign(leader, typed);
    expect(outcome.kind === "problems" && outcome.problems.map(({ field }) => field)).toEqual(["question"]);
    expect(await room.as(leader, (work) => reviewDraft(work, incidentId, leader.adultId))).toEqual(typed);
    expect(await sign(leader, { ...typed, question: " " })).toEqual({ kind: "signed" });
  });

  test("with an answer missing says every one at once, and keeps what is there", async () => {
    const outcome = await sign(school.who.leader, { necessary: "yes" }, asSomebody);
    expect(outcome.kind === "problems" && outcome.problems.map(({ field }) => field)).toEqual([
      "necessaryWords",
      "proportionate",
      "proportionateWords",
      "password",
    ]);
    expect(await sign(school.who.leader, { necessary: "perhaps" })).toMatchObject({ kind: "problems" });
  });

  test("three times at once, and again from a stale tab, is one signature", async () => {
    const outcomes = await Promise.all([sign(school.who.leader), sign(school.who.leader), sign(school.who.leader)]);
    outcomes.push(await sign(school.who.leader), await sign(school.who.leader, decision, { press: "keep" }));
    expect(outcomes.every(({ kind }) => kind === "signed")).toBe(true);
    expect(await signed()).toHaveLength(1);
    expect(await room.facts(school.schoolId, "review-signed")).toHaveLength(1);
  });

  test("by two leaders at once: one decision stands, the other's words are handed back", async () => {
    const other = { ...decision, necessary: "no", necessaryWords: "He would have stopped." };
    const outcomes = await Promise.all([sign(school.who.leader), sign(school.who.secondLeader, other)]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["signed", "signed-before"]);
    expect(await signed()).toHaveLength(1);
    expect(await sign(school.who.head, other)).toEqual({
      kind: "signed-before",
      words: "He would have stopped.\n\nThe second minute was long.",
    });
  });

  test("cannot be undone or changed by the app", async () => {
    await sign(school.who.leader);
    const change = room.as(school.who.leader, (work) =>
      work.tx.updateTable("review_signed").set({ necessary: "no" }).execute(),
    );
    await expect(change).rejects.toThrow("permission denied");
  });

  test("stands on the first page of those who may, the longest waiting first, until it is signed", async () => {
    const second = await withHead();
    await nameGovernor(room, school);
    const owed = async (who: Anybody) =>
      (await room.as(who, (work) => incidentsToReview(work, who))).map((incident) => incident.incidentId);
    const third = await report(room, school);
    expect(await owed(school.who.leader)).toEqual([incidentId, third]);
    expect(await owed(school.who.governor)).toEqual([second]);
    await sign(school.who.leader);
    expect(await owed(school.who.leader)).toEqual([third]);
  });
});

describe("a reviewer's question", () => {
  const ask = (
    words: string,
    ids: { questionId?: string; toAdult?: string; incidentId?: string; typed?: Typed } = {},
    who = school.who.leader,
  ) =>
    room.as(who, (work) =>
      askQuestion(work, who, {
        questionId: newId(afternoon),
        incidentId,
        toAdult: school.people.lund,
        words,
        typed: {},
        ...ids,
      }),
    );
  const asked = async () =>
    (await room.asOwner(`select words from review_question where incident_id = '${incidentId}' order by words`)).map(
      ({ words }) => words,
    );

  test("goes to one adult involved, who answers it with dated words; both stand on the record", async () => {
    const questionId = newId(afternoon);
    expect(await ask("Where did you stand?", { questionId })).toBe("asked");
    const { lund, okafor, leader } = school.who;
    expect(await room.as(lund, (work) => questionsOpenFor(work, lund.adultId))).toHaveLength(1);
    const answer = (who: Anybody) =>
      room.as(who, (work) =>
        addWords(work, who, { additionId: newId(afternoon), incidentId, questionId, words: "By the door." }),
      );
    for (const who of [okafor, leader, school.who.bello]) expect(await answer(who)).toBe("not-yours");
    expect(await answer(lund)).toBe("added");
    expect(await room.as(lund, (work) => questionsOpenFor(work, lund.adultId))).toEqual([]);
    const read = await room.as(leader, (work) => readIncident(work, leader, incidentId));
    expect(read?.additions).toMatchObject([{ questionId, words: "By the door.", addedBy: lund.adultId }]);
    const colleague = await room.as(okafor, (work) => readIncident(work, okafor, incidentId));
    expect([colleague?.questions, colleague?.additions]).toEqual([[], []]);
  });

  test("takes the decision's words with it, and keeps its own when nobody is chosen", async () => {
    const { leader } = school.who;
    const draft = () => room.as(leader, (work) => reviewDraft(work, incidentId, leader.adultId));
    const typed = { ...decision, toAdult: "", question: "Where?" };
    expect(await ask("Where?", { toAdult: "", typed })).toBe("not-involved");
    expect(await draft()).toEqual(typed);
    expect(await ask("Where?", { typed: { ...typed, toAdult: school.people.lund } })).toBe("asked");
    expect(await draft()).toEqual(decision);
    expect(await room.facts(school.schoolId, "review-drafted")).toHaveLength(2);
  });

  test("pressed three times is asked once; another from the same stale form is asked too", async () => {
    const questionId = newId(afternoon);
    await Promise.all([ask("Where?", { questionId }), ask("Where?", { questionId }), ask("Where?", { questionId })]);
    expect(await ask("When?", { questionId })).toBe("asked");
    expect(await ask("When?", { questionId })).toBe("asked");
    expect(await asked()).toEqual(["When?", "Where?"]);
    expect(await room.facts(school.schoolId, "review-question-asked")).toHaveLength(2);
    await sign(school.who.leader);
    expect(await ask("Where?", { questionId })).toBe("asked");
    expect(await ask("Why?")).toBe("already-signed");
  });

  test("is refused when nobody involved is asked, without words, and to whoever may not review", async () => {
    const elsewhere = await room.school("Birch School");
    const before = await factsNow();
    expect(await ask("Where?", { toAdult: school.who.bello.adultId })).toBe("not-involved");
    expect(await ask("Where?", { toAdult: elsewhere.people.lund })).toBe("not-involved");
    expect(await ask("Where?", { toAdult: "" })).toBe("not-involved");
    expect(await ask("")).toBe("words-missing");
    expect(await ask("Where?", { questionId: "x" })).toBe("not-yours");
    for (const who of [school.who.okafor, school.who.governor, elsewhere.who.head])
      expect(await ask("Where?", {}, who)).toBe("not-yours");
    expect([await asked(), await factsNow()]).toEqual([[], before]);
  });

  test("is read by the adult whom it asks alone, whatever the id", async () => {
    const questionId = newId(afternoon);
    await ask("Where?", { questionId });
    const mine = (who: Anybody) => room.as(who, (work) => questionToMe(work, who, { incidentId, questionId }));
    expect(await mine(school.who.lund)).toMatchObject({ words: "Where?", askedByName: "Ines Achterberg" });
    expect(await mine(school.who.okafor)).toBeUndefined();
    expect(
      await room.as(school.who.lund, (work) => questionToMe(work, school.who.lund, { incidentId, questionId: "x" })),
    ).toBeUndefined();
  });
});

describe("deciding what a line is called", () => {
  type Deciding = Partial<{ overrideId: string; segmentNo: number; from: string; to: string; reason: string }>;
  let later = 0;
  const decide = (changed: Deciding = {}, who = school.who.leader) => {
    const decision = {
      overrideId: newId(afternoon),
      incidentId,
      segmentNo: 1,
      from: "use-of-force",
      to: "appropriate-contact",
      reason: "He leaned in.",
      ...changed,
    };
    later += 1;
    return room.as(who, (work) => overrideLabel(work, who, decision), afternoon.add({ seconds: later }));
  };
  const kept = () =>
    room.asOwner(
      `select from_code, to_code, recordable, reason, decided_by from label_override where incident_id = '${incidentId}' order by decided_at, override_id`,
    );
  const labels = async () =>
    (
      await room.as(school.who.leader, (work) => readIncident(work, school.who.leader, incidentId))
    )?.classified.segments[0]?.labels.map(({ code }) => code);

  test("keeps name, reason and time, and the label changes", async () => {
    expect(await decide()).toBe("decided");
    expect(await kept()).toEqual([
      {
        from_code: "use-of-force",
        to_code: "appropriate-contact",
        recordable: false,
        reason: "He leaned in.",
        decided_by: school.who.leader.adultId,
      },
    ]);
    expect(await labels()).toEqual(["appropriate-contact"]);
    expect((await room.facts(school.schoolId, "label-overridden"))[0]?.details).toEqual({
      segment: 1,
      from: "use-of-force",
      to: "appropriate-contact",
      recordable: false,
    });
  });

  test("can be decided again, from what it is called now", async () => {
    await decide();
    expect(
      await decide({ from: "appropriate-contact", to: "use-of-force", reason: "Seen on the second statement." }),
    ).toBe("decided");
    expect(await labels()).toEqual(["use-of-force"]);
    expect(await kept()).toHaveLength(2);
  });

  test("pressed three times is one decision; another from the same stale form is kept too", async () => {
    const overrideId = newId(afternoon);
    await Promise.all([decide({ overrideId }), decide({ overrideId }), decide({ overrideId })]);
    expect(await decide({ overrideId })).toBe("decided");
    expect(await kept()).toHaveLength(1);
    expect(await decide({ overrideId, from: "appropriate-contact", to: "withdrawal", reason: "Changed." })).toBe(
      "decided",
    );
    expect(await labels()).toEqual(["withdrawal"]);
  });

  test.each<[string, Deciding, string]>([
    ["without a reason", { reason: "  " }, "reason-missing"],
    ["left undecided", { to: "arguable" }, "still-undecided"],
    ["to a word every object knows", { to: "constructor" }, "label-not-there"],
    ["to nothing", { to: "" }, "label-not-there"],
    ["from a label that is not there", { from: "seclusion" }, "label-not-there"],
    ["on a line that is not there", { segmentNo: 7 }, "label-not-there"],
    ["on no line at all", { segmentNo: Number.NaN }, "label-not-there"],
    ["under no id", { overrideId: "x" }, "not-yours"],
  ])("%s is refused without a trace", async (_, changed, outcome) => {
    const before = await factsNow();
    expect(await decide(changed)).toBe(outcome);
    expect([await kept(), await factsNow()]).toEqual([[], before]);
  });

  test("is refused to whoever may not review", async () => {
    const elsewhere = await room.school("Birch School");
    for (const who of [school.who.okafor, school.who.lund, school.who.governor, school.who.office, elsewhere.who.head])
      expect(await decide({}, who)).toBe("not-yours");
    expect(await kept()).toEqual([]);
  });
});

describe("looking at a record", () => {
  test("is a fact too, with the children's ids; a refused look is none", async () => {
    const { okafor, bello, leader } = school.who;
    await room.as(okafor, (work) => readIncident(work, okafor, incidentId));
    expect(await room.as(bello, (work) => readIncident(work, bello, incidentId))).toBeUndefined();
    expect(await room.as(bello, (work) => readIncident(work, bello, "nonsense"))).toBeUndefined();
    const looks = await room.facts(school.schoolId, "incident-looked-at");
    expect(looks).toEqual([
      {
        kind: "incident-looked-at",
        about: `incident:${incidentId}`,
        actor: `adult:${okafor.adultId}`,
        details: { children: [school.people.child] },
      },
    ]);
    const seen = await room.as(leader, (work) => looksAt(work, leader, incidentId));
    expect(seen?.[0]).toMatchObject({ name: "Ada Okafor", sentence: "The record was looked at." });
    expect(await room.as(okafor, (work) => looksAt(work, okafor, incidentId))).toBeUndefined();
  });

  test("shows statements to their own adult and to those who may review, not to colleagues or a leader who took part", async () => {
    const { okafor, lund, leader, secondLeader } = school.who;
    incidentId = await report(room, school, {
      adults: {
        "adult-1": okafor.adultId,
        "adult-2": lund.adultId,
        "adult-3": secondLeader.adultId,
        "adult-3-role": "helped",
      },
    });
    const statementId = await statementOf(room, incidentId, okafor);
    await room.as(okafor, (work) =>
      giveStatement(work, okafor, {
        incidentId,
        statementId,
        words: "My own account",
        answers: {},
        seen: 0,
        press: { kind: "give", as: "account" },
      }),
    );
    const reads = async (who: Anybody) =>
      JSON.stringify((await room.as(who, (work) => readIncident(work, who, incidentId)))?.statements).includes(
        "My own account",
      );
    expect([await reads(okafor), await reads(leader), await reads(school.who.head)]).toEqual([true, true, true]);
    expect([await reads(lund), await reads(secondLeader)]).toEqual([false, false]);
  });

  test("of another school finds nothing, whoever looks", async () => {
    const elsewhere = await room.school("Birch School");
    for (const who of Object.values(elsewhere.who))
      expect(await room.as(who, (work) => readIncident(work, who, incidentId))).toBeUndefined();
    expect(await room.facts(elsewhere.schoolId, "incident-looked-at")).toEqual([]);
  });
});
