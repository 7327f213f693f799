import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import {
  afternoon,
  fieldsIn,
  newSession,
  openPages,
  openRoom,
  report,
  type Pages,
  type Room,
  type RoomSchool,
} from "../for-tests.ts";
import { completeRest } from "./full-record-samples.ts";

let room: Room;
let pages: Pages;
let school: RoomSchool;
let token: string;
let incidentId: string;
beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
});
afterAll(() => room.end());
beforeEach(async () => {
  school = await room.school();
  token = await newSession(room.database, school.who.okafor);
  pages.clock.now = afternoon;
  incidentId = await report(room, school);
});

const rest = (question = "") => `/incidents/${incidentId}/rest${question === "" ? "" : `/${question}`}`;
const sentRows = () => room.asOwner(`select * from full_record where incident_id = '${incidentId}'`);
const facts = async (kind: string) =>
  (await room.asOwner(`select 1 from trail_entry where school_id = '${school.schoolId}' and kind = '${kind}'`)).length;

/** Answers every page as a person would, and gives back the names of the pages in their order. */
async function answerAll(by = token): Promise<string[]> {
  const given = completeRest(school.people);
  let path = rest("just-before");
  const visited: string[] = [];
  while (!path.endsWith("/check-answers")) {
    const question = path.split("/").at(-1) ?? "";
    visited.push(question);
    const page = await pages.see(by, path);
    expect(page.status).toBe(200);
    await expectNoAxeViolations(page.html);
    const answer = { ...given[question], seen: fieldsIn(page.html, "seen"), press: "continue" };
    const { status, to, html } = await pages.send(by, path, answer);
    expect([question, status, html.includes("error-summary")]).toEqual([question, 303, false]);
    path = to ?? "/check-answers";
  }
  return visited;
}

describe("The rest of a record", () => {
  test("is owed by whoever reported, until five in the afternoon of the next school day", async () => {
    const [owed] = await room.asOwner(`select * from full_record_owed where incident_id = '${incidentId}'`);
    expect(owed?.["owed_by"]).toBe(school.who.okafor.adultId);
    expect(await facts("full-record-owed")).toBe(1);
    const home = await pages.see(token, "/");
    expect(home.html).toContain("The rest of the record, incident 0001");
    expect(home.html).toMatch(/Due:<\/strong> by 17:00 tomorrow/);
    expect(home.html).toMatch(/The rest of the record.*Sami Karim, Tue 24 November 2026/s);
    expect((await pages.see(await newSession(room.database, school.who.bello), "/")).html).not.toContain("The rest of");
    pages.clock.now = afternoon.add({ hours: 48 });
    const late = await pages.see(await newSession(room.database, school.who.okafor, pages.clock.now), "/");
    expect(late.html).toContain("ls-owed__item--late");
    expect(late.html).toMatch(/Late:<\/strong> 23 hours, since 17:00 yesterday/);
  });

  test("is asked page by page, checked, sent once, and stands on the record for good", async () => {
    const visited = await answerAll();
    expect(visited).toEqual([
      "just-before",
      "earlier",
      "seen-and-heard",
      "telling-us",
      "what-it-did",
      "otherwise",
      "something-less",
      "decision",
      "line-1",
      "ending",
      "afterwards",
      "plan",
    ]);
    const list = await pages.see(token, rest());
    await expectNoAxeViolations(list.html);
    expect(list.html).toContain("Every question is answered");
    const check = await pages.see(token, rest("check-answers"));
    await expectNoAxeViolations(check.html);
    expect(check.html).toContain("Hit by a vehicle, to this child: likely, in seconds");
    for (const [answer, words, seen] of [
      ["later", "likely, not within minutes", "1"],
      ["unknown", "likely, I cannot say", "2"],
    ] as const) {
      const again = {
        ...completeRest(school.people)["otherwise"],
        "harm-1-soon": answer,
        seen,
        press: "continue",
      };
      await pages.send(token, rest("otherwise"), again);
      expect((await pages.see(token, rest("check-answers"))).html).toContain(words);
    }
    const presses = await Promise.all([1, 2, 3].map(() => pages.send(token, rest("check-answers"), {})));
    for (const press of presses) expect([press.status, press.to]).toEqual([303, `/incidents/${incidentId}#rest`]);
    expect(await sentRows()).toHaveLength(1);
    expect(await facts("full-record-sent")).toBe(1);
    const record = await pages.see(token, `/incidents/${incidentId}`);
    await expectNoAxeViolations(record.html);
    for (const words of ["Ran 20 metres, once.", "Ada Okafor: held on the left", "Nobody was asked", "Crying"])
      expect(record.html).toContain(words);
    expect((await pages.see(token, "/")).html).not.toContain("The rest of the record, incident");
    const late = await pages.send(token, rest("ending"), { chosen: "END.FREE", seen: "1", press: "continue" });
    expect(late.to).toBe(`/incidents/${incidentId}#rest`);
    expect((await pages.see(token, `/incidents/${incidentId}`)).html).toContain("Let go in steps");
    const words = { chosen: "END.STEP", words: "He hummed.", seen: "1", press: "continue" };
    const handedBack = await pages.send(token, rest("ending"), words);
    expect([handedBack.status, handedBack.html.includes("He hummed.</textarea>")]).toEqual([409, true]);
  });

  test("with gaps is not sent: what is missing is listed, and nothing is lost", async () => {
    const answer = { chosen: ["TRG.NONE", "TRG.NOISE"], words: "The bell.", seen: "0", press: "continue" };
    const page = await pages.send(token, rest("just-before"), answer);
    expect(page.status).toBe(422);
    expect(page.html).toContain("Choose either “Nothing seen” or what there was");
    await expectNoAxeViolations(page.html);
    const sent = await pages.send(token, rest("check-answers"), {});
    expect(sent.status).toBe(422);
    await expectNoAxeViolations(sent.html);
    expect(sent.html).toContain("Say whether the child has a support plan");
    expect(await sentRows()).toEqual([]);
    expect((await pages.see(token, rest("just-before"))).html).toContain("The bell.");
    expect((await pages.see(token, rest("just-before"))).html).toMatch(
      /value="TRG\.NOISE"\s+checked|checked[^>]*value="TRG\.NOISE"/,
    );
  });

  test("asks about every line and every person who was hurt, and raises an injury beyond first aid at once", async () => {
    const { child, lund } = school.people;
    const hurt = { injuries: "yes", hurt: [child, lund], hurtWords: "A red mark and a bite." };
    incidentId = await report(room, school, { injuries: hurt });
    const severe = {
      where: ["wrist.left", "crown"],
      injury: ["INJ.break"],
      severity: "4",
      cause: "A fall",
      care: "999 at 15:20",
      checks: "MED.999",
    };
    const small = { injury: ["INJ.bite"], severity: "2", cause: "Bitten", care: "Washed", checks: "MED.SKIN" };
    for (const [question, answer] of Object.entries({
      ...completeRest(school.people),
      [`hurt-${child}`]: severe,
      [`hurt-${lund}`]: small,
    })) {
      const { status } = await pages.send(token, rest(question), { ...answer, seen: "0", press: "continue" });
      expect([question, status]).toEqual([question, 303]);
    }
    await pages.send(token, rest("check-answers"), {});
    expect(await sentRows()).toHaveLength(1);
    const record = await pages.see(token, `/incidents/${incidentId}`);
    await expectNoAxeViolations(record.html);
    expect(record.html).toContain("body-map.css");
    expect(record.html).toMatch(/left wrist/i);
    const leader = await newSession(room.database, school.who.leader);
    const home = await pages.see(leader, "/");
    expect(home.html).toContain("Look at incident 0002 now");
    expect(home.html).toContain("an injury beyond first aid");
    await expectNoAxeViolations(home.html);
  });

  test("is another adult's to write as well, and two answers to one question are both kept", async () => {
    const lund = await newSession(room.database, school.who.lund);
    await pages.send(token, rest("ending"), { chosen: "END.CALM", words: "He sat.", seen: "0", press: "continue" });
    const met = await pages.send(lund, rest("ending"), {
      chosen: "END.FREE",
      words: "He ran.",
      seen: "0",
      press: "continue",
    });
    expect(met.status).toBe(409);
    expect(met.html).toContain("Ada Okafor has answered this too");
    expect(met.html).toContain("He sat.");
    expect(met.html).toContain("He ran.");
    expect(await facts("full-record-words-set-aside")).toBe(1);
  });

  test("is handed over to a colleague who was not there: they find it, read the record and write on", async () => {
    const bello = await newSession(room.database, school.who.bello);
    expect((await pages.see(bello, rest())).status).toBe(404);
    const nobody = await pages.send(token, rest("hand-over"), { to: "" });
    expect(nobody.status).toBe(422);
    await expectNoAxeViolations(nobody.html);
    for (const press of [1, 2]) {
      const { status } = await pages.send(token, rest("hand-over"), { to: school.who.bello.adultId });
      expect([press, status]).toEqual([press, 303]);
    }
    expect(await facts("draft-handed-over")).toBe(1);
    expect((await pages.see(bello, "/")).html).toContain("The rest of the record, incident 0001");
    expect((await pages.see(bello, `/incidents/${incidentId}`)).status).toBe(200);
    expect(await answerAll(bello)).toHaveLength(12);
  });

  test("of another school, of no incident, and for somebody who was not there does not exist", async () => {
    const elsewhere = await room.school("Birch School");
    const stranger = await newSession(room.database, elsewhere.who.head);
    for (const [who, path] of [
      [stranger, rest()],
      [stranger, rest("ending")],
      [await newSession(room.database, school.who.bello), rest("check-answers")],
      [await newSession(room.database, school.who.office), rest()],
      [token, "/incidents/not-an-id/rest"],
      [token, rest("no-such-question")],
    ] as const) {
      expect((await pages.see(who, path)).status).toBe(404);
      expect((await pages.send(who, path, { chosen: "END.CALM" })).status).toBe(404);
    }
  });
});
