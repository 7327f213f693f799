import { newId } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import {
  afternoon,
  fieldsIn,
  keepTechnique,
  nameGovernor,
  newSession,
  openPages,
  openRoom,
  password,
  report,
  sayOfTechnique,
  statementOf,
  type Fields,
  type Pages,
  type Person,
  type Room,
  type RoomSchool,
} from "../for-tests.ts";
import { line } from "../incident-samples.ts";

let room: Room;
let pages: Pages;
let school: RoomSchool;
let incidentId: string;
let record: string;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  incidentId = await report(room, school);
  record = `/incidents/${incidentId}`;
});

const as = async (person: Person) => {
  const token = await newSession(room.database, school.who[person]);
  return {
    see: (path: string) => pages.see(token, path),
    send: (path: string, fields: Fields) => pages.send(token, path, fields),
  };
};
const statementPath = async (person: Person) =>
  `${record}/statements/${await statementOf(room, incidentId, school.who[person])}`;
const decision = {
  necessary: "yes",
  necessaryWords: "A taxi moved.",
  proportionate: "no",
  proportionateWords: "Too long.",
  password,
};

describe("the record", () => {
  test("is one page with the answers, the lines, their labels and what is owed; nothing about it is kept by a cache", async () => {
    const page = await (await as("okafor")).see(record);
    expect(page.status).toBe(200);
    expect(page.headers.get("cache-control")).toBe("no-store");
    for (const words of [
      "Incident 0001",
      "Sami Karim",
      "2 minutes of use of force",
      "Two adults took part",
      "EHC plan (E)",
      "Use of force",
      "Erik Lund",
      "Your statement",
      "Frozen since then",
    ]) {
      expect(page.html).toContain(words);
    }
    // Printed, only what is pressed may be missing: forms, links and the way to them.
    expect(page.html).not.toMatch(/class="[^"]*ls-no-print[^"]*"[^>]*>\s*(Sami|Use of force)/);
    await expectNoAxeViolations(page.html);
  });

  test("shows every field that the law's minimum names, from what was frozen (england.md#F2 to #F12)", async () => {
    const page = await (await as("leader")).see(record);
    const shown = [
      ["F2", "Sami Karim"],
      ["F3", "Erik Lund"],
      ["F4", "09:02 to 09:10"],
      ["F4, each line", "09:02 to 09:04 (2 minutes)"],
      ["F5", "by the door"],
      ["F6", "EHC plan (E)"],
      ["F6, that day", "Changes of plan are hard."],
      ["F7", "A taxi was moving."],
      ["F8", "None seen. Ms Okafor looked at 09:15 and asked him"],
      ["F9", "Cold pack at 15:18, Ms Okafor stayed."],
      ["F10", "The taxi had a new driver."],
      ["F11", "The card helped for a minute."],
      ["F12", "Hold, sitting"],
    ] as const;
    expect(shown.filter(([, words]) => !page.html.includes(words))).toEqual([]);
  });

  test("says that the school had not entered a held child's SEN code, instead of passing over it (england.md#F6)", async () => {
    await room.asOwner(`update child set sen_provision = null where child_id = '${school.people.child}'`);
    const later = await report(room, school);
    const page = await (await as("leader")).see(`/incidents/${later}`);
    expect(page.html).toContain("Special educational provision not entered when this was reported");
  });

  test("puts danger before the leader, on the record and in the review, with what to do and how strongly it is asked (england.md#R1 to #R3, #C8)", async () => {
    const dangerous = await report(room, school, {
      "what-happened": line(1, "PHY.HOLD.PRONE", "09:02", "09:04"),
      "segment-1": { adults: school.people.okafor, resisted: "yes", level: "3", pressure: "yes", purpose: "punish" },
    });
    const leader = await as("leader");
    for (const path of [`/incidents/${dangerous}`, `/incidents/${dangerous}/review`]) {
      const { html } = await leader.see(path);
      for (const words of [
        "Breathing or circulation at risk",
        "Hold on the ground",
        "Force to punish, to get back at a child or to cause pain",
        "Use of force",
      ])
        expect(html).toContain(words);
      await expectNoAxeViolations(html);
    }
    const { html } = await leader.see(`/incidents/${dangerous}`);
    for (const words of [
      "Tell the safeguarding lead at once. (we suggest)",
      "Have the child checked by a nurse or first aider. (we suggest)",
      "Education and Inspections Act 2006 s.93(4): Act of Parliament, read in the law",
      "Restrictive interventions guidance, safe use: guidance, not law, wording read in a summary",
    ])
      expect(html.replaceAll("&#39;", "'")).toContain(words);
  });

  test("names the school's own technique as it stood that day, and where the line went beyond the school's limits", async () => {
    const techniqueId = await keepTechnique(room, school, { longestMinutes: 1 });
    const withdrawn = { longestMinutes: 1, standing: "withdrawn", name: "Renamed" } as const;
    const facts = { adults: school.people.okafor, level: "2", resisted: "yes", ownTechnique: techniqueId };
    const sent = () => report(room, school, { "segment-1": { ...facts, technique: "from one side <only>" } });
    const read = async (id: string) => {
      const { html } = await (await as("leader")).see(`/incidents/${id}`);
      await expectNoAxeViolations(html);
      return html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
    };
    const first = await sent();
    await sayOfTechnique(room, school, techniqueId, withdrawn, "2026-05-03");
    const second = await sent();
    const allowed = "Technique C2 Two-person seated (Oakum Vale, 2025), allowed by the school that day.";
    for (const words of [
      allowed,
      "Also said of it: from one side &lt;only&gt;",
      "The school&#39;s own limit At most 1 minute; this line lasted 2 minutes. At least 2 adults; this line names 1.",
      "It is no rule of law.",
    ])
      expect(await read(first)).toContain(words);
    expect(await read(second)).toContain("C2 Renamed (Oakum Vale, 2025), withdrawn by the school on 3 May 2026.");
    // What was frozen first still reads as it did.
    expect(await read(first)).not.toContain("withdrawn by the school");
    const review = await (await as("leader")).see(`/incidents/${first}/review`);
    expect(review.html).toContain("The school&#39;s own limit");
  });

  test("of a technique in words, within limits, or of no school's says nothing about limits", async () => {
    const techniqueId = await keepTechnique(room, school, { standing: "by-name", curriculum: "" });
    const { okafor, lund } = school.people;
    const within = { adults: [okafor, lund], level: "2", resisted: "yes" };
    const page = async (changed: object) => {
      const id = await report(room, school, { "segment-1": { ...within, ...changed } });
      return (await (await as("leader")).see(`/incidents/${id}`)).html
        .replaceAll(/<[^>]+>/g, " ")
        .replaceAll(/\s+/g, " ");
    };
    const own = await page({ ownTechnique: techniqueId });
    expect(own).toContain("(Oakum Vale), allowed by the school only by name in a child&#39;s plan.");
    const words = await page({ technique: "A wrap" });
    expect(words).toContain("Technique: A wrap");
    for (const html of [own, words]) expect(html).not.toContain("own limit");
  });

  test("asks whose sanction it was, and when (england.md#R9, #Q8)", async () => {
    const apart = await report(room, school, {
      "what-happened": line(1, "SEP.SECL", "09:02", "09:04"),
      "segment-1": { adults: school.people.okafor, exit: "locked", company: "nobody", sanction: "at-the-time" },
    });
    const { html } = await (await as("leader")).see(`/incidents/${apart}`);
    expect(html).toContain("Time out of class as a sanction");
    expect(html).toContain("Was it really a sanction? Who decided it, and when? (we suggest)");
  });

  test("full of statements, questions, additions, a decision and a signature it is still one readable page", async () => {
    const [okafor, lund, leader] = [await as("okafor"), await as("lund"), await as("leader")];
    await okafor.send(await statementPath("okafor"), { words: "My account", seen: "0", press: "give" });
    await lund.send(await statementPath("lund"), { words: "I was on the bus.", seen: "0", press: "not-there" });
    await okafor.send(`${await statementPath("okafor")}/additions`, {
      additionId: newId(afternoon),
      words: "And a minute later",
    });
    const questionId = newId(afternoon);
    await leader.send(`${record}/review/questions`, {
      questionId,
      toAdult: school.people.okafor,
      question: "Who held the door?",
    });
    await okafor.send(`${record}/questions/${questionId}`, { additionId: newId(afternoon), words: "Nobody did." });
    await okafor.send(`${record}/additions`, { additionId: newId(afternoon), words: "The driver rang." });
    await leader.send(`${record}/labels/1`, {
      overrideId: newId(afternoon),
      from: "use-of-force",
      to: "appropriate-contact",
      reason: "He leaned in.",
    });
    expect((await leader.send(`${record}/review`, { ...decision, press: "sign" })).to).toBe(record);
    const full = await leader.see(record);
    for (const words of [
      "My account",
      "Says: I was not there",
      "And a minute later",
      "Who held the door?",
      "Nobody did.",
      "The driver rang.",
      "He leaned in.",
      "The head sees this decision",
      "Too long.",
      "Ines Achterberg",
    ]) {
      expect(full.html).toContain(words);
    }
    await expectNoAxeViolations(full.html);
    const colleague = await lund.see(record);
    for (const words of ["My account", "And a minute later", "Who held the door?", "Nobody did."])
      expect(colleague.html).not.toContain(words);
    expect(colleague.html).toContain("The reviewer reads it");
    const looks = await leader.see(`${record}/looks`);
    expect(looks.html).toContain("The record was looked at.");
    await expectNoAxeViolations(looks.html);
  });

  // oxfmt-ignore
  test.each<[Person, number, number, number, number]>([
    //              record review label looks
    ["okafor",      200,   404,   404,  404],
    ["bello",       404,   404,   404,  404],
    ["leader",      200,   200,   200,  200],
    ["head",        200,   200,   200,  200],
    ["office",      404,   404,   404,  404],
    ["governor",    404,   404,   404,  404],
  ])("%s finds the record %i, its review %i, a line's label %i and its looks %i", async (person, ...statuses) => {
    const { see } = await as(person);
    const found = [];
    for (const page of ["", "/review", "/labels/1", "/looks"]) found.push((await see(`${record}${page}`)).status);
    expect(found).toEqual(statuses);
  });

  test("takes added words once, also from a stale form; none at all says so", async () => {
    const { see, send } = await as("okafor");
    const additionId = fieldsIn((await see(record)).html, "additionId");
    const press = () => send(`${record}/additions`, { additionId, words: "The driver rang." });
    const outcomes = await Promise.all([press(), press(), press()]);
    expect(outcomes.map(({ status, to }) => `${status} ${to}`)).toEqual([
      `303 ${record}`,
      `303 ${record}`,
      `303 ${record}`,
    ]);
    expect((await see(record)).html.split("The driver rang.")).toHaveLength(2);
    const empty = await send(`${record}/additions`, { additionId: newId(afternoon), words: " " });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain("Write the words to add");
    await expectNoAxeViolations(empty.html);
  });
});

describe("a statement", () => {
  test("is empty, kept, met by newer words, refused when empty, given, and then added to", async () => {
    const { see, send } = await as("okafor");
    const path = await statementPath("okafor");
    const empty = await see(path);
    expect(empty.html).toContain("Only what you yourself saw");
    await expectNoAxeViolations(empty.html);
    const missing = await send(path, { words: "", seen: "0", press: "give" });
    expect(missing.status).toBe(422);
    await expectNoAxeViolations(missing.html);
    expect((await send(path, { words: "On my phone", seen: "0", press: "keep" })).to).toBe("/");
    expect((await see("/")).html).toContain("begun, not given yet");
    const newer = await send(path, { words: "On the tablet", seen: "0", press: "keep" });
    expect(newer.status).toBe(409);
    for (const words of ["On my phone", "On the tablet"]) expect(newer.html).toContain(words);
    await expectNoAxeViolations(newer.html);
    expect((await send(path, { words: "Both", seen: fieldsIn(newer.html, "seen"), press: "give" })).to).toBe(record);
    expect((await send(path, { words: "Both", seen: "1", press: "give" })).to).toBe(record);
    const late = await send(path, { words: "Something else", seen: "1", press: "give" });
    expect(late.status).toBe(409);
    for (const words of ["Both", "Something else", "stands as it is"]) expect(late.html).toContain(words);
    await expectNoAxeViolations(late.html);
  });

  test("pressed three times at once leads to the same page, and no colleague or leader can open or write it", async () => {
    const { send } = await as("okafor");
    const path = await statementPath("okafor");
    const press = () => send(path, { words: "I saw", seen: "0", press: "give" });
    expect(new Set((await Promise.all([press(), press(), press()])).map(({ to }) => to))).toEqual(new Set([record]));
    for (const person of ["lund", "bello", "leader", "head", "governor", "office"] as const) {
      const other = await as(person);
      expect((await other.see(path)).status).toBe(404);
      expect((await other.send(path, { words: "x", press: "give" })).status).toBe(404);
      expect((await other.send(`${path}/additions`, { additionId: newId(afternoon), words: "x" })).status).toBe(404);
    }
  });

  test("has short questions below the words; their answers are kept, handed back, given, and stand beside the words", async () => {
    const [{ see, send }, leader] = [await as("okafor"), await as("leader")];
    const path = await statementPath("okafor");
    const typed = { words: "", began: "roughly nine", parts: ["talked", "witnessed"], breath: "not-seen", seen: "0" };
    const missing = await send(path, { ...typed, press: "give" });
    expect(missing.status).toBe(422);
    for (const kept of [/value="roughly nine"/, /value="talked" checked/, /value="not-seen" checked/])
      expect(missing.html).toMatch(kept);
    await expectNoAxeViolations(missing.html);
    expect((await send(path, { ...typed, press: "later" })).status).toBe(303);
    expect((await see(path)).html).toMatch(/value="roughly nine"/);
    const newer = await send(path, { ...typed, hurt: "yes", began: "ten", press: "keep" });
    expect(newer.status).toBe(409);
    for (const words of ["roughly nine", 'value="ten"']) expect(newer.html).toContain(words);
    await expectNoAxeViolations(newer.html);
    const wrong = await send(path, { ...typed, words: "I saw", seen: "1", began: "x".repeat(101), press: "give" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#began"');
    await expectNoAxeViolations(wrong.html);
    const whole = { ...typed, words: "I saw", kinds: "MEC.CHAIR", seen: "2", press: "give" };
    expect((await send(path, whole)).to).toBe(record);
    for (const reader of [await see(record), await leader.see(record), await leader.see(`${record}/review`)]) {
      for (const words of ["roughly nine", "Talked with the child; Watched, and took no part", "Kept in a chair"])
        expect(reader.html).toContain(words);
      expect(reader.html).not.toContain("Anyone hurt");
      await expectNoAxeViolations(reader.html);
    }
    expect((await (await as("lund")).see(record)).html).not.toContain("roughly nine");
    const late = await send(path, { ...whole, began: "half past nine" });
    expect(late.status).toBe(409);
    expect(late.html).toContain(">It began: half past nine</textarea>");
    await expectNoAxeViolations(late.html);
  });

  test("asks everybody the same: nothing of the report or of a colleague stands in its questions", async () => {
    const [okafor, lund] = [await as("okafor"), await as("lund")];
    const form = async (page: typeof okafor, person: Person) =>
      (await page.see(await statementPath(person))).html.split("<form")[2];
    const before = await form(okafor, "okafor");
    expect(before).toContain("Did Sami say or show, in any way, that they could not breathe?");
    await lund.send(await statementPath("lund"), { words: "I saw", kinds: "PHY.CARRY", seen: "0", press: "give" });
    expect(await form(okafor, "okafor")).toBe(before);
    expect(before).not.toMatch(/" checked|09:02/);
  });

  test("too long says so, and keeps every word", async () => {
    const { see, send } = await as("okafor");
    const path = await statementPath("okafor");
    const long = await send(path, { words: `${"word ".repeat(10_001)}end`, seen: "0", press: "give" });
    expect(long.status).toBe(422);
    expect(long.html).toContain("Use 50,000 characters or fewer. You have 50,008. They are saved.");
    expect((await see(path)).html).toContain("word end</textarea>");
  });

  test("of an administrator who was there leads from and to pages that open", async () => {
    const { office, okafor, lund } = school.who;
    incidentId = await report(room, school, {
      adults: { "adult-1": okafor.adultId, "adult-2": lund.adultId, "adult-3": office.adultId, "adult-3-role": "saw" },
    });
    record = `/incidents/${incidentId}`;
    const [{ see, send }, leader] = [await as("office"), await as("leader")];
    const path = await statementPath("office");
    expect((await see("/")).html).toContain(path);
    expect((await send(path, { words: "From the office window", seen: "0", press: "give" })).to).toBe("/");
    const questionId = newId(afternoon);
    await leader.send(`${record}/review/questions`, { questionId, toAdult: office.adultId, question: "What time?" });
    const asked = await see(`${record}/questions/${questionId}`);
    expect(asked.html).toContain("What time?");
    await expectNoAxeViolations(asked.html);
    expect((await send(`${record}/questions/${questionId}`, { additionId: newId(afternoon), words: "" })).status).toBe(
      422,
    );
    expect((await send(`${record}/questions/${questionId}`, { additionId: newId(afternoon), words: "Three" })).to).toBe(
      "/",
    );
  });
});

describe("a review", () => {
  test("shows record and statements side by side, keeps what is written, and is signed with the password", async () => {
    const [okafor, { see, send }] = [await as("okafor"), await as("leader")];
    await okafor.send(await statementPath("okafor"), { words: "My account", seen: "0", press: "give" });
    const page = await see(`${record}/review`);
    for (const words of ["My account", "Not given yet.", "A taxi was moving.", "One statement is still owed"])
      expect(page.html).toContain(words);
    await expectNoAxeViolations(page.html);
    const wrong = await send(`${record}/review`, { ...decision, password: "guess", press: "sign" });
    expect(wrong.status).toBe(422);
    for (const words of ["This one does not fit", "A taxi moved.", "Too long."]) expect(wrong.html).toContain(words);
    expect(wrong.html).not.toContain("guess");
    await expectNoAxeViolations(wrong.html);
    expect((await send(`${record}/review`, { ...decision, press: "keep" })).to).toBe("/");
    expect((await see(`${record}/review`)).html).toContain("Too long.");
    const press = () => send(`${record}/review`, { ...decision, press: "sign" });
    const outcomes = await Promise.all([press(), press(), press()]);
    outcomes.push(await press());
    expect(new Set(outcomes.map(({ status, to }) => `${status} ${to}`))).toEqual(new Set([`303 ${record}`]));
    expect((await see(`${record}/review`)).to).toBe(record);
  });

  test("signed by another meanwhile hands the words back on the record, to be added there", async () => {
    const [leader, second] = [await as("leader"), await as("secondLeader")];
    await leader.send(`${record}/review`, { ...decision, press: "sign" });
    const late = await second.send(`${record}/review`, {
      ...decision,
      necessaryWords: "I see it otherwise",
      press: "sign",
    });
    expect(late.status).toBe(409);
    expect(late.html).toContain("I see it otherwise");
    await expectNoAxeViolations(late.html);
    const asked = await second.send(`${record}/review/questions`, {
      questionId: newId(afternoon),
      toAdult: school.people.lund,
      question: "One more thing?",
    });
    expect([asked.status, asked.html.includes("One more thing?")]).toEqual([409, true]);
  });

  test("asks a question, and says what is missing in one", async () => {
    const { see, send } = await as("leader");
    for (const fields of [
      { toAdult: school.people.lund, question: "" },
      { toAdult: "", question: "Where?" },
    ]) {
      const page = await send(`${record}/review/questions`, { questionId: newId(afternoon), ...fields });
      expect(page.status).toBe(422);
      expect(page.html).toContain(fields.question);
      await expectNoAxeViolations(page.html);
    }
    const sent = await send(`${record}/review/questions`, {
      questionId: newId(afternoon),
      toAdult: school.people.lund,
      question: "Where?",
    });
    expect(sent.to).toBe(`${record}/review`);
    const lund = await as("lund");
    expect((await lund.see("/")).html).toContain("Answer a question about incident 0001");
    expect((await see(`${record}/review`)).html).toContain("Where?");
  });

  test("sends its question and its decision from one form: what is decided so far is there again afterwards", async () => {
    const { see, send } = await as("leader");
    const page = (await see(`${record}/review`)).html;
    expect(page.match(/<form[^>]*>/g)?.filter((form) => !form.includes("/sign-out"))).toHaveLength(1);
    // Enter in the password box presses the form's first button: that one must sign, not ask.
    const first = /<button[^>]*>/.exec(page.slice(page.indexOf("<main")))?.[0];
    expect(first).toMatch(/class="ls-first-press".*value="sign"/);
    await send(`${record}/review/questions`, {
      ...decision,
      questionId: newId(afternoon),
      toAdult: school.people.lund,
      question: "Where?",
      password: "guess",
    });
    const after = (await see(`${record}/review`)).html;
    for (const words of ["A taxi moved.", "Too long."]) expect(after).toContain(words);
    expect(after).not.toMatch(/<textarea[^>]*name="question"[^>]*>Where/);
    expect(JSON.stringify(await room.asOwner("select * from review_draft"))).not.toContain("guess");
  });

  test("is no door for guessing a password: after five wrong ones the right one has to wait", async () => {
    const { send } = await as("leader");
    const guess = (password: string) => send(`${record}/review`, { ...decision, password, press: "sign" });
    for (let at = 0; at < 5; at += 1) expect((await guess(`guess ${at}`)).html).toContain("This one does not fit");
    const waits = await guess(decision.password);
    expect([waits.status, waits.html.includes("Too many tries from here. Wait 10 seconds")]).toEqual([422, true]);
    expect(waits.html).toContain("A taxi moved.");
    pages.clock.now = pages.clock.now.add({ seconds: 11 });
    expect((await guess(decision.password)).to).toBe(record);
    pages.clock.now = afternoon;
  });

  test("of the head's own incident is the named governor's: the head and the leaders are told why", async () => {
    incidentId = await report(room, school, {
      adults: { "adult-1": school.who.head.adultId, "adult-2": school.people.lund },
      "segment-1": { adults: school.people.lund, level: "2" },
    });
    record = `/incidents/${incidentId}`;
    const [head, leader, governor] = [await as("head"), await as("leader"), await as("governor")];
    expect((await leader.see(record)).html).toContain("The head must first name the governor or proprietor");
    expect((await governor.see("/")).html).toContain("Governors see figures, not records");
    const owed = await head.see("/");
    expect(owed.html).toContain("Name who reviews incident 0001");
    await expectNoAxeViolations(owed.html);
    expect((await head.see(record)).html).toContain("Nobody is named yet");
    expect((await leader.see("/")).html).not.toContain("Name who reviews");
    await nameGovernor(room, school);
    expect((await head.see("/")).html).not.toContain("Name who reviews");
    expect((await head.see(record)).html).toContain("You were involved, so somebody else reviews this incident.");
    for (const other of [head, leader])
      expect((await other.send(`${record}/review`, { ...decision, press: "sign" })).status).toBe(404);
    const home = await governor.see("/");
    expect(home.html).toContain(`${record}/review`);
    await expectNoAxeViolations(home.html);
    expect((await governor.send(`${record}/review`, { ...decision, press: "sign" })).to).toBe(record);
    expect((await governor.see(record)).html).toContain("Reviewed");
  });

  test("decides a line with a reason; without one, or without a name for it, says where", async () => {
    const { see, send } = await as("leader");
    const page = await see(`${record}/labels/1`);
    expect(page.html).toContain("Use of force");
    await expectNoAxeViolations(page.html);
    for (const fields of [
      { to: "withdrawal", reason: "" },
      { to: "", reason: "He leaned in." },
    ]) {
      const refused = await send(`${record}/labels/1`, {
        overrideId: newId(afternoon),
        from: "use-of-force",
        ...fields,
      });
      expect(refused.status).toBe(422);
      for (const [, target = ""] of refused.html.matchAll(/<a href="#([^"]+)">/g))
        expect(refused.html).toContain(`id="${target}"`);
      await expectNoAxeViolations(refused.html);
    }
    expect((await see(`${record}/labels/9`)).status).toBe(404);
  });
});

describe("the first page and the list", () => {
  test("are empty with a way on, for every role", async () => {
    school = await room.school("Birch School");
    for (const person of ["bello", "leader", "office", "governor"] as const) {
      const { see } = await as(person);
      const home = await see("/");
      expect(home.html).toContain("You owe nothing today");
      await expectNoAxeViolations(home.html);
      const list = await see("/incidents");
      expect(list.status).toBe(person === "bello" || person === "leader" ? 200 : 404);
      if (list.status === 200) expect(list.html).toContain("Nothing is recorded yet.");
    }
  });
});
