import { expect, test } from "vitest";
import { roleNames, roles, roleWords, type Role } from "./roles.ts";
import { mayChangeSettings, mayInvite, mayLookAfterPeople, mayNameHeadReviewer, mayReadTechniques } from "./who-may.ts";

const may = (role: Role) => ({
  people: mayLookAfterPeople({ role }),
  settings: mayChangeSettings({ role }),
  techniques: mayReadTechniques({ role }),
  reviewer: mayNameHeadReviewer({ role }),
  makes: roles.filter((invited) => mayInvite({ role }, invited)),
});

// Who may do what with the school itself. Records are a rule of incidents; here no role but the head can give itself one.
test.each([
  ["adult", { people: false, settings: false, techniques: true, reviewer: false, makes: [] }],
  ["leader", { people: false, settings: false, techniques: true, reviewer: false, makes: [] }],
  [
    "head",
    {
      people: true,
      settings: true,
      techniques: true,
      reviewer: true,
      makes: ["adult", "leader", "head", "administrator", "governor"],
    },
  ],
  [
    "administrator",
    { people: true, settings: true, techniques: true, reviewer: false, makes: ["adult", "administrator"] },
  ],
  ["governor", { people: false, settings: false, techniques: false, reviewer: false, makes: [] }],
] as const)("a person who is %s may do this and nothing more", (role, expected) => {
  expect(may(role)).toEqual(expected);
});

test("every role stands in the table above, with a name and a sentence", () => {
  expect(roles).toEqual(["adult", "leader", "head", "administrator", "governor"]);
  expect(Object.keys(roleNames)).toEqual([...roles]);
  expect(Object.keys(roleWords)).toEqual([...roles]);
  expect(new Set(Object.values(roleNames)).size).toBe(roles.length);
  for (const role of roles) expect(roleWords[role].startsWith(roleNames[role])).toBe(true);
});
