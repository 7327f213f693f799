import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import {
  nameGovernor,
  newSession,
  openPages,
  openRoom,
  password,
  report,
  statementOf,
  type Fields,
  type Pages,
  type Person,
  type Room,
  type RoomSchool,
} from "../for-tests.ts";
import { beginQuestion } from "./begin-question.ts";
import { askingIn, pressToAsk } from "./questions.ts";

let room: Room;
let pages: Pages;
let school: RoomSchool;
let record: string;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  record = `/incidents/${await report(room, school)}`;
});

const as = async (person: Person) => {
  const token = await newSession(room.database, school.who[person]);
  return {
    see: (path: string) => pages.see(token, path),
    send: (path: string, fields: Fields) => pages.send(token, path, fields),
  };
};
const gives = async (person: Person, fields: Fields) => {
  const statementId = await statementOf(room, record.slice(-36), school.who[person]);
  const whole = { words: "I saw it.", seen: "0", press: "give", ...fields };
  expect((await (await as(person)).send(`${record}/statements/${statementId}`, whole)).status).toBe(303);
};
const heading = "Where the accounts differ";
/** The section as a reader hears it: its words in order, without the marks. */
const differing = (html: string) =>
  (/<section class="ls-differences.*?<\/section>/s.exec(html)?.[0] ?? "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

describe("where the accounts differ", () => {
  beforeEach(async () => {
    await gives("okafor", { began: "09:02", hurt: "no", breath: "no", parts: "applied" });
    await gives("lund", {
      words: "It all began at twenty to nine. He said he could not breathe.",
      hurt: "yes",
      parts: "witnessed",
    });
  });

  test("stands on the record and in the review: what, the record, each adult, danger first, calmly", async () => {
    const leader = await as("leader");
    for (const path of [record, `${record}/review`]) {
      const { html } = await leader.see(path);
      const said = differing(html);
      expect(said).toMatch(
        /Where the accounts differ.*remember differently.*not a fault.*Trouble breathing Ask about this first The record Says nothing about it Ada Okafor No.*Erik Lund In their own words He said he could not breathe\./,
      );
      expect(said).toMatch(/Whether anyone was hurt The record Somebody looked.*Ada Okafor No.*Erik Lund Yes/);
      expect(said).toMatch(/Who took hold The record Ada Okafor and Erik Lund.*Erik Lund Watched, and took no part/);
      expect(said).toMatch(/When it began The record 09:02.*Ada Okafor 09:02.*Erik Lund 08:40/);
      expect(said).toContain("more than 2 minutes apart");
      expect(said).not.toMatch(/contradict|wrong|false|inconsisten|lie[sd]?\b/i);
      await expectNoAxeViolations(html);
    }
  });

  test("leads from the top of a long record to an account of a child who could not breathe", async () => {
    const { html } = await (await as("leader")).see(record);
    expect(html.indexOf("differ on whether the child could breathe")).toBeGreaterThan(0);
    expect(html.indexOf('href="#differences"')).toBeLessThan(html.indexOf("Minute by minute"));
    expect((await (await as("lund")).see(record)).html).not.toContain("differ on whether");
  });

  // oxfmt-ignore
  test.each<[Person, number, boolean]>([
    ["okafor",   200, false],
    ["lund",     200, false],
    ["bello",    404, false],
    ["leader",   200, true],
    ["head",     200, true],
    ["office",   404, false],
    ["governor", 404, false],
  ])("%s, who finds the record %i, is shown it: %s", async (person, status, shown) => {
    const answer = await (await as(person)).see(record);
    expect([answer.status, answer.html.includes(heading)]).toEqual([status, shown]);
  });

  test("begins a question to each, from the record and from the review, and keeps what is written there", async () => {
    const { see, send } = await as("leader");
    const about = `about=breath&amp;of=${school.people.lund}`;
    expect((await see(record)).html).toContain(`href="${record}/review?${about}#ask"`);
    const begun = await see(`${record}/review?about=breath&of=${school.people.lund}`);
    expect(begun.html).toMatch(new RegExp(`<option value="${school.people.lund}" selected`));
    expect(begun.html).toContain("You wrote about Sami&#39;s breathing.");
    expect(begun.html).toContain("nothing is sent until you press");
    await expectNoAxeViolations(begun.html);

    const press = `ask hurt ${school.people.okafor}`;
    expect(begun.html).toContain(`value="${press}"`);
    const asked = await send(`${record}/review`, { necessary: "yes", necessaryWords: "A taxi moved.", press });
    expect([asked.status, asked.to]).toEqual([303, `${record}/review?about=hurt&of=${school.people.okafor}#ask`]);
    const there = await see(asked.to!.replace("#ask", ""));
    expect(there.html).toContain("A taxi moved.");
    expect(there.html).toContain("when asked whether you saw anyone hurt");
    expect(await room.asOwner(`select 1 from review_question where incident_id = '${record.slice(-36)}'`)).toEqual([]);
  });

  test("never overwrites a question that is written and not sent", async () => {
    const { see, send } = await as("leader");
    const mine = { toAdult: school.people.lund, question: "Where did you stand?" };
    const { to } = await send(`${record}/review`, { ...mine, press: `ask hurt ${school.people.okafor}` });
    const { html } = await see(to!.replace("#ask", ""));
    expect(html).toContain("Where did you stand?");
    expect(html).toContain("This question is begun and not sent yet.");
    await expectNoAxeViolations(html);
  });

  test.each(["about=breath&of=x", "about=nothing&of=", "about=%00&of=%ff", "about=__proto__&of=constructor"])(
    "an address with %s begins nothing",
    async (query) => {
      const { status, html } = await (await as("leader")).see(`${record}/review?${query}`);
      expect([status, html.includes("nothing is sent until you press")]).toEqual([200, false]);
    },
  );

  test("is still read on a signed record, and nobody is asked any more", async () => {
    const { see, send } = await as("leader");
    const decision = { necessary: "yes", necessaryWords: "a", proportionate: "no", proportionateWords: "b", password };
    await send(`${record}/review`, { ...decision, press: "sign" });
    const { html } = await see(record);
    expect(html).toContain(heading);
    expect(html).not.toContain("/review?about=");
  });
});

test("a statement that is not given yet says nothing, and no difference is said carefully", async () => {
  const leader = await as("leader");
  const statementId = await statementOf(room, record.slice(-36), school.who.okafor);
  const begun = { words: "He could not breathe.", breath: "yes", seen: "0", press: "keep" };
  await (await as("okafor")).send(`${record}/statements/${statementId}`, begun);
  for (const path of [record, `${record}/review`]) {
    const { html } = await leader.see(path);
    expect(html).not.toContain(heading);
    expect(html).not.toContain("found no difference");
  }
  await gives("lund", { hurt: "no" });
  expect((await leader.see(record)).html).not.toContain(heading);
  const { html } = await leader.see(`${record}/review`);
  expect(html).not.toContain(heading);
  expect(html).toContain("read the words too");
});

test("somebody who says they were not there stands among the differences", async () => {
  await gives("lund", { words: "I was on the bus.", press: "not-there" });
  const { html } = await (await as("leader")).see(record);
  expect(differing(html)).toMatch(
    /Who was there The record Erik Lund: Took part: held, moved, kept apart Erik Lund Was not there Ask Erik about this/,
  );
  await expectNoAxeViolations(html);
});

test("where the head took part, a leader reads the differences and the named governor asks", async () => {
  const { head, okafor } = school.who;
  await nameGovernor(room, school);
  const adults = { "adult-1": okafor.adultId, "adult-1-role": "took-part", "adult-2": head.adultId };
  const line = { "segment-1": { adults: [okafor.adultId, head.adultId], level: "2" } };
  record = `/incidents/${await report(room, school, { adults, ...line })}`;
  await gives("okafor", { breath: "yes" });
  const [leader, governor] = [await (await as("leader")).see(record), await (await as("governor")).see(record)];
  expect([leader.html.includes(heading), leader.html.includes("/review?about=")]).toEqual([true, false]);
  expect([governor.html.includes(heading), governor.html.includes("/review?about=")]).toEqual([true, true]);
  expect((await (await as("head")).see(record)).html).not.toContain(heading);
});

describe("a question begun from a difference", () => {
  const [ada, erik] = ["0190c0de-0000-7000-8000-000000000001", "0190c0de-0000-7000-8000-000000000002"];
  const sides = [
    { adultId: ada, says: "Yes", ask: "What did you see, Ada?" },
    { adultId: erik, says: "No", ask: "What did you see, Erik?" },
  ];
  const found = [{ about: "hurt", title: "Whether anyone was hurt", record: "Nobody", sides, danger: false }];
  const begin = (draft: Record<string, string>, of = erik) => beginQuestion(draft, found, { about: "hurt", of });

  test("gives way to the next one as long as nobody has changed it", () => {
    expect(begin({ necessary: "yes" })).toEqual({
      typed: { necessary: "yes", toAdult: erik, question: "What did you see, Erik?" },
      begun: "yes",
    });
    expect(begin({ toAdult: ada, question: "What did you see, Ada?" }).typed).toMatchObject({ toAdult: erik });
    const mine = { toAdult: ada, question: "What did you see, Ada? And hear?" };
    expect(begin(mine)).toEqual({ typed: mine, begun: "another-stands" });
    const sentElsewhere = { toAdult: erik, question: "What did you see, Ada?" };
    expect(begin(sentElsewhere).begun).toBe("another-stands");
    expect(begin({}, "nobody")).toEqual({ typed: {} });
  });

  test("is asked by a press that names a difference and an adult, and by no other", () => {
    expect(askingIn(pressToAsk({ about: "kind-PHY.HOLD.SEAT", of: ada }))).toEqual({
      about: "kind-PHY.HOLD.SEAT",
      of: ada,
    });
    for (const press of ["", "sign", "keep", "ask", "ask hurt", "ask hurt me", `ask hurt ${ada} x`, `sign hurt ${ada}`])
      expect(askingIn(press)).toBeUndefined();
  });
});
