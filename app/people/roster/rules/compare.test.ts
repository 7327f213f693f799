import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Temporal } from "#dates";
import { newRoster } from "../new-roster.ts";
import type { Roster, RosterAdult, RosterChild } from "../types.ts";
import { compareRoster } from "./compare.ts";
import type { Answers, ChildField, Existing, ExistingRoster } from "./compare-types.ts";
import { applied, nobody } from "./compare-samples.ts";
import { rosterOfSchool } from "./roster-of-school.ts";

const today = Temporal.PlainDate.from("2026-11-23");
const from = { file: "users.csv", line: 2 };
const birth = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

function child(sourceId: string, more: Partial<RosterChild> = {}): RosterChild {
  return { sourceId, schoolSourceIds: ["s1"], givenName: `Given ${sourceId}`, familyName: "Hart", from, ...more };
}

function adult(sourceId: string, more: Partial<RosterAdult> = {}): RosterAdult {
  return { sourceId, schoolSourceIds: ["s1"], givenName: `Adult ${sourceId}`, familyName: "Lund", from, ...more };
}

function roster(more: Partial<Roster> = {}): Roster {
  const whole = { child: true, adult: true, family: true, group: true, tie: true, membership: true };
  return { ...newRoster("oneroster-1.2", "mis"), whole, ...more };
}

function held(id: string, sourceId: string | null, values: Existing<ChildField>["values"] = {}): Existing<ChildField> {
  const links = sourceId === null ? [] : [{ source: "mis", sourceId }];
  return { id, links, ended: false, values: { givenName: `Given ${sourceId}`, familyName: "Hart", ...values } };
}

function school(children: Existing<ChildField>[]): ExistingRoster {
  return { ...nobody(), children };
}

const compare = (existing: ExistingRoster, incoming: Roster, answers?: Answers) =>
  compareRoster({ existing, roster: incoming, today, ...(answers ? { answers } : {}) });

describe("who is who (england-homes-data-codes.md#D3)", () => {
  test("the source's id decides first", () => {
    const { children } = compare(
      school([held("x", "c1", { givenName: "Zoe" })]),
      roster({ children: [child("c1", { givenName: "Zoë" })] }),
    );
    expect(children.changed).toMatchObject([
      { id: "x", changes: [{ field: "givenName", old: "Zoe", new: "Zoë" }], newLink: false },
    ]);
    expect([children.added, children.ended, children.left]).toEqual([[], [], []]);
  });

  test("then the UPN, which adds the new id to the child already here", () => {
    const { children } = compare(
      school([held("x", null, { givenName: "Given c1", upn: "M999000026001" })]),
      roster({ children: [child("c1", { upn: "M999000026001" })] }),
    );
    expect(children.changed).toMatchObject([{ id: "x", changes: [], newLink: true }]);
  });

  test("never the name and birth date alone: that is asked, and nobody is added until it is answered", () => {
    const here = school([held("x", null, { givenName: "Zoë", birthDate: birth("2014-09-05") })]);
    const incoming = roster({
      children: [child("c1", { givenName: "ZOË ", familyName: "hart", birthDate: birth("2014-09-05") })],
    });
    const asked = compare(here, incoming);
    expect(asked.children.perhaps).toMatchObject([{ incoming: { sourceId: "c1" }, existing: ["x"] }]);
    expect([asked.children.added, asked.children.changed, asked.children.ended]).toEqual([[], [], []]);
    expect(compare(here, incoming, new Map([["c1", "new"]])).children.added).toHaveLength(1);
    const same = compare(here, incoming, new Map([["c1", { sameAs: "x" }]]));
    expect(same.children.changed).toMatchObject([{ id: "x", newLink: true }]);
  });

  test("two children with one name and different birth dates are two children", () => {
    const here = school([held("x", null, { givenName: "Given c1", birthDate: birth("2014-09-05") })]);
    expect(
      compare(here, roster({ children: [child("c1", { birthDate: birth("2014-09-06") })] })).children.added,
    ).toHaveLength(1);
  });

  test("an id and a UPN that lead to different children change neither", () => {
    const { children, problems } = compare(
      school([held("x", "c1"), held("y", "c2", { upn: "M999000026001" })]),
      roster({ children: [child("c1", { upn: "M999000026001" }), child("c2")] }),
    );
    expect([children.changed, children.added]).toEqual([[], []]);
    expect(problems).toMatchObject([{ severity: "left-out", value: "M999000026001" }]);
    expect(children.ended).toEqual([]);
  });
});

describe("who has left", () => {
  test("whoever is absent from a whole file is ended, and only if this source had brought them", () => {
    const here = school([held("x", "c1"), held("y", "c2"), held("byHand", null)]);
    const { children } = compare(here, roster({ children: [child("c1")] }));
    expect(children.ended).toMatchObject([{ id: "y", sourceId: "c2", why: "absent" }]);
    expect(children.left.sort()).toEqual(["byHand", "x"]);
  });

  test("a delta ends only those it names", () => {
    const whole = { child: false, adult: false, family: false, group: false, tie: false, membership: false };
    const here = school([held("x", "c1"), held("y", "c2")]);
    const { children } = compare(
      here,
      roster({ mode: "delta", whole, gone: [{ kind: "person", sourceId: "c2", from }] }),
    );
    expect(children.ended).toMatchObject([{ id: "y", why: "said-gone" }]);
  });

  test("nobody is ended because their row could not be read", () => {
    const { children } = compare(school([held("x", "c1")]), roster({ children: [child("c7")], unread: ["c1"] }));
    expect(children.ended).toEqual([]);
    expect(children.left).toEqual(["x"]);
  });

  test("a child whose id has changed is not ended while a person is asked whether it is the same child", () => {
    const here = school([held("x", "old", { givenName: "Given c1", birthDate: birth("2014-09-05") })]);
    const incoming = roster({ children: [child("c1", { birthDate: birth("2014-09-05") })] });
    expect(compare(here, incoming).children).toMatchObject({ perhaps: [{ existing: ["x"] }], ended: [], left: ["x"] });
    expect(compare(here, incoming, new Map([["c1", "new"]])).children.ended).toMatchObject([{ id: "x" }]);
  });

  test("a last day that is past ends on that day; today's is still a day here", () => {
    const here = school([held("x", "c1"), held("y", "c2")]);
    const incoming = roster({
      children: [child("c1", { lastDay: birth("2026-11-20") }), child("c2", { lastDay: today })],
    });
    const { children } = compare(here, incoming);
    expect(children.ended.map(({ id, why, lastDay }) => [id, why, lastDay.toString()])).toEqual([
      ["x", "last-day", "2026-11-20"],
    ]);
    expect(compare(school([]), incoming).children.added.map(({ sourceId }) => sourceId)).toEqual(["c2"]);
  });

  test("somebody who had left and is in the file again comes back", () => {
    const { children } = compare(school([{ ...held("x", "c1"), ended: true }]), roster({ children: [child("c1")] }));
    expect(children.changed).toMatchObject([{ id: "x", returns: true, changes: [] }]);
  });

  test("more than a fifth leaving is held for a second yes; a fifth is not", () => {
    const ten = Array.from({ length: 10 }, (_, i) => held(`x${i}`, `c${i}`));
    const staying = (count: number) => roster({ children: ten.slice(0, count).map((_, i) => child(`c${i}`)) });
    expect(compare(school(ten), staying(8))).toMatchObject({ shareEnded: 0.2, held: [] });
    const three = compare(school(ten), staying(7));
    expect(three.shareEnded).toBeCloseTo(0.3);
    expect(three.held[0]).toContain("30 in every 100");
  });

  test("many adults do not hide that most children would be ended", () => {
    const adults = Array.from({ length: 90 }, (_, i) => ({
      ...held(`a${i}`, `a${i}`),
      values: { givenName: `Adult a${i}`, familyName: "Lund" },
    }));
    const here = { ...nobody(), children: [held("x", "c1"), held("y", "c2")], adults } as ExistingRoster;
    const incoming = roster({ children: [child("c1")], adults: adults.map(({ id }) => adult(id)) });
    expect(compare(here, incoming)).toMatchObject({
      shareEnded: 0.5,
      held: [expect.stringContaining("50 in every 100")],
    });
  });

  test("rows that could not be trusted hold any ending", () => {
    const here = school(Array.from({ length: 10 }, (_, i) => held(`x${i}`, `c${i}`)));
    const incoming = roster({ children: Array.from({ length: 9 }, (_, i) => child(`c${i}`)), lostRows: 1 });
    expect(compare(here, incoming).held).toEqual([expect.stringContaining("1 row could not be read")]);
  });
});

describe("what changes", () => {
  test("a field the file does not speak of stays, one it empties is emptied", () => {
    const here = school([held("x", "c1", { knownAs: "Zo", year: "7", needs: ["ASD"] })]);
    const { children } = compare(here, roster({ children: [child("c1", { knownAs: null })] }));
    expect(children.changed[0]!.changes).toEqual([{ field: "knownAs", old: "Zo", new: null }]);
  });

  test("a field that somebody here has taken in hand is left alone", () => {
    const here = school([{ ...held("x", "c1", { knownAs: "Zo" }), keptHere: ["knownAs"] }]);
    expect(compare(here, roster({ children: [child("c1", { knownAs: "Zoe" })] })).nothing).toBe(true);
  });

  test("the same date and the same needs are no change", () => {
    const here = school([held("x", "c1", { birthDate: birth("2014-09-05"), needs: ["ASD", "SLD"], knownAs: null })]);
    const incoming = roster({
      children: [child("c1", { birthDate: birth("2014-09-05"), needs: ["ASD", "SLD"], knownAs: null })],
    });
    expect(compare(here, incoming)).toMatchObject({ nothing: true, children: { left: ["x"] } });
  });

  test("a role is proposed until somebody decides, and a plain adult is not asked about twice", () => {
    const proposals = (["adult", "head"] as const).map((proposes) => ({
      personSourceId: "a1",
      schoolSourceId: "s1",
      proposes,
      asWritten: proposes,
      needsConfirming: proposes === "head",
      from,
    }));
    const incoming = roster({ adults: [adult("a1")], roles: [...proposals, ...proposals] });
    expect(compare(nobody(), incoming).roles).toHaveLength(2);
    const here = applied(nobody(), incoming, today);
    const undecided = { ...here, roles: [] };
    expect(compare(undecided, incoming).roles.map(({ proposes }) => proposes)).toEqual(["head"]);
    const decided = { ...here, roles: [{ adult: here.adults[0]!.id, role: "head" as const }] };
    expect(compare(decided, incoming).nothing).toBe(true);
  });
});

describe("ties and places in groups", () => {
  const willow = { sourceId: "k1", schoolSourceId: "s1", name: "Willow", from };
  const place = { groupSourceId: "k1", personSourceId: "c1", as: "child" as const, from };

  test("come and go with the file", () => {
    const full = roster({ children: [child("c1")], groups: [willow], memberships: [place] });
    expect(compare(nobody(), full).memberships.added).toEqual([place]);
    const here = applied(nobody(), full, today);
    const without = roster({ children: [child("c1")], groups: [willow] });
    expect(compare(here, without).memberships.ended).toHaveLength(1);
    const ended = applied(here, without, today);
    expect(compare(ended, full).memberships.returned).toHaveLength(1);
  });

  test("made here by hand are not ended by an import", () => {
    const full = roster({ children: [child("c1")], groups: [willow], memberships: [place] });
    const here = applied(nobody(), full, today);
    const byHand = { ...here, memberships: here.memberships.map((one) => ({ ...one, source: null })) };
    expect(compare(byHand, roster({ children: [child("c1")], groups: [willow] })).memberships.ended).toEqual([]);
  });

  test("wait for a child who must be asked about first", () => {
    const here = school([held("x", null, { givenName: "Given c1", birthDate: birth("2014-09-05") })]);
    const incoming = roster({
      children: [child("c1", { birthDate: birth("2014-09-05") })],
      groups: [willow],
      memberships: [place],
    });
    expect(compare(here, incoming).memberships.added).toEqual([]);
  });
});

test("a roster of several schools is compared one school at a time", () => {
  const both = roster({
    children: [child("c1"), child("c2", { schoolSourceIds: ["s2"] }), child("c3", { schoolSourceIds: ["s1", "s2"] })],
  });
  expect(rosterOfSchool(both, "s2").children.map(({ sourceId }) => sourceId)).toEqual(["c2", "c3"]);
});

test("the same file twice changes nothing, whatever is in it and whoever was here before", () => {
  const name = fc.constantFrom("Zoë", "Siân", "Łukasz", "Ann");
  const some = fc.record(
    {
      knownAs: fc.option(name),
      birthDate: fc.constantFrom(birth("2014-09-05"), birth("2013-01-01")),
      year: fc.option(fc.constantFrom("7", "X")),
      needs: fc.subarray(["ASD", "SLD", "SEMH"]),
      residential: fc.option(fc.boolean()),
      lastDay: fc.constantFrom(birth("2026-07-20"), birth("2027-07-20")),
    },
    { requiredKeys: [] },
  );
  const people = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), name, some), { selector: ([id]) => id });
  const rosterOf = (list: [number, string, Partial<RosterChild>][], whole: boolean): Roster => {
    const children = list.map(([id, givenName, more]) => child(`c${id}`, { givenName, ...more }));
    const groups = [{ sourceId: "k1", schoolSourceId: "s1", name: "Willow", from }];
    const memberships = children.map(({ sourceId }) => ({
      groupSourceId: "k1",
      personSourceId: sourceId,
      as: "child" as const,
      from,
    }));
    const base = roster({ children, groups, memberships });
    return { ...base, mode: whole ? "bulk" : "delta", whole: { ...base.whole, child: whole, membership: whole } };
  };
  fc.assert(
    fc.property(people, people, fc.boolean(), (before, after, whole) => {
      const first = applied(nobody(), rosterOf(before, true), today);
      const file = rosterOf(after, whole);
      const second = applied(first, file, today);
      expect(compare(second, file).nothing).toBe(true);
      expect(second.children.length).toBeGreaterThanOrEqual(first.children.length);
    }),
  );
});
