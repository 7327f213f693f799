import { newId, type Typed } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addWords } from "./add-words.ts";
import { afternoon, openRoom, report, statementOf, type Room, type RoomSchool } from "./for-tests.ts";
import { giveStatement, mostStatementCharacters, type StatementPress } from "./give-statement.ts";
import { readIncident } from "./read-incident.ts";

let room: Room;
let school: RoomSchool;
let incidentId: string;
let statementId: string;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  incidentId = await report(room, school);
  statementId = await statementOf(room, incidentId, school.who.okafor);
});

const keep: StatementPress = { kind: "keep" };
const account: StatementPress = { kind: "give", as: "account" };
const press = (words: string, how: StatementPress, seen = 0, who = school.who.okafor, answers: Typed = {}) =>
  room.as(who, (work) => giveStatement(work, who, { incidentId, statementId, words, answers, seen, press: how }));
const kinds = async () =>
  (await room.facts(school.schoolId))
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith("statement-") && kind !== "statement-owed");
const standing = async () =>
  (await room.asOwner(`select kind, words from statement_given where statement_id = '${statementId}'`))[0];
const draftWords = async () =>
  (await room.asOwner(`select words, version from statement_draft where statement_id = '${statementId}'`))[0];

describe("a statement in the making", () => {
  test("is kept as it grows; the same words again change nothing", async () => {
    expect(await press("I saw", keep)).toEqual({ kind: "kept" });
    expect(await press("I saw", keep)).toEqual({ kind: "kept" });
    expect(await press("I saw him run", keep, 1)).toEqual({ kind: "kept" });
    expect(await draftWords()).toEqual({ words: "I saw him run", version: 2 });
    expect(await kinds()).toEqual(["statement-drafted", "statement-drafted"]);
  });

  test("written in two places at once: the newer words stand, and both are there to see", async () => {
    const outcomes = await Promise.all([press("On my phone", keep), press("On the tablet", keep)]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["kept", "newer-words"]);
    const met = outcomes.find((outcome) => outcome.kind === "newer-words");
    expect(met).toMatchObject({ statement: { draft: { version: 1, words: (await draftWords())?.words } } });
  });

  test("is nobody else's to see or to write: a colleague, a leader and the head find nothing there", async () => {
    await press("My own words", keep);
    for (const who of [school.who.lund, school.who.leader, school.who.head, school.who.governor]) {
      expect(await press("Yours", account, 1, who)).toEqual({ kind: "not-yours" });
      const read = await room.as(who, (work) => readIncident(work, who, incidentId));
      expect(JSON.stringify(read ?? "")).not.toContain("My own words");
    }
    expect(await standing()).toBeUndefined();
  });

  test("an empty page given by mistake wipes nothing that was saved", async () => {
    await press("I saw him run", keep);
    expect(await press("", account, 1)).toMatchObject({ kind: "words-missing" });
    expect(await draftWords()).toEqual({ words: "I saw him run", version: 1 });
    expect(await kinds()).toEqual(["statement-drafted"]);
  });

  test("too long to be read is kept, not given, and says so", async () => {
    const long = "a".repeat(mostStatementCharacters + 1);
    expect(await press(long, account)).toMatchObject({ kind: "words-too-many", statement: { draft: { version: 1 } } });
    expect((await draftWords())?.words).toBe(long);
    expect(await standing()).toBeUndefined();
    expect(await press(long.slice(1), account, 1)).toEqual({ kind: "given" });
  });
});

describe("a statement that is given", () => {
  test("three times at once, and again later, stands once", async () => {
    const outcomes = await Promise.all([press("I saw", account), press("I saw", account), press("I saw", account)]);
    expect(outcomes.every(({ kind }) => kind === "given" || kind === "already-given")).toBe(true);
    expect(await press("I saw", account)).toMatchObject({ kind: "already-given", differs: false });
    expect(await standing()).toEqual({ kind: "account", words: "I saw" });
    expect(await room.facts(school.schoolId, "statement-given")).toHaveLength(1);
  });

  test("with other words at the same moment: one stands, the other is handed back, not lost", async () => {
    const outcomes = await Promise.all([press("First", account), press("Second", account)]);
    expect(outcomes.filter(({ kind }) => kind === "given")).toHaveLength(1);
    expect(outcomes.find(({ kind }) => kind !== "given")).toMatchObject({ kind: "already-given", differs: true });
  });

  test("is frozen: a stale page changes nothing, and its words can be added", async () => {
    await press("I saw", account);
    expect(await press("I saw nothing", account, 1)).toMatchObject({ kind: "already-given", differs: true });
    expect(await press("I saw nothing", keep, 1)).toMatchObject({ kind: "already-given", differs: true });
    expect(await standing()).toEqual({ kind: "account", words: "I saw" });
    expect(await draftWords()).toMatchObject({ words: "I saw" });
    const change = room.as(school.who.okafor, (work) =>
      work.tx.updateTable("statement_given").set({ words: "x" }).execute(),
    );
    await expect(change).rejects.toThrow("permission denied");
  });

  test("as 'I was not there' disputes the naming, and the naming stays", async () => {
    await press("I was on the bus duty.", { kind: "give", as: "not-there" });
    expect(await standing()).toMatchObject({ kind: "not-there" });
    const read = await room.as(school.who.leader, (work) => readIncident(work, school.who.leader, incidentId));
    expect(read?.incident.adults.map(({ adultId }) => adultId)).toContain(school.people.okafor);
    expect((await room.facts(school.schoolId, "statement-given"))[0]?.details).toEqual({ kind: "not-there" });
  });

  test("of another school, or under another incident, is not found", async () => {
    const elsewhere = await room.school("Birch School");
    const theirs = await report(room, elsewhere);
    const theirStatement = await statementOf(room, theirs, elsewhere.who.okafor);
    const tryIds = (ids: { incidentId: string; statementId: string }) =>
      room.as(school.who.okafor, (work) =>
        giveStatement(work, school.who.okafor, { ...ids, words: "x", answers: {}, seen: 0, press: account }),
      );
    for (const ids of [
      { incidentId: theirs, statementId: theirStatement },
      { incidentId: theirs, statementId },
      { incidentId, statementId: theirStatement },
      { incidentId: "x", statementId: "\0" },
    ]) {
      expect(await tryIds(ids)).toEqual({ kind: "not-yours" });
    }
  });
});

describe("the short answers beside the words", () => {
  const answers: Typed = {
    began: "about twenty to twelve",
    parts: ["fetched-help", "witnessed"],
    kinds: "PHY.HOLD.SEAT",
    hurt: "not-seen",
    breath: "yes",
  };
  const give = (typed: Typed, how: StatementPress = account, seen = 0) =>
    press("I saw", how, seen, school.who.okafor, typed);
  const drafted = async () =>
    (await room.asOwner(`select answers, version from statement_draft where statement_id = '${statementId}'`))[0];
  const frozen = async () =>
    (await room.asOwner(`select answers from statement_given where statement_id = '${statementId}'`))[0]?.answers;

  test("are kept with the draft as they were typed, also alone and unreadable; what nobody asked is not", async () => {
    const typed = { ...answers, began: " ", kinds: ["nonsense"], press: "give", secret: "x" };
    expect(await press("", keep, 0, school.who.okafor, typed)).toEqual({ kind: "kept" });
    expect(await drafted()).toEqual({
      answers: { parts: ["fetched-help", "witnessed"], kinds: ["nonsense"], hurt: "not-seen", breath: "yes" },
      version: 1,
    });
    expect(await press("", keep, 0, school.who.okafor, typed)).toEqual({ kind: "kept" });
    expect(await give({ ...typed, hurt: "no" }, keep, 1)).toEqual({ kind: "kept" });
    expect(await drafted()).toMatchObject({ version: 2 });
    expect(await kinds()).toEqual(["statement-drafted", "statement-drafted"]);
  });

  test("are frozen with the words, and only those that were answered", async () => {
    expect(await give({ ...answers, ended: "", pain: "" })).toEqual({ kind: "given" });
    expect(await frozen()).toEqual({ ...answers, kinds: ["PHY.HOLD.SEAT"] });
    const change = room.as(school.who.okafor, (work) =>
      work.tx.updateTable("statement_given").set({ answers: "{}" }).execute(),
    );
    await expect(change).rejects.toThrow("permission denied");
  });

  test("may all be left out", async () => {
    expect(await give({})).toEqual({ kind: "given" });
    expect(await frozen()).toEqual({});
  });

  test("that differ from newer ones are handed back beside them", async () => {
    await give({ hurt: "yes" }, keep);
    expect(await give({ hurt: "no" }, keep)).toMatchObject({
      kind: "newer-words",
      statement: { draft: { answers: { hurt: "yes" } } },
    });
  });

  test("that cannot stand are kept and pointed out, and the statement is not given", async () => {
    const typed = { began: "x".repeat(101), hurt: "perhaps" };
    const outcome = await give(typed);
    expect(outcome.kind === "answers-wrong" && outcome.problems.map(({ field }) => field)).toEqual(["began", "hurt"]);
    expect((await drafted())?.answers).toEqual(typed);
    expect(await frozen()).toBeUndefined();
  });

  test("from a stale page change nothing once given; the same in another order are the same", async () => {
    await give(answers);
    const again = { breath: "yes", kinds: ["PHY.HOLD.SEAT"], ...answers, parts: ["witnessed", "fetched-help"] };
    expect(await give(again, account, 1)).toMatchObject({ kind: "already-given", differs: false });
    expect(await give({}, account, 1)).toMatchObject({ kind: "already-given", differs: false });
    expect(await give({ ...answers, breath: "no" }, account, 1)).toMatchObject({
      kind: "already-given",
      differs: true,
    });
    expect(await frozen()).toMatchObject({ breath: "yes" });
  });

  test("are read by those who read the words, and by nobody else", async () => {
    await give(answers);
    const reads = async (who: (typeof school.who)["okafor"]) =>
      JSON.stringify((await room.as(who, (work) => readIncident(work, who, incidentId)))?.statements ?? "").includes(
        "fetched-help",
      );
    const { okafor, lund, leader, head, bello } = school.who;
    expect([await reads(okafor), await reads(leader), await reads(head)]).toEqual([true, true, true]);
    expect([await reads(lund), await reads(bello)]).toEqual([false, false]);
  });
});

describe("words added later", () => {
  const add = (
    words: string,
    ids: { additionId?: string; statementId?: string; incidentId?: string } = {},
    who = school.who.okafor,
  ) => room.as(who, (work) => addWords(work, who, { additionId: newId(afternoon), incidentId, words, ...ids }));
  const added = async () =>
    (
      await room.asOwner(`select words, statement_id from addition where incident_id = '${incidentId}' order by words`)
    ).map(({ words }) => words);

  test("to a statement are its own adult's alone, and only once it was given", async () => {
    expect(await add("Too early", { statementId })).toBe("not-yours");
    await press("I saw", account);
    expect(await add("And heard", { statementId })).toBe("added");
    for (const who of [school.who.lund, school.who.leader, school.who.head])
      expect(await add("Not mine", { statementId }, who)).toBe("not-yours");
    expect(await added()).toEqual(["And heard"]);
    expect((await room.facts(school.schoolId, "words-added"))[0]?.details).toMatchObject({ to: "statement" });
  });

  test("to the record are everybody's who may read it, and nobody else's", async () => {
    for (const who of [school.who.okafor, school.who.lund, school.who.leader, school.who.head])
      expect(await add(who.name, {}, who)).toBe("added");
    const elsewhere = await room.school("Birch School");
    for (const who of [school.who.bello, school.who.office, school.who.governor, elsewhere.who.head])
      expect(await add(who.name, {}, who)).toBe("not-yours");
    expect(await add("", {})).toBe("words-missing");
    expect(await add("x", { additionId: "not an id" })).toBe("not-yours");
    expect(await added()).toEqual(["Ada Okafor", "Amira Hale", "Erik Lund", "Ines Achterberg"]);
    expect(await room.facts(school.schoolId, "words-added")).toHaveLength(4);
  });

  test("under one form's id stand once; other words from the same stale form are kept beside them, once too", async () => {
    const additionId = newId(afternoon);
    await Promise.all([add("First", { additionId }), add("First", { additionId }), add("First", { additionId })]);
    await Promise.all([
      add("Changed after going back", { additionId }),
      add("Changed after going back", { additionId }),
    ]);
    expect(await add("First", { additionId })).toBe("added");
    expect(await added()).toEqual(["Changed after going back", "First"]);
    const facts = await room.facts(school.schoolId, "words-added");
    expect(facts).toHaveLength(2);
    expect(facts[0]?.details.addition).toBe(additionId);
  });
});

test("an administrator who was there gives a statement, adds to it, and still reads no record", async () => {
  const { office } = school.who;
  incidentId = await report(room, school, {
    adults: {
      "adult-1": school.people.okafor,
      "adult-2": school.people.lund,
      "adult-3": office.adultId,
      "adult-3-role": "saw",
    },
  });
  statementId = await statementOf(room, incidentId, office);
  expect(await press("I saw it from the office.", account, 0, office)).toEqual({ kind: "given" });
  const added = { additionId: newId(afternoon), incidentId, statementId, words: "At 09:03." };
  expect(await room.as(office, (work) => addWords(work, office, added))).toBe("added");
  expect(await room.as(office, (work) => readIncident(work, office, incidentId))).toBeUndefined();
});
