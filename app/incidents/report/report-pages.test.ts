import { newId } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import {
  afternoon,
  fieldsIn,
  keepDraft,
  keepTechnique,
  sayOfTechnique,
  newSession,
  openPages,
  openRoom,
  password,
  report,
  type Pages,
  type Room,
  type RoomSchool,
} from "../for-tests.ts";
import { completeDraft, line } from "../incident-samples.ts";

let room: Room;
let pages: Pages;
let school: RoomSchool;
let token: string;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  token = await newSession(room.database, school.who.okafor);
  pages.clock.now = afternoon;
});

const base = (draftId: string, question = "") => `/incidents/drafts/${draftId}${question === "" ? "" : `/${question}`}`;
const answers = () => completeDraft(school.people);
const drafts = async () =>
  (await room.asOwner(`select 1 from incident_draft where school_id = '${school.schoolId}'`)).length;
const incidents = async () =>
  (await room.asOwner(`select 1 from incident where school_id = '${school.schoolId}'`)).length;

describe("a first report, page by page", () => {
  test("is begun by its first answer: a look at the first page leaves nothing behind", async () => {
    const { status, to } = await pages.see(token, "/incidents/drafts/new");
    expect(status).toBe(303);
    const first = await pages.see(token, to ?? "");
    expect(first.status).toBe(200);
    expect(first.html).toContain("Sami Karim");
    expect(first.html).toContain("First report 1 of 10");
    expect(first.headers.get("cache-control")).toBe("no-store");
    expect(await drafts()).toBe(0);
    await pages.send(token, to ?? "", { "child-1": school.people.child, seen: "0", press: "continue" });
    expect(await drafts()).toBe(1);
  });

  test("asks at most 12 answers, one page after the other, and ends at a record", async () => {
    const draftId = newId(afternoon);
    const given = answers();
    let path = base(draftId, "children");
    const visited: string[] = [];
    while (!path.endsWith("/check-answers")) {
      const question = path.split("/").at(-1) ?? "";
      visited.push(question);
      const page = await pages.see(token, path);
      expect(page.status).toBe(200);
      await expectNoAxeViolations(page.html);
      const { status, to } = await pages.send(token, path, {
        ...given[question],
        seen: fieldsIn(page.html, "seen"),
        press: "continue",
      });
      expect(status).toBe(303);
      path = to ?? "/check-answers";
    }
    expect(visited).toEqual([
      "children",
      "adults",
      "when-and-where",
      "what-happened",
      "segment-1",
      "before",
      "tried",
      "why",
      "injuries",
      "after",
      "told",
    ]);
    expect(visited.length).toBeLessThanOrEqual(12);
    const list = await pages.see(token, base(draftId));
    expect(list.html).toContain("Every question is answered");
    await expectNoAxeViolations(list.html);
    const check = await pages.see(token, path);
    for (const words of [
      "Sami Karim",
      "Ada Okafor",
      "09:02 to 09:04 (2 minutes)",
      "Use of force",
      "A taxi was moving.",
    ])
      expect(check.html).toContain(words);
    await expectNoAxeViolations(check.html);
    const sent = await pages.send(token, path, {});
    expect([sent.status, await incidents()]).toEqual([303, 1]);
    const record = await pages.see(token, sent.to ?? "");
    expect(record.html).toContain("Incident 0001");
  });

  test("is taken up on another device where it was left, and stands on the first page", async () => {
    const draftId = await keepDraft(room, school.who.okafor, { why: { why: "A taxi was moving." } });
    const phone = await newSession(room.database, school.who.okafor);
    expect((await pages.see(phone, "/")).html).toContain(base(draftId));
    expect((await pages.see(phone, base(draftId, "why"))).html).toContain("A taxi was moving.");
    const lists = await pages.see(phone, base(draftId));
    expect(lists.html).toContain("Not answered yet");
    await expectNoAxeViolations(lists.html);
  });

  test("keeps what is wrong as it was typed, says how to put it right, and does not go on", async () => {
    const draftId = newId(afternoon);
    const wrong = {
      "day-day": "31",
      "day-month": "2",
      "day-year": "2026",
      begins: "quarter to",
      ends: "",
      place: "",
      spot: "<b>the gate</b>",
      seen: "0",
    };
    const page = await pages.send(token, base(draftId, "when-and-where"), wrong);
    expect(page.status).toBe(422);
    expect(page.html).toContain("<title>Error: ");
    for (const words of [
      "There is no such day",
      "Enter the time like 11:42",
      "Choose where it happened",
      'value="quarter to"',
      "&lt;b&gt;the gate&lt;/b&gt;",
    ])
      expect(page.html).toContain(words);
    await expectNoAxeViolations(page.html);
    expect((await pages.see(token, base(draftId, "when-and-where"))).html).toContain('value="quarter to"');
  });

  test.each(["children", "adults", "what-happened", "before", "tried", "why", "injuries", "after", "told"])(
    "an empty %s page says what is missing",
    async (question) => {
      const page = await pages.send(token, base(newId(afternoon), question), { seen: "0" });
      expect(page.status).toBe(422);
      expect(page.html).toContain("govuk-error-summary");
      // Each message leads to a place that is on the page.
      for (const [, target = ""] of page.html.matchAll(/<a href="#([^"]+)">/g))
        expect(page.html).toContain(`id="${target}"`);
      await expectNoAxeViolations(page.html);
    },
  );

  test("says on its own page that it was over before it began", async () => {
    const page = await pages.send(token, base(newId(afternoon), "when-and-where"), {
      ...answers()["when-and-where"],
      ends: "08:10",
      seen: "0",
    });
    expect(page.status).toBe(422);
    expect(page.html).toContain("It was over at 08:10, before it began at 09:02. Check both times.");
  });

  test("takes another row when asked, and 'save and come back' leads to the list, whatever is missing", async () => {
    const draftId = newId(afternoon);
    const more = await pages.send(token, base(draftId, "children"), {
      "child-1": school.people.child,
      seen: "0",
      press: "more",
    });
    expect(more.status).toBe(200);
    expect(more.html).toContain('name="child-2"');
    const later = await pages.send(token, base(draftId, "why"), { why: "", seen: "0", press: "later" });
    expect([later.status, later.to]).toEqual([303, base(draftId)]);
  });

  test("the lines are drawn as they stand, with gaps and overlaps, before and when they are checked", async () => {
    const lines = { ...line(1, "PHY.HOLD.SEAT", "09:02", "09:04"), ...line(2, "PHY.HOLD.KNEEL", "09:06", "09:08") };
    const draftId = await keepDraft(room, school.who.okafor, {
      ...answers(),
      "what-happened": lines,
      "segment-2": { adults: school.people.okafor, resisted: "yes", level: "2" },
    });
    for (const question of ["what-happened", "check-answers"]) {
      const { html } = await pages.see(token, base(draftId, question));
      expect(html).toContain("Nothing is told from 09:04 to 09:06 (2 min).");
      await expectNoAxeViolations(html);
    }
    const unfinished = await pages.send(token, base(draftId, "what-happened"), {
      ...lines,
      "to-2": "",
      press: "continue",
    });
    expect(unfinished.html).not.toContain("Nothing is told");
  });

  test("says before it is sent that the same child has a record within two hours, and not of another child", async () => {
    await report(room, school, {}, school.who.lund);
    const at = (begins: string, ends: string) => ({
      "when-and-where": { ...answers()["when-and-where"], begins, ends },
      "what-happened": line(1, "PHY.HOLD.SEAT", begins, ends),
    });
    const checked = async (changed: object) => {
      const draftId = await keepDraft(room, school.who.okafor, { ...answers(), ...changed });
      const { html } = await pages.see(token, base(draftId, "check-answers"));
      expect(html).toContain("Check the answers");
      await expectNoAxeViolations(html);
      return html.replaceAll(/\s+/g, " ");
    };
    expect(await checked(at("11:09", "11:20"))).toContain(
      "Sami Karim already has a record from 09:02 to 09:10: incident 0001.",
    );
    expect(await checked(at("11:10", "11:20"))).not.toContain("already has a record");
    const another = { children: { "child-1": school.people.secondChild, "child-1-role": "held" } };
    expect(await checked({ ...another, ...at("09:02", "09:10") })).not.toContain("already has a record");
  });

  test("times of lines that do not fit are told on their own page, and its question is not done", async () => {
    for (const [from, to, problem] of [
      ["09:05", "09:04", "Line 1 ends at 09:04, before it begins at 09:05. Check both times."],
      ["09:02", "09:30", "Line 1 ends at 09:30, after the whole event was over at 09:10."],
    ] as const) {
      const draftId = await keepDraft(room, school.who.okafor, { ...answers(), "what-happened": {} });
      const typed = { ...line(1, "PHY.HOLD.SEAT", from, to), seen: "1", press: "continue" };
      const page = await pages.send(token, base(draftId, "what-happened"), typed);
      expect(page.status).toBe(422);
      expect(page.html).toContain(problem);
      await expectNoAxeViolations(page.html);
      const list = (await pages.see(token, base(draftId))).html;
      expect(list).toMatch(/what-happened"[^>]*>(?:(?!<\/li>).)*Something is missing/s);
    }
  });

  test("not ready to be sent says what is missing with a way to each question, and stays a draft", async () => {
    const draftId = await keepDraft(room, school.who.okafor, {
      ...answers(),
      why: { why: "" },
      "what-happened": line(1, "PHY.HOLD.SEAT", "09:02", "09:30"),
    });
    for (const page of [
      await pages.see(token, base(draftId, "check-answers")),
      await pages.send(token, base(draftId, "check-answers"), {}),
    ]) {
      expect(page.html).toMatch(/>Why it was necessary<.*Tell us why it was necessary/);
      expect(page.html).toContain("Line 1 ends at 09:30, after the whole event was over at 09:10.");
      expect(page.html).toContain(`${base(draftId, "why")}#why`);
      await expectNoAxeViolations(page.html);
    }
    expect(await incidents()).toBe(0);
  });

  test("after midnight, on a night when the clocks change, shows on every page", async () => {
    pages.clock.now = afternoon;
    for (const [day, month, begins, ends, from, to] of [
      ["25", "10", "01:50", "01:10", "01:50", "01:10"],
      ["29", "3", "00:50", "02:10", "00:55", "02:05"],
      ["23", "11", "23:50", "00:10", "23:58", "00:03"],
    ] as const) {
      const incidentId = await report(room, school, {
        "when-and-where": {
          "day-day": day,
          "day-month": month,
          "day-year": "2026",
          begins,
          ends,
          place: school.people.place,
        },
        "what-happened": line(1, "PHY.HOLD.SEAT", from, to),
      });
      const page = await pages.see(token, `/incidents/${incidentId}`);
      expect(page.status).toBe(200);
      expect(page.html).toContain(`${from} to ${to}`);
    }
  });
});

describe("the lines of a report, told in two minutes", () => {
  const lines = { ...line(1, "PHY.HOLD.SEAT", "09:02", "09:04"), ...line(2, "PHY.HOLD.KNEEL", "09:04", "09:06") };
  const more = (typed: object) =>
    pages.send(token, base(newId(afternoon), "what-happened"), { ...typed, seen: "0", press: "more" });
  const valueOf = (html: string, id: string) =>
    /value="([^"]*)"/.exec(new RegExp(`<input[^>]*id="${id}"[^>]*>`).exec(html)?.[0] ?? "")?.[1];

  test("a line asked for begins where the one before ended, and is where one goes on", async () => {
    const { html } = await more(line(1, "PHY.HOLD.SEAT", "09:02", "09:04"));
    expect(valueOf(html, "from-2")).toBe("09:04");
    expect(html).toMatch(/<select[^>]*id="segment-2"[^>]*autofocus/);
    await expectNoAxeViolations(html);
  });

  test("a beginning that was taken away by hand is not put back beside what was typed", async () => {
    const { html } = await more({ ...lines, "from-2": "" });
    expect(valueOf(html, "from-2")).toBe("");
  });

  test("times typed in digits alone are drawn as well", async () => {
    const typed = { ...line(1, "PHY.HOLD.SEAT", "902", "904"), ...line(2, "PHY.HOLD.KNEEL", "0906", "0908") };
    expect((await more(typed)).html).toContain("Nothing is told from 09:04 to 09:06 (2 min).");
  });

  test("one adult alone is ticked until somebody says otherwise, and not where the child chose to go", async () => {
    const alone = { adults: { "adult-1": school.people.okafor, "adult-1-role": "took-part" } };
    const draftId = await keepDraft(room, school.who.okafor, {
      ...answers(),
      ...alone,
      "what-happened": { ...lines, ...line(3, "SEP.PUPIL", "09:06", "09:08") },
      "segment-1": {},
    });
    const isTicked = async (question: string) =>
      /<input[^>]*name="adults"[^>]*checked/.test((await pages.see(token, base(draftId, question))).html);
    expect([await isTicked("segment-1"), await isTicked("segment-3")]).toEqual([true, false]);
    const unticked = await pages.send(token, base(draftId, "segment-1"), { seen: "1", press: "continue" });
    expect(unticked.status).toBe(422);
    expect(unticked.html).not.toMatch(/<input[^>]*name="adults"[^>]*checked/);
  });
});

describe("a line that is like the one before", () => {
  const first = () => ({ adults: school.people.okafor, resisted: "yes", level: "2", points: ["neck"] });
  const twoHolds = (second: object = {}) =>
    keepDraft(room, school.who.okafor, {
      ...answers(),
      "what-happened": {
        ...line(1, "PHY.HOLD.SEAT", "09:02", "09:04"),
        ...line(2, "PHY.HOLD.KNEEL", "09:04", "09:06"),
      },
      "segment-1": first(),
      "segment-2": { ...second },
    });
  const offer = "Same as line 1, hold, sitting";
  const ticked = (html: string) =>
    [...html.matchAll(/<input[^>]*\bchecked\b[^>]*>/g)].map(([input]) =>
      ["name", "value"].map((name) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1]).join(" "),
    );
  const kept = async (draftId: string) => ticked((await pages.see(token, base(draftId, "segment-2"))).html);

  test("takes its answers when asked, in plain sight, and keeps none before one goes on", async () => {
    const draftId = await twoHolds();
    const page = await pages.see(token, base(draftId, "segment-2"));
    expect(page.html.replaceAll(/\s+/g, " ")).toContain(offer);
    const same = await pages.send(token, base(draftId, "segment-2"), { seen: "1", press: "same" });
    expect(same.status).toBe(200);
    expect(same.html).toContain("Answers of line 1. Change what was different here.");
    expect(same.html).not.toContain(offer);
    expect(ticked(same.html)).toEqual([`adults ${school.people.okafor}`, "resisted yes", "level 2", "points neck"]);
    // The hands stand in a part that is folded where it has no answers.
    expect(same.html).toMatch(/<details[^>]*\bopen\b[^>]*>(?:(?!<\/details>).)*value="neck"[^>]*checked/s);
    await expectNoAxeViolations(same.html);
    expect(await kept(draftId)).toEqual([]);
    const on = await pages.send(token, base(draftId, "segment-2"), {
      ...first(),
      level: "1",
      seen: fieldsIn(same.html, "seen"),
      press: "continue",
    });
    expect(on.status).toBe(303);
    expect(await kept(draftId)).toContain("level 1");
  });

  test("is not asked once anything is said of it, and what was ticked before the press stays as it is", async () => {
    expect((await pages.see(token, base(await twoHolds({ level: "3" }), "segment-2"))).html).not.toContain("Same as");
    const draftId = await twoHolds();
    const same = await pages.send(token, base(draftId, "segment-2"), { level: "3", seen: "1", press: "same" });
    expect(ticked(same.html)).toContain("level 3");
    expect(ticked(same.html)).toContain("resisted yes");
    expect(await kept(draftId)).toEqual(["level 3"]);
  });

  test("pressed on a page that a colleague has answered meanwhile takes nothing, and shows what they answered", async () => {
    const draftId = await twoHolds({ level: "3" });
    const stale = await pages.send(token, base(draftId, "segment-2"), { level: "1", seen: "0", press: "same" });
    expect(stale.status).toBe(409);
    expect(ticked(stale.html)).toEqual(["level 1"]);
    expect(await kept(draftId)).toEqual(["level 3"]);
  });

  test("pressed where there is no such line changes nothing", async () => {
    const draftId = await keepDraft(room, school.who.okafor, { ...answers(), "segment-1": {} });
    const same = await pages.send(token, base(draftId, "segment-1"), { level: "2", seen: "1", press: "same" });
    expect(same.status).toBe(200);
    expect(ticked(same.html)).toEqual(["level 2"]);
  });

  test("is still asked on a page that comes back with nothing said", async () => {
    const empty = await pages.send(token, base(await twoHolds(), "segment-2"), { seen: "1", press: "continue" });
    expect(empty.status).toBe(422);
    expect(empty.html.replaceAll(/\s+/g, " ")).toContain(offer);
  });
});

describe("the technique of a line (practice.md#4)", () => {
  const segment = (html: string) => {
    const select = /<select[^>]*id="ownTechnique".*?<\/select>/s.exec(html)?.[0] ?? "";
    return [...select.matchAll(/<(option|optgroup)[^>]*?(?:label="([^"]*)")?>([^<]*)/g)].map(
      ([, , label, text]) => label ?? text,
    );
  };

  test("is asked in words alone while the school has no library", async () => {
    const draftId = await keepDraft(room, school.who.okafor, answers());
    const { html } = await pages.see(token, base(draftId, "segment-1"));
    expect(html).toContain("The technique&#39;s name (if it has one)");
    expect(html).not.toContain("ownTechnique");
  });

  test("is one of the school's own as they stood on the day of the event, or something else, as easily", async () => {
    await keepTechnique(room, school);
    const withdrawn = await keepTechnique(room, school, { code: "C1", name: "Seated, side by side" });
    await sayOfTechnique(
      room,
      school,
      withdrawn,
      { code: "C1", name: "Seated, side by side", standing: "withdrawn" },
      "2026-11-03",
    );
    await keepTechnique(room, school, { code: "F1", name: "Floor, three adults", standing: "never" });
    await keepTechnique(room, school, { code: "W1", name: "Walk & turn", provider: "Brook" });
    await keepTechnique(room, school, { code: "N1", name: "Newer than the event" }, "2026-11-24");
    const draftId = await keepDraft(room, school.who.okafor, answers());
    const { html } = await pages.see(token, base(draftId, "segment-1"));
    expect(segment(html)).toEqual([
      "Choose",
      "Something else: say it below",
      "Brook",
      "W1 Walk &amp; turn",
      "Oakum Vale",
      "C2 Two-person seated",
      "N1 Newer than the event",
      "Withdrawn by the school",
      "C1 Seated, side by side, Oakum Vale",
      "Never at this school",
      "F1 Floor, three adults, Oakum Vale",
    ]);
    await expectNoAxeViolations(html);
    const october = { ...answers()["when-and-where"], "day-month": "10" };
    const earlier = await keepDraft(room, school.who.okafor, { ...answers(), "when-and-where": october });
    expect(segment((await pages.see(token, base(earlier, "segment-1"))).html)).toEqual([
      "Choose",
      "Something else: say it below",
      "Brook",
      "W1 Walk &amp; turn",
      "Oakum Vale",
      "C1 Seated, side by side",
      "C2 Two-person seated",
      "Never at this school",
      "F1 Floor, three adults, Oakum Vale",
    ]);
  });

  test("is kept as chosen, also when it is none of them, and shows where it was chosen", async () => {
    const techniqueId = await keepTechnique(room, school);
    const draftId = await keepDraft(room, school.who.okafor, answers());
    const kept = { ...answers()["segment-1"], ownTechnique: techniqueId, seen: "1", press: "continue" };
    expect((await pages.send(token, base(draftId, "segment-1"), kept)).status).toBe(303);
    const page = await pages.see(token, base(draftId, "segment-1"));
    expect(page.html).toContain(`value="${techniqueId}" selected`);
    expect(page.html).toMatch(/<details[^>]* open/);
    const wrong = await pages.send(token, base(draftId, "segment-1"), { ...kept, ownTechnique: "nonsense", seen: "2" });
    expect([wrong.status, wrong.html.includes('href="#ownTechnique"')]).toEqual([422, true]);
    await expectNoAxeViolations(wrong.html);
  });

  test("that a colleague chose otherwise is shown by its name", async () => {
    const techniqueId = await keepTechnique(room, school);
    const draftId = await keepDraft(room, school.who.okafor, answers());
    const lund = await newSession(room.database, school.who.lund);
    const post = (who: string, ownTechnique: string) =>
      pages.send(who, base(draftId, "segment-1"), { ...answers()["segment-1"], ownTechnique, seen: "1" });
    await post(token, techniqueId);
    const met = await post(lund, "else");
    expect(met.status).toBe(409);
    expect(met.html).toMatch(/ls-conflict__text">(yes, )?C2 Two-person seated</);
    expect(met.html).toMatch(/ls-conflict__text">Something else</);
    await expectNoAxeViolations(met.html);
  });
});

describe("a page that is sent twice, or late", () => {
  test("the first save, pressed three times at once and from the back button, is one draft and the same next page", async () => {
    const draftId = newId(afternoon);
    const press = () =>
      pages.send(token, base(draftId, "children"), { "child-1": school.people.child, seen: "0", press: "continue" });
    const outcomes = await Promise.all([press(), press(), press()]);
    outcomes.push(await press());
    expect(new Set(outcomes.map(({ status, to }) => `${status} ${to}`))).toEqual(
      new Set([`303 ${base(draftId, "adults")}`]),
    );
    expect(await drafts()).toBe(1);
  });

  test("sending, pressed three times at once and later, is one record and the same page", async () => {
    const draftId = await keepDraft(room, school.who.okafor, answers());
    const press = () => pages.send(token, base(draftId, "check-answers"), {});
    const outcomes = await Promise.all([press(), press(), press()]);
    outcomes.push(await press());
    expect(new Set(outcomes.map(({ status, to }) => `${status} ${to}`)).size).toBe(1);
    expect(await incidents()).toBe(1);
    const [first] = outcomes;
    // The back button, and every page of the draft that a tab still shows, lead to the record.
    for (const question of ["", "why", "check-answers"])
      expect((await pages.see(token, base(draftId, question))).to).toBe(first?.to);
    expect((await pages.send(token, base(draftId, "put-away"), {})).to).toBe(first?.to);
    const again = answers()["why"];
    expect((await pages.send(token, base(draftId, "why"), { ...again, seen: "1" })).to).toBe(first?.to);
  });

  test("words in a tab that was left open while the report was sent are handed back on the record", async () => {
    const draftId = await keepDraft(room, school.who.okafor, answers());
    const { to: record } = await pages.send(token, base(draftId, "check-answers"), {});
    const typed = { before: "The bell rang\r\nfirst, then the taxi.", needs: "nothing", seen: "1", press: "continue" };
    const late = await pages.send(token, base(draftId, "before"), typed);
    expect(late.status).toBe(409);
    expect(late.html).toContain("stands as it was sent");
    // The box stands at the end of a long page.
    expect(late.html).toMatch(/href="#words"[^>]*>\s*Go to what you wrote/);
    expect(late.html).toMatch(/<textarea[^>]*name="words"[^>]*>The bell rang\nfirst, then the taxi\.\nnothing</);
    await expectNoAxeViolations(late.html);
    const choice = await pages.send(token, base(draftId, "injuries"), {
      injuries: "yes",
      seen: "1",
      press: "continue",
    });
    expect([choice.status, choice.to]).toEqual([303, record]);
  });

  test("an answer that a colleague gave meanwhile is told, both texts are shown, and what the form holds can be kept", async () => {
    const draftId = await keepDraft(room, school.who.okafor, answers());
    const lund = await newSession(room.database, school.who.lund);
    await pages.send(token, base(draftId, "why"), { why: "Okafor's reason", seen: "1", press: "continue" });
    const met = await pages.send(lund, base(draftId, "why"), { why: "Lund's reason", seen: "1", press: "continue" });
    expect(met.status).toBe(409);
    for (const words of ["Ada Okafor has answered this too", "Okafor&#39;s reason", "Lund&#39;s reason"])
      expect(met.html).toContain(words);
    await expectNoAxeViolations(met.html);
    const kept = await pages.send(lund, base(draftId, "why"), {
      why: "Both reasons",
      seen: fieldsIn(met.html, "seen"),
      press: "continue",
    });
    expect(kept.status).toBe(303);
    expect((await pages.see(token, base(draftId, "why"))).html).toContain("Both reasons");
  });

  test("a session that ended in the middle: the words are kept through the sign-in, and then saved", async () => {
    const draftId = newId(afternoon);
    pages.clock.now = afternoon.add({ hours: 3 });
    const asked = await pages.send(token, base(draftId, "why"), {
      why: "A taxi & a gate",
      seen: "0",
      press: "continue",
    });
    expect(asked.status).toBe(401);
    expect(asked.html).toContain("What you wrote is kept on this page");
    await expectNoAxeViolations(asked.html);
    expect(await drafts()).toBe(0);
    const kept =
      /name="kept" value="([^"]*)"/.exec(asked.html)?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&") ?? "";
    const signedIn = await pages.send(undefined, "/sign-in", {
      email: school.who.okafor.email,
      password,
      back: base(draftId, "why"),
      kept,
    });
    expect(signedIn.html).toContain('value="A taxi &amp; a gate"');
    const cookie = /lessen-session=([^;]+)/.exec(signedIn.headers.get("set-cookie") ?? "")?.[1];
    const saved = await pages.send(cookie, base(draftId, "why"), {
      why: "A taxi & a gate",
      seen: "0",
      press: "continue",
    });
    expect(saved.status).toBe(303);
    expect((await pages.see(cookie, base(draftId, "why"))).html).toContain("A taxi &amp; a gate");
  });

  test("put away, it leaves the first page; a stale page takes it up again", async () => {
    const draftId = await keepDraft(room, school.who.okafor, answers());
    expect((await pages.send(token, base(draftId, "put-away"), {})).to).toBe("/");
    expect((await pages.see(token, "/")).html).not.toContain(draftId);
    await pages.send(token, base(draftId, "why"), { why: "More words", seen: "1", press: "later" });
    expect((await pages.see(token, "/")).html).toContain(draftId);
  });
});

describe("whose a draft is", () => {
  test("pages of somebody else's draft, and of lines that are not there, are not found", async () => {
    const draftId = await keepDraft(room, school.who.okafor, answers());
    const bello = await newSession(room.database, school.who.bello);
    for (const question of ["", "why", "check-answers"])
      expect((await pages.see(bello, base(draftId, question))).status).toBe(404);
    for (const question of ["why", "check-answers", "put-away"])
      expect((await pages.send(bello, base(draftId, question), { why: "x" })).status).toBe(404);
    for (const question of ["segment-9", "segment-01", "segment-0", "constructor", "nothing"]) {
      expect((await pages.see(token, base(draftId, question))).status).toBe(404);
      expect((await pages.send(token, base(draftId, question), { adults: "x" })).status).toBe(404);
    }
    expect((await pages.see(token, base("not-an-id", "why"))).status).toBe(404);
    const office = await newSession(room.database, school.who.office);
    expect((await pages.see(office, base(newId(afternoon), "children"))).status).toBe(404);
  });
});

describe("a line of a report about two children", () => {
  const two = () => {
    const { child, secondChild } = school.people;
    const both = { "child-1": child, "child-1-role": "held", "child-2": secondChild, "child-2-role": "held" };
    return completeDraft(school.people, { children: both });
  };

  test("asks which of them it is about, and the record says so (england.md#X26)", async () => {
    const draftId = await keepDraft(room, school.who.okafor, two());
    const page = await pages.see(token, base(draftId, "segment-1"));
    expect(page.html).toContain("Which child?");
    await expectNoAxeViolations(page.html);
    const gaps = await pages.send(token, base(draftId, "check-answers"), {});
    expect(gaps.html).toContain("Choose the child this line is about");
    const answer = { ...two()["segment-1"], concerns: school.people.secondChild, seen: "1", press: "continue" };
    expect((await pages.send(token, base(draftId, "segment-1"), answer)).status).toBe(303);
    const { to } = await pages.send(token, base(draftId, "check-answers"), {});
    expect(await room.asOwner(`select child_id from segment_child where school_id = '${school.schoolId}'`)).toEqual([
      { child_id: school.people.secondChild },
    ]);
    const record = await pages.see(token, to ?? "");
    expect(record.html).toMatch(/Which child<\/dt>\s*<dd[^>]*><p[^>]*>Noor Whitlock</);
    await expectNoAxeViolations(record.html);
  });

  test("is not asked when one child was held and another looked on", async () => {
    const { child, secondChild } = school.people;
    const children = { "child-1": child, "child-1-role": "held", "child-2": secondChild, "child-2-role": "saw" };
    const draftId = await keepDraft(room, school.who.okafor, completeDraft(school.people, { children }));
    expect((await pages.see(token, base(draftId, "segment-1"))).html).not.toContain("Which child?");
    await pages.send(token, base(draftId, "check-answers"), {});
    expect(await room.asOwner(`select child_id from segment_child where school_id = '${school.schoolId}'`)).toEqual([
      { child_id: child },
    ]);
  });
});

describe("a draft", () => {
  test("is handed over to a colleague, who finds it, writes on and sends it", async () => {
    const draftId = await keepDraft(room, school.who.okafor, answers());
    const bello = await newSession(room.database, school.who.bello);
    expect((await pages.see(bello, base(draftId))).status).toBe(404);
    const nobody = await pages.send(token, base(draftId, "hand-over"), { to: "nonsense" });
    expect(nobody.status).toBe(422);
    await expectNoAxeViolations(nobody.html);
    const handed = await pages.send(token, base(draftId, "hand-over"), { to: school.who.bello.adultId });
    expect(handed.to).toBe(base(draftId));
    expect((await pages.see(bello, "/")).html).toContain(base(draftId));
    expect((await pages.see(token, base(draftId))).html).toContain("Handed over to Tunde Bello.");
    const { to } = await pages.send(bello, base(draftId, "check-answers"), {});
    expect((await pages.see(bello, to ?? "")).status).toBe(200);
    expect((await pages.see(token, to ?? "")).status).toBe(200);
  });
});
