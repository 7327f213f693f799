import { newId } from "#platform";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  afternoon,
  keepDraft,
  keepTechnique,
  newSession,
  openPages,
  openRoom,
  report,
  startedWatch,
  statementOf,
  type Fields,
  type Pages,
  type Person,
  type Room,
  type RoomSchool,
} from "./for-tests.ts";
import { completeDraft } from "./incident-samples.ts";

/** Everything that can be posted below /incidents, with whatever a machine or an angry hand may send. */
const secret = "KESTREL-OF-BIRCH";
const people: readonly Person[] = ["okafor", "lund", "bello", "leader", "head", "office", "governor"];

type Ids = {
  draftId: string;
  incidentId: string;
  statementId: string;
  questionId: string;
  watchId: string;
  techniqueId?: string;
};

let room: Room;
let pages: Pages;
let school: RoomSchool;
let elsewhere: RoomSchool;
let ours: Ids;
let theirs: Ids;
let untouched: string;
const tokens = new Map<Person, string>();

beforeAll(async () => {
  room = await openRoom();
  pages = openPages(room);
  [school, elsewhere] = [await room.school(), await room.school("Birch School")];
  ours = await fill(school, "our words");
  theirs = await fill(elsewhere, secret);
  untouched = await markOf(elsewhere.schoolId);
  for (const person of people) tokens.set(person, await newSession(room.database, school.who[person]));
});
afterAll(() => room.end());

/** A draft, a record, a statement that is given and a question, all with these words in them. */
async function fill(of: RoomSchool, words: string): Promise<Ids> {
  const incidentId = await report(room, of, { why: { why: words } });
  const statementId = await statementOf(room, incidentId, of.who.okafor);
  // Not complete, so that it is still a draft when most of the posts arrive.
  const draftId = await keepDraft(room, of.who.okafor, {
    ...completeDraft(of.people, { why: { why: words } }),
    tried: {},
    after: {},
  });
  const questionId = newId(afternoon);
  const token = await newSession(room.database, of.who.leader);
  await pages.send(token, `/incidents/${incidentId}/review/questions`, {
    questionId,
    toAdult: of.people.okafor,
    question: words,
  });
  const techniqueId = await keepTechnique(room, of, { name: words });
  const watchId = await startedWatch(room, of);
  return { draftId, incidentId, statementId, questionId, watchId, techniqueId };
}

const questions = [
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
];
const restQuestions = ["just-before", "otherwise", "decision", "line-1", "afterwards"];
const pathsOf = ({ draftId, incidentId, statementId, questionId, watchId }: Ids): string[] => [
  "search",
  ...[...questions, "check-answers", "put-away", "nonsense"].map((question) => `drafts/${draftId}/${question}`),
  `${incidentId}/statements/${statementId}`,
  `${incidentId}/statements/${statementId}/additions`,
  `${incidentId}/review`,
  `${incidentId}/review/questions`,
  `${incidentId}/additions`,
  `${incidentId}/questions/${questionId}`,
  `${incidentId}/labels/1`,
  `${incidentId}/alerts/unlawful-purpose`,
  `${incidentId}/corrections`,
  `drafts/${draftId}/hand-over`,
  ...[...restQuestions, "check-answers", "hand-over", "nonsense"].map((question) => `${incidentId}/rest/${question}`),
  "watches",
  ...["observations", "take-over", "decisions", "end"].map((deed) => `watches/${watchId}/${deed}`),
];

const names = [
  "seen",
  "press",
  "words",
  "began",
  "parts",
  "kinds",
  "breath",
  "pain",
  "sooner",
  "child-1",
  "child-1-role",
  "child-2",
  "adult-1",
  "adult-1-role",
  "others",
  "day-day",
  "day-month",
  "day-year",
  "begins",
  "ends",
  "place",
  "spot",
  "segment-1",
  "from-1",
  "to-1",
  "segment-30",
  "adults",
  "points",
  "purpose",
  "level",
  "ownTechnique",
  "technique",
  "exit",
  "company",
  "before",
  "needs",
  "tried",
  "triedWords",
  "why",
  "otherwise",
  "injuries",
  "hurt",
  "hurtWords",
  "looked",
  "ended",
  "support",
  "told",
  "toldWords",
  "additionId",
  "questionId",
  "overrideId",
  "toAdult",
  "question",
  "from",
  "to",
  "reason",
  "necessary",
  "necessaryWords",
  "proportionate",
  "proportionateWords",
  "password",
  "child",
  "adult",
  "label",
  "state",
  "owed",
  "by",
  "find",
  "page",
  "chosen",
  "draftId",
  "harm-1",
  "harm-1-likely",
  "decidedBy",
  "sooner",
  "check-1",
  "check-at-1",
  "checked",
  "effect-DEA.SPACE",
  "plan",
  "followed",
  "watchId",
  "kind",
  "minutesBefore",
  "secondsBefore",
  "by",
  "observationId",
  "breathing",
  "shows",
  "how",
  "takenOverId",
  "decisionId",
  "minutes",
  "decision",
  "when",
  "endedAt",
  "childIs",
  "joins",
  "__proto__",
  "constructor",
  "toString",
  "",
];
const nasty = [
  "",
  " ",
  "\0",
  "a\0b",
  "\uD800",
  "\uDC00x",
  "😀",
  "<script>alert(1)</script>",
  "' or 1=1 --",
  "%",
  "1e999",
  "-1",
  "2147483648",
  "99999999999999999999",
  "NaN",
  "1.5",
  "[]",
  "{}",
  "null",
  "constructor",
  "__proto__",
  "yes",
  "no",
  "sign",
  "keep",
  "give",
  "not-there",
  "more",
  "same",
  "later",
  "continue",
  "09:02",
  "24:00",
  "24",
  "2026",
  "0",
  "PHY.HOLD.SEAT",
  "SEP.PUPIL",
  "use-of-force",
  "appropriate-contact",
  "withdrawal",
  "held",
  "applied",
  "not-seen",
  "none-seen",
  "nobody",
  "DEA.NONE",
  "injury-self",
  "usual",
  "danger",
  "calm",
  "in-room",
  "goes-on",
  "is-to-end",
  "now",
  "earlier",
  "END.CALM",
  "10",
  "SEP.SECL",
  "elsewhere",
  "review",
  "anything",
  "else",
  "x".repeat(5000),
  "0000-01-01",
  "‮reversed",
];

/** All that a school has, apart from its trail, in one mark: it differs when any row was written, even with the same words. */
async function markOf(schoolId: string): Promise<string> {
  const tables = [
    "incident_draft",
    "draft_answer",
    "draft_answer_set_aside",
    "incident_book",
    "incident",
    "incident_child",
    "incident_adult",
    "segment",
    "segment_adult",
    "incident_label",
    "label_override",
    "statement_owed",
    "statement_draft",
    "statement_given",
    "review_question",
    "addition",
    "review_draft",
    "review_signed",
    "full_record_owed",
    "full_record",
    "draft_hand_over",
    "correction",
    "alert",
    "alert_answered",
    "segment_child",
    "watch",
    "watch_observation",
    "watch_taken_over",
    "watch_decision",
    "watch_ended",
  ];
  const marks = tables.map(
    (table) =>
      `(select count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) from ${table} where school_id = '${schoolId}')`,
  );
  const [row] = await room.asOwner(
    `select concat_ws(' ', ${marks.join(", ")}) as mark, (select last_number from trail_head where school_id = '${schoolId}') as facts`,
  );
  return `${String(row?.mark)}|${String(row?.facts)}`;
}

async function post(person: Person, path: string, fields: Fields | string, type?: string): Promise<void> {
  const before = await markOf(school.schoolId);
  const { status, html } = await pages.send(tokens.get(person), `/incidents/${path}`, fields, type);
  expect(status).toBeLessThan(500);
  expect(html).not.toContain(secret);
  expect(await markOf(elsewhere.schoolId)).toBe(untouched);
  const after = await markOf(school.schoolId);
  const [[wasMark, wasFacts], [mark, facts]] = [before.split("|"), after.split("|")];
  if (mark !== wasMark) expect(facts, `${path} changed something and wrote no fact`).not.toBe(wasFacts);
  if (status === 404) expect(after, `${path} was refused and left a trace`).toBe(before);
}

describe("whatever is posted below /incidents", () => {
  test("is never an error of ours, never shows or changes another school, never changes anything without a fact", async () => {
    const ids = fc.constantFrom(
      ...Object.values(ours),
      ...Object.values(theirs),
      school.people.child,
      school.people.lund,
      elsewhere.people.child,
      elsewhere.people.lund,
    );
    const value = fc.oneof(fc.constantFrom(...nasty), ids, fc.string({ unit: "binary", maxLength: 40 }));
    const fields = fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.array(value, { maxLength: 3 })), {
      maxKeys: 12,
    });
    const mixed: Ids = { ...ours, statementId: theirs.statementId, questionId: theirs.questionId };
    const strange: Ids = {
      draftId: newId(afternoon),
      incidentId: newId(afternoon),
      statementId: "x",
      questionId: "%00",
      watchId: newId(afternoon),
    };
    const path = fc.constantFrom(
      ...pathsOf(ours),
      ...pathsOf(ours),
      ...pathsOf(theirs),
      ...pathsOf(mixed),
      ...pathsOf(strange),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...people), path, fields, async (person, where, typed) => {
        await post(person, where, typed);
      }),
      { numRuns: 200 },
    );
  });

  test("a million characters, thousands of fields, broken encodings and no form at all are read as far as they make sense", async () => {
    const million = "w".repeat(1_000_000);
    const thousands = new URLSearchParams(
      Array.from({ length: 4000 }, (_, at): [string, string] => [`child-${at}`, "x"]),
    ).toString();
    const bodies: [string, string?][] = [
      [thousands],
      ["why=%E0%A4%A&words=%&seen=%00"],
      ["%".repeat(2000)],
      ["&&&===&words"],
      ['{"words":"json"}', "application/json"],
      ['--x\r\nContent-Disposition: form-data; name="words"\r\n\r\nhalf', "multipart/form-data; boundary=x"],
      ["", "application/x-www-form-urlencoded"],
    ];
    for (const path of pathsOf(ours)) {
      const name = path.split("/").at(-1) ?? "";
      const [field] = [
        { additions: "words", review: "necessaryWords", questions: "question" }[name] ??
          (questions.includes(name) ? name : "words"),
      ];
      await post("okafor", path, new URLSearchParams({ [field]: million, seen: "1" }).toString());
      for (const [body, type] of bodies) await post("leader", path, body, type);
    }
  }, 60_000);

  test("without a session shows the sign-in with the words kept, and changes nothing", async () => {
    const before = await markOf(school.schoolId);
    for (const path of pathsOf(ours)) {
      const { status, html } = await pages.send(undefined, `/incidents/${path}`, {
        words: "kept & safe",
        password: "",
      });
      expect(status).toBe(401);
      expect(html).toContain("kept &amp; safe");
    }
    expect(await markOf(school.schoolId)).toBe(before);
  });

  test("from another site is refused before anything is read", async () => {
    const before = await markOf(school.schoolId);
    const { status } = await pages.sendFromElsewhere(tokens.get("okafor"), `/incidents/${ours.incidentId}/additions`);
    expect(status).toBe(403);
    expect(await markOf(school.schoolId)).toBe(before);
  });
});
