import { newId } from "#platform";
import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { keepFullRecord } from "../full-record/full-store.ts";
import { giveStatement } from "../give-statement.ts";
import { handOverDraft } from "../hand-over-draft.ts";
import {
  afternoon,
  nameGovernor,
  newSession,
  openPages,
  openRoom,
  report,
  statementOf,
  type Fields,
  type Pages,
  type Person,
  type Room,
  type RoomSchool,
} from "../for-tests.ts";
import { completeDraft } from "../incident-samples.ts";
import { incidentWith } from "./list-samples.ts";

let room: Room;
let pages: Pages;
let school: RoomSchool;
/** Okafor and Lund held Sami; Okafor reported it. */
let incidentId: string;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  incidentId = await report(room, school);
});

const as = async (person: Person) => {
  const token = await newSession(room.database, school.who[person]);
  const see = (path: string) => pages.see(token, path);
  const searched = (fields: Fields) => pages.send(token, "/incidents/search", fields);
  return { see, searched, finds: async (fields: Fields) => see((await searched(fields)).to ?? "") };
};

const tagsIn = (html: string) =>
  [...html.matchAll(/<li><a class="govuk-link" href="([^"]+)"><span>([^<]+)<\/span>/g)].map(([, href = "", words]) => [
    words,
    href.replaceAll("&amp;", "&"),
  ]);

describe("the list of incidents", () => {
  test("shows leaders every incident and an adult their own", async () => {
    await incidentWith(room, school, { by: "bello", adults: ["bello", "lund"] });
    const [leader, okafor] = [await as("leader"), await as("okafor")];
    expect((await leader.see("/incidents")).html).toContain("2 incidents");
    const mine = await okafor.see("/incidents");
    expect(mine.html).toContain("1 incident<");
    await expectNoAxeViolations(mine.html);
    expect((await room.facts(school.schoolId, "incident-list-looked-at")).length).toBe(2);
  });

  test("is narrowed by ids, codes and days in its address", async () => {
    await incidentWith(room, school, { by: "bello", adults: ["bello", "lund"] });
    const { see } = await as("leader");
    const { child, secondChild, lund, okafor, place } = school.people;
    const found: Record<string, string> = {
      [`child=${child}`]: "2 incidents<",
      [`adult=${lund}`]: "2 incidents<",
      [`adult=${okafor}`]: "1 incident<",
      [`place=${place}`]: "2 incidents<",
      "from=2026-11-24&to=2026-11-24": "2 incidents<",
      "state=not-reviewed": "2 incidents<",
      "label=use-of-force": "2 incidents<",
      "owed=statement": "2 incidents<",
      "owed=review": "2 incidents<",
      "owed=anything": "2 incidents<",
      [`by=${okafor}`]: "1 incident<",
      "owed=answer": "None fit.",
      "state=reviewed": "None fit.",
      "from=2026-11-25": "None fit.",
      "to=2026-11-23": "None fit.",
      [`child=${secondChild}`]: "None fit.",
      "page=7&label=seclusion": "None fit.",
    };
    for (const [query, words] of Object.entries(found))
      expect([query, (await see(`/incidents?${query}`)).html]).toEqual([query, expect.stringContaining(words)]);
  });

  test("says which filters are in use, and each can be taken off by itself", async () => {
    const { see, finds } = await as("leader");
    const { child, lund, place } = school.people;
    const all = {
      child,
      adult: lund,
      place,
      label: "use-of-force",
      state: "not-reviewed",
      owed: "statement",
      by: lund,
      from: "2026-11-01",
      to: "2026-11-30",
    };
    const page = await finds({ ...all, words: "taxi" });
    expect(page.html).toContain("1 incident<");
    await expectNoAxeViolations(page.html);
    const tags = tagsIn(page.html);
    expect(tags.map(([words]) => words)).toEqual([
      "Words: taxi",
      "Child: Sami Karim",
      "Adult: Erik Lund",
      "Place: Maple class",
      "Label: Use of force",
      "Not reviewed yet",
      "A statement owed by Erik Lund",
      "From 1 November 2026",
      "To 30 November 2026",
    ]);
    for (const [words, without = ""] of tags) {
      const fewer = await see(without);
      expect(tagsIn(fewer.html).map(([left]) => left)).toEqual(tags.map(([one]) => one).filter((one) => one !== words));
      expect(fewer.html).toContain("1 incident<");
    }
  });

  test("says of each what is still owed, and is narrowed to those by one press", async () => {
    const { see } = await as("leader");
    const { html } = await see("/incidents?adult=" + school.people.lund);
    expect(html).toContain("Owed:</strong> the rest of the record, 2 statements, the review");
    const only = />Only those with something owed</;
    const [, press = ""] = /href="([^"]+)">Only those with something owed</.exec(html) ?? [];
    const narrowed = await see(press.replaceAll("&amp;", "&"));
    expect(tagsIn(narrowed.html).map(([words]) => words)).toEqual(["Adult: Erik Lund", "Anything owed"]);
    expect(narrowed.html).toContain("1 incident<");
    expect(narrowed.html).not.toMatch(only);
    pages.clock.now = afternoon.add({ hours: 48 });
    const late = await pages.see(await newSession(room.database, school.who.leader, pages.clock.now), "/incidents");
    pages.clock.now = afternoon;
    expect(late.html).toContain("Late:</strong> the rest of the record. <strong");
    await expectNoAxeViolations(late.html);
  });

  test("has nothing to search while nothing is recorded, and leads to recording", async () => {
    const { html } = await (await as("bello")).see("/incidents");
    expect(html).toContain("Nothing is recorded yet.");
    expect(html).toContain('href="/incidents/drafts/new"');
    expect(html).not.toContain('role="search"');
    await expectNoAxeViolations(html);
  });

  test.each([
    ["?child=00000000-0000-4000-8000-000000000000", "Take off a choice above"],
    ["?from=2026-11-25&to=2026-11-01", "The first day lies after the last"],
  ])("says what to do when nothing fits: %s", async (query, advice) => {
    const { html } = await (await as("leader")).see(`/incidents${query}`);
    expect(html).toContain("None fit.");
    expect(html).toContain(advice);
    expect(html).toContain('href="/incidents">');
    await expectNoAxeViolations(html);
  });
});

describe("words to search for", () => {
  test("stand in no address as they are, and are still there on the way back", async () => {
    const { searched, see } = await as("leader");
    const sent = await searched({ words: "taxi", state: "not-reviewed" });
    expect(sent.status).toBe(303);
    expect(sent.to).not.toContain("taxi");
    const found = await see(sent.to ?? "");
    expect(found.html).toContain("1 incident<");
    expect(found.html).toContain('value="taxi"');
    expect(found.html).not.toMatch(/href="[^"]*taxi/);
    await expectNoAxeViolations(found.html);
    expect((await see(sent.to ?? "")).html).toContain("1 incident<");
  });

  test("are opened by nobody else, and not after the session: the page says so and shows the rest", async () => {
    const { to } = await (await as("leader")).searched({ words: "kestrel" });
    for (const other of ["leader", "head", "okafor"] as const) {
      const page = await (await as(other)).see(to ?? "");
      expect(page.status).toBe(200);
      expect(page.html).toContain("Write them again");
      expect(page.html).toContain("1 incident<");
      expect(page.html).not.toContain("kestrel");
      await expectNoAxeViolations(page.html);
    }
  });

  test("that nobody wrote find nothing, and the page says what to try", async () => {
    const page = await (await as("leader")).finds({ words: "swimming" });
    expect(page.html).toContain("None fit.");
    expect(page.html).toContain("Try one word alone");
    await expectNoAxeViolations(page.html);
  });
});

describe("an adult's list", () => {
  test("learns nothing of incidents they had no part in, whatever is asked of it", async () => {
    const other = await incidentWith(room, school, {
      by: "bello",
      adults: ["bello"],
      child: school.people.secondChild,
      why: "A kestrel flew in.",
    });
    const okafor = await as("okafor");
    const { secondChild, place } = school.people;
    const bello = school.who.bello.adultId;
    const nobody = newId(afternoon);
    for (const [theirs, unknown] of [
      [`child=${secondChild}`, `child=${nobody}`],
      [`adult=${bello}`, `adult=${nobody}`],
      [`by=${bello}`, `by=${nobody}`],
      [`owed=review&by=${bello}`, `owed=review&by=${nobody}`],
    ]) {
      const [about, like] = [await okafor.see(`/incidents?${theirs}`), await okafor.see(`/incidents?${unknown}`)];
      expect(about.html).toContain("None fit.");
      // Word for word what somebody who does not exist gets.
      expect(about.html.replaceAll(secondChild, nobody).replaceAll(bello, nobody)).toBe(like.html);
    }
    for (const [query, words] of [
      [`place=${place}`, "1 incident<"],
      ["owed=statement", "1 incident<"],
      ["state=not-reviewed", "1 incident<"],
      ["label=use-of-force", "1 incident<"],
      ["page=2", "1 incident<"],
    ]) {
      const { html } = await okafor.see(`/incidents?${query}`);
      expect([query, html]).toEqual([query, expect.stringContaining(words ?? "")]);
      expect(html).not.toContain(other);
    }
    const { html } = await okafor.see("/incidents");
    for (const hidden of ["Noor Whitlock", "Tunde Bello", other, secondChild, bello])
      expect(html).not.toContain(hidden);
    expect((await okafor.finds({ words: "kestrel" })).html).toContain("None fit.");
  });

  test("offers those who were in their incidents, and their own name first among who owes", async () => {
    const { html } = await (await as("okafor")).see("/incidents");
    for (const name of ["Sami Karim", "Erik Lund"]) expect(html).toContain(`>${name}<`);
    expect(html).toContain(`<option value="${school.people.okafor}">You</option>`);
  });

  test("is closed to the office and to governors, named or not", async () => {
    await nameGovernor(room, school);
    for (const person of ["office", "governor"] as const) {
      const { see, searched } = await as(person);
      expect((await see(`/incidents?child=${school.people.child}`)).status).toBe(404);
      expect((await searched({ words: "taxi" })).status).toBe(404);
    }
  });
});

describe("what is owed, and by whom", () => {
  const owed = async (person: Person, query: string) => {
    const { html } = await (await as(person)).see(`/incidents?${query}`);
    return /(\d+) incidents?</.exec(html)?.[1] ?? "0";
  };
  const by = (person: Person) => `&by=${school.who[person].adultId}`;
  const ask = async (of: Person, words = "Where were your hands?") => {
    const questionId = newId(afternoon);
    const token = await newSession(room.database, school.who.leader);
    await pages.send(token, `/incidents/${incidentId}/review/questions`, {
      questionId,
      toAdult: school.who[of].adultId,
      question: words,
    });
    return questionId;
  };

  test("a statement, until it is given", async () => {
    expect(await owed("leader", `owed=statement${by("okafor")}`)).toBe("1");
    const statementId = await statementOf(room, incidentId, school.who.okafor);
    await room.as(school.who.okafor, (work) =>
      giveStatement(work, school.who.okafor, {
        incidentId,
        statementId,
        press: { kind: "give", as: "account" },
        answers: {},
        words: "I sat.",
        seen: 0,
      }),
    );
    expect(await owed("leader", `owed=statement${by("okafor")}`)).toBe("0");
    expect(await owed("leader", `owed=statement${by("lund")}`)).toBe("1");
    expect(await owed("leader", "owed=statement")).toBe("1");
    // Whoever reported it still owes the rest.
    expect(await owed("leader", `owed=anything${by("okafor")}`)).toBe("1");
    expect(await owed("leader", `owed=anything${by("bello")}`)).toBe("0");
  });

  test("the rest of the record, by whoever reported it or was asked to write on, until it is sent", async () => {
    expect(await owed("leader", "owed=rest")).toBe("1");
    expect(await owed("leader", `owed=rest${by("okafor")}`)).toBe("1");
    expect(await owed("leader", `owed=rest${by("lund")}`)).toBe("0");
    const { okafor, lund } = school.who;
    const [report] = await room.asOwner(`select draft_id from incident where incident_id = '${incidentId}'`);
    const draftId = String(report?.draft_id);
    expect(await room.as(okafor, (work) => handOverDraft(work, okafor, { draftId, toAdult: lund.adultId }))).toBe(
      "handed-over",
    );
    expect(await owed("lund", `owed=rest${by("lund")}`)).toBe("1");
    expect(await owed("leader", `owed=rest${by("okafor")}`)).toBe("1");
    await room.as(okafor, (work) =>
      keepFullRecord(work, { incidentId, answers: new Map(), words: "", by: okafor.adultId }),
    );
    expect(await owed("leader", "owed=rest")).toBe("0");
  });

  test("a look at what cannot wait, by leaders who were not there, until one has written what was done (england.md#D12)", async () => {
    const okafor = school.people.okafor;
    const secondLeader = school.who.secondLeader.adultId;
    const hold = completeDraft(school.people)["segment-1"];
    const alarming = await report(room, school, {
      adults: {
        "adult-1": okafor,
        "adult-1-role": "took-part",
        "adult-2": secondLeader,
        "adult-2-role": "saw",
      },
      "segment-1": { ...hold, adults: [okafor], purpose: ["injury-other", "punish"] },
    });
    const cannotWait = "Cannot wait:</strong> an unlawful purpose. <strong";
    const listOf = async (person: Person) => (await (await as(person)).see("/incidents")).html;
    expect(await listOf("leader")).toContain(cannotWait);
    for (const person of ["okafor", "secondLeader"] as const) {
      expect(await listOf(person)).not.toContain("Cannot wait");
      expect(await owed(person, "owed=alert")).toBe("0");
    }
    expect(await listOf("okafor")).not.toContain("A look at what cannot wait");
    expect(await owed("leader", "owed=alert")).toBe("1");
    expect(await owed("leader", `owed=alert${by("head")}`)).toBe("1");
    expect(await owed("leader", `owed=alert${by("secondLeader")}`)).toBe("0");
    expect(await owed("leader", `owed=alert${by("okafor")}`)).toBe("0");
    await pages.send(
      await newSession(room.database, school.who.leader),
      `/incidents/${alarming}/alerts/unlawful-purpose`,
      { words: "Spoke to Ms Okafor alone." },
    );
    expect(await owed("leader", "owed=alert")).toBe("0");
    expect(await listOf("leader")).not.toContain("Cannot wait");
  });

  test("a review, by every leader who was not there; with the head in it, by the named governor alone", async () => {
    await incidentWith(room, school, { by: "secondLeader", adults: ["secondLeader"] });
    await incidentWith(room, school, { by: "head", adults: ["head", "lund"] });
    await nameGovernor(room, school);
    expect(await owed("leader", "owed=review")).toBe("3");
    expect(await owed("leader", `owed=review${by("leader")}`)).toBe("2");
    expect(await owed("leader", `owed=review${by("secondLeader")}`)).toBe("1");
    expect(await owed("leader", `owed=review${by("head")}`)).toBe("2");
    expect(await owed("leader", `owed=review${by("governor")}`)).toBe("1");
    expect(await owed("leader", `owed=review${by("okafor")}`)).toBe("0");
  });

  test("an answer, until it is given; nobody learns of a question that was put to a colleague", async () => {
    const questionId = await ask("lund");
    expect(await owed("leader", "owed=answer")).toBe("1");
    expect(await owed("leader", `owed=answer${by("lund")}`)).toBe("1");
    expect(await owed("leader", `owed=answer${by("okafor")}`)).toBe("0");
    expect(await owed("lund", "owed=answer")).toBe("1");
    expect(await owed("okafor", "owed=answer")).toBe("0");
    expect(await owed("okafor", `owed=answer${by("lund")}`)).toBe("0");
    const token = await newSession(room.database, school.who.lund);
    await pages.send(token, `/incidents/${incidentId}/questions/${questionId}`, {
      additionId: newId(afternoon),
      words: "On his forearms.",
    });
    expect(await owed("leader", "owed=answer")).toBe("0");
  });

  test("a leader who was there learns no more of questions than any adult who was", async () => {
    incidentId = await incidentWith(room, school, { by: "secondLeader", adults: ["secondLeader", "lund"] });
    await ask("lund");
    expect(await owed("leader", "owed=answer")).toBe("1");
    expect(await owed("secondLeader", "owed=answer")).toBe("0");
    expect(await owed("secondLeader", `owed=anything${by("lund")}`)).toBe("2");
  });
});

describe("pages of fifty", () => {
  test("keep their filters, and one beyond the end is the last", async () => {
    const { see, finds } = await as("leader");
    for (let made = 1; made < 52; made += 1) await report(room, school);
    const first = await see("/incidents?state=not-reviewed");
    expect(first.html).toContain("52 incidents, 1 to 50 shown");
    expect(first.html).toContain('href="/incidents?state=not-reviewed&amp;page=2"');
    const second = await see("/incidents?state=not-reviewed&page=2");
    expect(second.html).toContain("52 incidents, 51 to 52 shown");
    expect(second.html.match(/ls-list__item/g)).toHaveLength(2);
    await expectNoAxeViolations(second.html);
    expect((await see("/incidents?state=not-reviewed&page=900")).html.match(/ls-list__item/g)).toHaveLength(2);
    // Words go along from page to page, too.
    const found = await finds({ words: "taxi" });
    const next = /href="(\/incidents\?find=[^"]+page=2)"/.exec(found.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect((await see(next)).html).toContain("52 incidents, 51 to 52 shown");
    // All began at the same moment: the two pages show each once.
    const shown = [first, second].flatMap(({ html }) => [...html.matchAll(/>(\d{4}) · /g)].map(([, number]) => number));
    expect(shown).toEqual(Array.from({ length: 52 }, (_, at) => String(52 - at).padStart(4, "0")));
  });
});

test("whatever stands in the address or is posted, there is a page", async () => {
  const { see, searched } = await as("leader");
  const names = ["child", "adult", "place", "from", "to", "label", "state", "owed", "by", "find", "page", "x"];
  const { child, lund, place } = school.people;
  const known = [child, lund, place, "review", "anything", "statement", "2026-11-24", "9999-12-31", "1000-01-01", "2"];
  const odd = [
    "",
    "%00",
    "\0",
    "-1",
    "1e999",
    "__proto__",
    "'",
    "2026-02-31",
    "2026-01-01[u-ca=hebrew]",
    "+275760-09-13",
  ];
  const value = fc.oneof(fc.constantFrom(...known, ...odd), fc.string({ unit: "binary" }));
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(pairs, async (entries) => {
      const query = entries.map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`).join("&");
      expect((await see(`/incidents?${query}`)).status).toBe(200);
      const words = entries.map(([, text]) => text.toWellFormed()).join(" ");
      const sent = await searched({
        ...Object.fromEntries(entries.map(([name, text]) => [name, text.toWellFormed()])),
        words,
      });
      expect(sent.status).toBe(303);
      expect((await see(sent.to ?? "")).status).toBe(200);
    }),
    { numRuns: 60 },
  );
});
