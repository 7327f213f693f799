import type { Role } from "#access";
import { describe, expect, test } from "vitest";
import { wayBack } from "./way-back.ts";
import {
  mayAnswer,
  mayAnswerAlert,
  mayCorrect,
  mayCompareStatements,
  mayGiveStatement,
  mayListAlerts,
  mayDecideOnWatch,
  mayKeepWatch,
  mayListAll,
  mayOverrideLabel,
  mayReadIncident,
  mayReadStatement,
  mayReadWatch,
  mayReport,
  mayReview,
  mayWriteDraft,
  mayWriteFullRecord,
  reviewsWaitingFor,
  whyNotReview,
  type Involved,
} from "./who-may.ts";

const usual: Involved = {
  reportedBy: "reporter",
  begunBy: "beginner",
  handedTo: ["handed on"],
  adultsInvolved: ["held", "involved leader"],
  headInvolved: false,
  headReviewers: ["named governor"],
};
const headWasThere: Involved = { ...usual, adultsInvolved: ["held", "head"], headInvolved: true };
const nobodyNamed: Involved = { ...headWasThere, headReviewers: [] };
const draft = { openedBy: "beginner", adultsNamed: ["held"], handedTo: ["handed on"] };
const heldsStatement = { adultId: "held" };

/** Each deed and page as a column: the rule that decides it. */
const deeds = {
  report: (who) => mayReport(who),
  draft: (who) => mayWriteDraft(who, draft),
  list: (who) => mayListAll(who),
  read: (who) => mayReadIncident(who, usual),
  write: (who) => mayGiveStatement(who, heldsStatement),
  statement: (who) => mayReadStatement(who, usual, heldsStatement),
  compare: (who) => mayCompareStatements(who, usual),
  review: (who) => mayReview(who, usual),
  label: (who) => mayOverrideLabel(who, usual),
  rest: (who) => mayWriteFullRecord(who, usual),
  correct: (who) => mayCorrect(who, usual),
  alert: (who) => mayAnswerAlert(who, usual),
  alerts: (who) => mayListAlerts(who),
  "head: alert": (who) => mayAnswerAlert(who, headWasThere),
  "head: read": (who) => mayReadIncident(who, headWasThere),
  "head: statement": (who) => mayReadStatement(who, headWasThere, heldsStatement),
  "head: compare": (who) => mayCompareStatements(who, headWasThere),
  "head: review": (who) => mayReview(who, headWasThere),
  "none named": (who) => mayReview(who, nobodyNamed),
} satisfies Record<string, (who: { adultId: string; role: Role }) => boolean>;

// oxfmt-ignore
const table = `
who             | role          | report | draft | list | read | write | statement | compare | review | label | rest | correct | alert | alerts | head: alert | head: read | head: statement | head: compare | head: review | none named
held            | adult         | yes    | yes   | -    | yes  | yes   | yes       | -       | -      | -     | yes  | -       | -     | -      | -           | yes        | yes             | -             | -            | -
reporter        | adult         | yes    | -     | -    | yes  | -     | -         | -       | -      | -     | yes  | yes     | -     | -      | -           | yes        | -               | -             | -            | -
beginner        | adult         | yes    | yes   | -    | yes  | -     | -         | -       | -      | -     | yes  | yes     | -     | -      | -           | yes        | -               | -             | -            | -
bystander       | adult         | yes    | -     | -    | -    | -     | -         | -       | -      | -     | -    | -       | -     | -      | -           | -          | -               | -             | -            | -
handed on       | adult         | yes    | yes   | -    | yes  | -     | -         | -       | -      | -     | yes  | yes     | -     | -      | -           | yes        | -               | -             | -            | -
leader          | leader        | yes    | yes   | yes  | yes  | -     | yes       | yes     | yes    | yes   | yes  | yes     | yes   | yes    | yes         | yes        | yes             | yes           | -            | -
reporter        | leader        | yes    | yes   | yes  | yes  | -     | yes       | yes     | yes    | yes   | yes  | yes     | yes   | yes    | yes         | yes        | yes             | yes           | -            | -
involved leader | leader        | yes    | yes   | yes  | yes  | -     | -         | -       | -      | -     | yes  | yes     | -     | yes    | yes         | yes        | yes             | yes           | -            | -
held            | leader        | yes    | yes   | yes  | yes  | yes   | yes       | -       | -      | -     | yes  | yes     | -     | yes    | -           | yes        | yes             | -             | -            | -
named governor  | leader        | yes    | yes   | yes  | yes  | -     | yes       | yes     | yes    | yes   | yes  | yes     | yes   | yes    | yes         | yes        | yes             | yes           | -            | -
head            | head          | yes    | yes   | yes  | yes  | -     | yes       | yes     | yes    | yes   | yes  | yes     | yes   | yes    | -           | yes        | -               | -             | -            | -
held            | head          | yes    | yes   | yes  | yes  | yes   | yes       | -       | -      | -     | yes  | yes     | -     | yes    | -           | yes        | yes             | -             | -            | -
office          | administrator | -      | -     | -    | -    | -     | -         | -       | -      | -     | -    | -       | -     | -      | -           | -          | -               | -             | -            | -
held            | administrator | -      | -     | -    | -    | yes   | yes       | -       | -      | -     | -    | -       | -     | -      | -           | -          | yes             | -             | -            | -
governor        | governor      | -      | -     | -    | -    | -     | -         | -       | -      | -     | -    | -       | -     | -      | -           | -          | -               | -             | -            | -
held            | governor      | -      | -     | -    | -    | yes   | yes       | -       | -      | -     | -    | -       | -     | -      | -           | -          | yes             | -             | -            | -
named governor  | governor      | -      | -     | -    | -    | -     | -         | -       | -      | -     | -    | -       | -     | -      | yes         | yes        | yes             | yes           | yes          | -
`;

const [head, ...rows] = table
  .trim()
  .split("\n")
  .map((row) => row.split("|").map((cell) => cell.trim()));
const columns = head?.slice(2) ?? [];

describe("who may do what with an incident", () => {
  test("the table asks about every deed and every role", () => {
    expect(columns).toEqual(Object.keys(deeds));
    expect(new Set(rows.map(([, role]) => role))).toEqual(
      new Set(["adult", "leader", "head", "administrator", "governor"]),
    );
  });

  test.each(rows.map(([adultId = "", role = "", ...cells]) => ({ adultId, role: role as Role, cells })))(
    "$adultId as $role",
    ({ adultId, role, cells }) => {
      const decided = Object.entries(deeds).map(([name, may]) => [name, may({ adultId, role }) ? "yes" : "-"]);
      expect(Object.fromEntries(decided)).toEqual(Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
    },
  );
});

test("a question is answered by the adult whom it asks alone, the head included", () => {
  expect(mayAnswer({ adultId: "held", role: "adult" }, { toAdult: "held" })).toBe(true);
  expect(mayAnswer({ adultId: "head", role: "head" }, { toAdult: "held" })).toBe(false);
});

test("the reviews that wait for somebody are those that they may sign", () => {
  for (const role of ["adult", "leader", "head", "administrator", "governor"] as const)
    for (const adultId of ["somebody", "named governor"])
      for (const incident of [usual, headWasThere]) {
        const waiting = reviewsWaitingFor({ adultId, role }, incident.headReviewers);
        const isAmongThem = waiting === (incident.headInvolved ? "head-involved" : "head-not-involved");
        expect([role, adultId, isAmongThem]).toEqual([role, adultId, mayReview({ adultId, role }, incident)]);
      }
});

test("who may not review is told why, in words", () => {
  const asking = (adultId: string, role: Role) => ({ adultId, role });
  expect(whyNotReview(asking("leader", "leader"), usual)).toBeUndefined();
  expect(whyNotReview(asking("held", "leader"), usual)).toBe(
    "You were involved, so somebody else reviews this incident.",
  );
  expect(whyNotReview(asking("leader", "leader"), headWasThere)).toContain("the named governor or proprietor reviews");
  expect(whyNotReview(asking("leader", "leader"), nobodyNamed)).toContain("The head must first name");
  expect(whyNotReview(asking("bystander", "adult"), usual)).toBe("A leader reviews this incident.");
});

test("the way back from one's own statement leads to a page that one may open", () => {
  expect(wayBack({ adultId: "held", role: "adult" }, "one")).toBe("/incidents/one");
  expect(wayBack({ adultId: "held", role: "administrator" }, "one")).toBe("/");
});

describe("a watch", () => {
  const running = { open: true, hadPart: ["starter"] };
  const over = { open: false, hadPart: ["starter", "observer", "office who observed"] };
  const keepers = ["starter", "leader who took it over"];
  const asks: [string, Role][] = [
    ["starter", "adult"],
    ["observer", "adult"],
    ["bystander", "adult"],
    ["leader", "leader"],
    ["leader who took it over", "leader"],
    ["head", "head"],
    ["office", "administrator"],
    ["office who observed", "administrator"],
    ["governor", "governor"],
  ];
  const found = (rule: (who: { adultId: string; role: Role }) => boolean) =>
    asks.filter(([adultId, role]) => rule({ adultId, role })).map(([adultId]) => adultId);
  const adultsOfTheSchool = ["starter", "observer", "bystander", "leader", "leader who took it over", "head"];

  test("that runs is open to every adult of the school, and to nobody who only runs its office or governs it", () => {
    expect(found((who) => mayReadWatch(who, running))).toEqual(adultsOfTheSchool);
    expect(found((who) => mayKeepWatch(who, running))).toEqual(adultsOfTheSchool);
  });
  test("that is over is read by those who had a part in it, and by leaders", () => {
    expect(found((who) => mayReadWatch(who, over))).toEqual([
      "starter",
      "observer",
      "leader",
      "leader who took it over",
      "head",
    ]);
  });
  test("goes on if a leader decides so who has never had it themselves", () => {
    expect(found((who) => mayDecideOnWatch(who, { keepers }))).toEqual(["leader", "head"]);
  });
});
