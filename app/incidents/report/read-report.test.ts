import { Temporal } from "#dates";
import { codesOf, SEGMENT_KINDS, type SegmentFacts } from "#regimes";
import { techniqueThatDay, type Technique } from "#people";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOf, type Typed } from "#platform";
import { completeDraft, draftOf, line, samisFriday, type SampleDraft } from "../incident-samples.ts";
import { labelsOf, lawOn } from "../labels/labels-of.ts";
import { readReport, type Report } from "./read-report.ts";
import { filledRows, mostRows, rowsToShow } from "./rows.ts";
import { segmentRows } from "./segment-rows.ts";
import { seenVersion } from "./seen-version.ts";
import { askedFor } from "./segment/asked-for.ts";
import { bodyParts, pointsOf } from "./segment/body-parts.ts";
import { segmentForm } from "./segment/questions.ts";
import { techniqueGroups } from "./segment/technique.tsx";
import { toFacts } from "./segment/to-facts.ts";
import type { ReportContext } from "./step.ts";
import { kindGroups } from "./what-happened/kinds-to-choose.ts";

const people = { child: "sami", secondChild: "noor", okafor: "okafor", lund: "lund", place: "maple" };

function contextOf(draft: SampleDraft, techniques: Technique[] = []): ReportContext {
  const adult = (adultId: string, name: string) => ({ adultId, name, jobTitle: "", email: "", ended: false });
  const child = (childId: string, name: string) => ({ childId, name, classes: [], ended: false });
  return {
    draftId: "draft",
    adultId: "okafor",
    zone: "Europe/London",
    today: Temporal.PlainDate.from("2026-11-24"),
    children: [child("sami", "Sami Karim"), child("noor", "Noor Whitlock")],
    nearChildren: new Set(),
    adults: [adult("okafor", "Ada Okafor"), adult("lund", "Erik Lund"), adult("bello", "Tunde Bello")],
    places: [{ placeId: "maple", name: "Maple class", kind: "classroom" }],
    techniques,
    draft: draftOf(draft),
  };
}

function read(draft: SampleDraft): Report {
  const outcome = readReport(contextOf(draft));
  if ("gaps" in outcome) throw new Error(JSON.stringify(outcome.gaps));
  return outcome.report;
}

/** The gaps as sentences: the question, then what is wrong with it. */
function gaps(changed: SampleDraft): string[] {
  const outcome = readReport(contextOf({ ...completeDraft(people), ...changed }));
  return "gaps" in outcome
    ? outcome.gaps.flatMap(({ question, problems }) =>
        problems.map(({ field, message }) => `${question}#${field}: ${message}`),
      )
    : [];
}

describe("Sami's Friday, typed as the form posts it (england.md#7a)", () => {
  const report = read(samisFriday(people));
  const classified = labelsOf(
    lawOn(report.whenAndWhere.day),
    report.segments.map(({ line: segmentNo, facts, from, to }) => ({ segmentNo, facts, from, to })),
  );

  test("each line is called what the example says", () => {
    expect(
      classified.segments.map(({ id, labels }) => [
        `S${id}`,
        ...labels.map((label) => (label.arguable ? `${label.code} (arguable)` : label.code)),
      ]),
    ).toEqual([
      ["S1", "use-of-force"],
      ["S2", "appropriate-contact"],
      ["S3", "withdrawal"],
      ["S4", "use-of-force"],
      ["S5", "use-of-force"],
      ["S6", "seclusion (arguable)"],
      ["S7", "withdrawal"],
    ]);
    expect(classified.flags).toEqual([]);
  });

  test("force lasted 3:45, seclusion 4:30, and the clocks run from 15:16:00 BST", () => {
    expect(classified.recordableForceSeconds).toBe(3 * 60 + 45);
    expect(classified.recordableSeclusionSeconds).toBe(4 * 60 + 30);
    expect(classified.useEnd?.toString()).toBe("2026-06-19T14:16:00Z");
  });

  test("exactly what was said became facts, and nothing else", () => {
    const expected: SegmentFacts[] = [
      {
        kind: "PHY.MOMENT",
        initiator: "school-adult",
        staffCount: 1,
        level: 1,
        resisted: true,
        purpose: ["injury-self"],
        planned: "none",
        bodyPoints: ["forearm"],
      },
      { kind: "PHY.ESCORT", initiator: "school-adult", staffCount: 1, resisted: false, bodyPoints: ["spine-upper"] },
      {
        kind: "SEP.STAFF",
        initiator: "school-adult",
        staffCount: 1,
        exit: "free",
        alone: false,
        adultInRoom: true,
        awayFromPupils: true,
      },
      {
        kind: "PHY.HOLD.SEAT",
        initiator: "school-adult",
        staffCount: 2,
        resisted: true,
        distress: true,
        purpose: ["injury-other"],
        planned: "in-plan",
        bodyPoints: ["forearm"],
        level: 2,
        technique: "Two-person seated hold",
        trainedTechnique: true,
      },
      {
        kind: "PHY.HOLD.KNEEL",
        initiator: "school-adult",
        staffCount: 2,
        resisted: true,
        planned: "outside-plan",
        level: 2,
        torsoOrAirwayPressure: false,
      },
      {
        kind: "SEP.SUPER",
        initiator: "school-adult",
        staffCount: 2,
        resisted: true,
        purpose: ["injury-other"],
        exit: "held-shut",
        alone: false,
        adultInRoom: true,
        awayFromPupils: true,
        sanction: "none",
      },
      { kind: "SEP.PUPIL", staffCount: 0, exit: "free", childKnewFree: true },
    ];
    expect(report.segments.map(({ facts }) => facts)).toEqual(expected);
  });
});

function flagsOf(facts: SegmentFacts): string[] {
  const at = Temporal.Instant.from("2026-06-19T14:00:00Z");
  return labelsOf("gb-eng@2026-04-01", [{ segmentNo: 1, facts, from: at, to: at }]).flags.map(({ code }) => code);
}

describe("a segment's answers as facts", () => {
  const answered = (kind: (typeof SEGMENT_KINDS)["entries"][number]["code"], typed: Typed): SegmentFacts => {
    // How firm it was must be said where somebody was held or stopped (england.md#F12).
    const level = askedFor(kind).limits ? textOf(typed, "level") || "2" : textOf(typed, "level");
    const whole = { adults: ["okafor"], ...typed, level };
    const checked = segmentForm(contextOf(completeDraft(people)), kind).checkComplete(whole);
    if (checked.values === undefined) throw new Error(JSON.stringify(checked.problems));
    return toFacts(kind, checked.values);
  };

  test.each(codesOf(SEGMENT_KINDS).map((kind) => [kind] as const))("%s: silence stays unknown, never a no", (kind) => {
    const facts = answered(kind, {});
    const initiator = kind === "SEP.PUPIL" ? {} : { initiator: "school-adult" };
    expect(facts).toEqual({ kind, ...initiator, staffCount: 1, ...(askedFor(kind).limits ? { level: 2 } : {}) });
    expect(Object.values(facts)).not.toContain(false);
  });

  test("an answer to a question that this kind is not asked is no fact", () => {
    expect(answered("PHY.HOLD.SEAT", { exit: "locked", device: "strap", searchItem: "blade" })).not.toMatchObject({
      exit: expect.anything(),
    });
    expect(answered("SEP.SECL", { level: "3", points: "neck", technique: "wrap" })).toEqual({
      kind: "SEP.SECL",
      initiator: "school-adult",
      staffCount: 1,
    });
  });

  test.each([
    ["nobody", { alone: true, adultInRoom: false, awayFromPupils: true }],
    ["adult", { alone: false, adultInRoom: true, awayFromPupils: true }],
    ["children", { alone: false, awayFromPupils: false }],
  ])("in the company of %s", (company, facts) => {
    expect(answered("SEP.SUPER", { company })).toEqual({
      kind: "SEP.SUPER",
      initiator: "school-adult",
      staffCount: 1,
      ...facts,
    });
  });

  test("what was done by somebody who is no adult of the school says so", () => {
    expect(answered("PHY.HOLD.STAND", { adults: [], otherWho: "police" }).initiator).toBe("police");
  });

  test("what an adult of the school did stays the school's when a parent joined in (england.md#X36)", () => {
    const facts = answered("PHY.HOLD.STAND", { resisted: "yes", otherWho: "parent" });
    expect(facts).toMatchObject({ initiator: "school-adult", joinedBy: "parent", staffCount: 1 });
    const alone = answered("PHY.HOLD.STAND", { adults: [], resisted: "yes", otherWho: "parent" });
    expect(alone).toMatchObject({ initiator: "parent", staffCount: 0 });
    expect(alone).not.toHaveProperty("joinedBy");
  });

  test("a child who clung began it, though the adult is named (england.md#X22)", () => {
    expect(answered("PHY.TOUCH", { otherWho: "this-child" })).toMatchObject({ initiator: "this-child" });
    expect(answered("PHY.HOLD.STAND", { otherWho: "head-authorised" })).toMatchObject({ initiator: "head-authorised" });
  });

  test("a place the child chose, then could not leave, was kept shut by the adult named (england.md#X15)", () => {
    const facts = answered("SEP.PUPIL", { exit: "held-shut", company: "nobody" });
    const now = Temporal.Instant.from("2026-06-19T14:00:00Z");
    const [segment] = labelsOf("gb-eng@2026-04-01", [{ segmentNo: 1, facts, from: now, to: now }]).segments;
    expect(segment?.labels.map(({ code, arguable }) => [code, arguable])).toEqual([["seclusion", false]]);
  });

  test("being kept in a bedroom raises the question of liberty; another place is not guessed (england.md#7b)", () => {
    const kept = { ...completeDraft(people), "what-happened": line(1, "SEP.SECL", "09:02", "09:04") };
    const inPlace = (kind: string) => {
      const context = contextOf({ ...kept, "segment-1": { adults: "okafor", exit: "held-shut", company: "nobody" } });
      const outcome = readReport({ ...context, places: [{ placeId: "maple", name: "Maple", kind }] });
      if ("gaps" in outcome) throw new Error(JSON.stringify(outcome.gaps));
      return outcome.report.segments.map(({ line: segmentNo, facts, from, to }) => ({ segmentNo, facts, from, to }));
    };
    const flags = (kind: string) => labelsOf("gb-eng@2026-04-01", inPlace(kind)).flags.map(({ code }) => code);
    expect(flags("PLC.bedroom")).toEqual(["possible-deprivation-of-liberty"]);
    expect(flags("PLC.classroom")).toEqual([]);
    expect(inPlace("PLC.classroom")[0]?.facts).not.toHaveProperty("place");
  });

  test.each<[string, Typed, string]>([
    ["pressure on the trunk or airway", { pressure: "yes" }, "unsafe-technique"],
    ["a hand on the mouth", { points: "mouth" }, "unsafe-technique"],
    ["trouble breathing", { breathing: "yes" }, "unsafe-technique"],
    ["force to punish", { purpose: "punish" }, "unlawful-purpose"],
    ["getting back at a child", { purpose: "retaliate" }, "unlawful-purpose"],
    ["pain on purpose", { purpose: "pain" }, "unlawful-purpose"],
  ])("%s, as typed, raises its flag (england.md#R1, #R2)", (_, typed, flag) => {
    expect(flagsOf(answered("PHY.HOLD.SEAT", typed))).toEqual([flag]);
  });

  test.each(["PHY.HOLD.PRONE", "PHY.HOLD.SUPINE", "PHY.HOLD.SIDE"] as const)(
    "%s, as typed, is a hold on the ground (england.md#R3)",
    (kind) => {
      expect(flagsOf(answered(kind, {}))).toEqual(["ground-hold"]);
    },
  );

  test("every ticked part of the body becomes a point that the law's list knows", () => {
    for (const { code, points } of bodyParts) expect(pointsOf([code])).toEqual(points);
    expect(pointsOf(["neck", "hands"])).toEqual(["hand", "wrist", "neck-front"]);
  });

  test.each([
    ["carried face down", "PHY.CARRY", { position: "PRONE" }, "ground-hold"],
    ["straps that cut off blood", "MEC.CUFF", { circulation: "yes" }, "unsafe-technique"],
    ["a harness that presses", "MEC.HARNESS", { pressure: "yes" }, "unsafe-technique"],
    ["a child who says that they cannot breathe", "PHY.HOLD.SEAT", { saidSo: "yes" }, "unsafe-technique"],
    [
      "force for a phone that only school rules ban",
      "PHY.HOLD.STAND",
      { purpose: "search", searchItem: "school-rules" },
      "no-force-for-item",
    ],
  ] as const)("%s, as typed, raises its flag (england.md#R1, #R3, #D9, #D10)", (_, kind, typed, flag) => {
    expect(flagsOf(answered(kind, typed))).toContain(flag);
  });

  test("a blow turned aside, as typed, is ordinary contact (england.md#X25); the same lock for everybody is told (england.md#X7)", () => {
    const codes = (facts: SegmentFacts) => {
      const at = Temporal.Instant.from("2026-06-19T14:00:00Z");
      const segments = [{ segmentNo: 1, facts, from: at, to: at }];
      return labelsOf("gb-eng@2026-04-01", segments).segments[0]?.labels.map(({ code }) => code);
    };
    expect(codes(answered("PHY.MOMENT", { effect: "deflected", resisted: "no" }))).toEqual(["appropriate-contact"]);
    expect(answered("ENV.DOOR", { siteLock: "yes" })).toMatchObject({ siteWideLock: true });
    expect(answered("PHY.HOLD.STAND", { otherWho: "volunteer", byHead: "yes" })).toHaveProperty(
      "authorisedByHead",
      true,
    );
  });

  test("whatever is ticked, no fact is undefined, so that the record can be compared with what was typed", () => {
    const choice = (...codes: string[]) => fc.constantFrom("", ...codes);
    const typed = fc.record({
      resisted: choice("yes", "no"),
      exit: choice("free", "locked"),
      company: choice("nobody", "adult", "children"),
      level: choice("1", "2", "3"),
      couldEnd: choice("yes", "no"),
      device: choice("strap", "none"),
    });
    fc.assert(
      fc.property(fc.constantFrom(...codesOf(SEGMENT_KINDS)), typed, (kind, said) => {
        const facts = answered(kind, said);
        expect(Object.values(facts)).not.toContain(undefined);
        expect(facts.resisted).toBe(said.resisted === "" ? undefined : said.resisted === "yes");
        if (!askedFor(kind).separation) expect(facts.exit).toBeUndefined();
      }),
    );
  });
});

describe("a technique of the school's own (practice.md#4)", () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const said: Technique["versions"][0] = {
    version: 1,
    fromOn: day("2026-09-01"),
    withdrawnOn: null,
    savedBy: "rosa",
    savedAt: Temporal.Instant.from("2026-09-01T09:00:00Z"),
    code: "C2",
    provider: "Oakum Vale",
    curriculum: "2025",
    name: "Two-person seated",
    level: 2,
    positions: ["SEAT"],
    leastAdults: 2,
    longestMinutes: 10,
    excluded: "",
    refresherMonths: 12,
    standing: "allowed",
  };
  const technique = (techniqueId: string, ...later: Partial<typeof said>[]): Technique => ({
    techniqueId,
    endedOn: null,
    versions: [said, ...later.map((one, index) => ({ ...said, version: index + 2, ...one }))],
  });
  const withdrawn = { standing: "withdrawn", fromOn: day("2026-11-03"), withdrawnOn: day("2026-11-03") } as const;
  const library = [
    technique("c2", { fromOn: day("2026-11-25"), name: "Seated, two adults" }),
    technique("c1", withdrawn),
    technique("never", { standing: "never", fromOn: day("2026-09-01") }),
    { ...technique("gone"), endedOn: day("2026-10-01") },
  ];
  const factsOf = (typed: Typed, changed: SampleDraft = {}) => {
    const draft = { ...completeDraft(people), "segment-1": { adults: "okafor", level: "2", ...typed }, ...changed };
    const outcome = readReport(contextOf(draft, library));
    if ("gaps" in outcome) throw new Error(JSON.stringify(outcome.gaps));
    return outcome.report.segments[0]?.facts ?? {};
  };

  test.each([
    ["allowed", "c2", { name: "Two-person seated", version: 1, standing: "allowed" }],
    ["withdrawn", "c1", { standing: "withdrawn", withdrawnOn: "2026-11-03" }],
    ["never to be used", "never", { standing: "never" }],
    ["taken out before that day", "gone", { standing: "not-listed" }],
  ])("that was %s that day is never refused, and kept as it stood", (_, ownTechnique, kept) => {
    const facts = factsOf({ ownTechnique });
    expect(facts.technique).toBe("Two-person seated");
    expect(facts.ownTechnique).toMatchObject({ techniqueId: ownTechnique, ...kept });
  });

  test("stands as it did on the day of the event, not on the day of the report", () => {
    const earlier = { "when-and-where": { ...completeDraft(people)["when-and-where"], "day-month": "10" } };
    expect(factsOf({ ownTechnique: "c1" }, earlier).ownTechnique).toMatchObject({
      standing: "allowed",
      withdrawnOn: null,
    });
    const before = { "when-and-where": { ...completeDraft(people)["when-and-where"], "day-month": "8" } };
    expect(factsOf({ ownTechnique: "c1" }, before).ownTechnique).toMatchObject({ standing: "not-listed" });
  });

  test("something else is kept in words, as every record has it", () => {
    expect(factsOf({ ownTechnique: "else", technique: "A wrap" })).toMatchObject({ technique: "A wrap" });
    expect(factsOf({ ownTechnique: "else", technique: "A wrap" })).not.toHaveProperty("ownTechnique");
    expect(factsOf({ technique: "A wrap" })).toMatchObject({ technique: "A wrap" });
    expect(factsOf({ ownTechnique: "else" })).not.toHaveProperty("technique");
    expect(factsOf({})).not.toHaveProperty("technique");
  });

  test("words typed beside it are kept beside it", () => {
    const facts = factsOf({ ownTechnique: "c2", technique: "from one side only" });
    expect([facts.technique, facts.ownTechnique?.words]).toEqual(["Two-person seated", "from one side only"]);
  });

  test("one that nobody has is asked for again; what no hand held has none", () => {
    const draft = { ...completeDraft(people), "segment-1": { adults: "okafor", level: "2", ownTechnique: "stranger" } };
    const outcome = readReport(contextOf(draft, library));
    expect("gaps" in outcome && outcome.gaps.map(({ question }) => question)).toEqual(["segment-1"]);
    const apart = { "what-happened": line(1, "SEP.SECL", "09:02", "09:04") };
    expect(factsOf({ ownTechnique: "c2" }, apart)).not.toHaveProperty("ownTechnique");
  });

  test("the labels are the same, whatever the school says of it", () => {
    const at = Temporal.Instant.from("2026-11-24T09:02:00Z");
    const labels = (typed: Typed) =>
      labelsOf("gb-eng@2026-04-01", [{ segmentNo: 1, facts: factsOf(typed), from: at, to: at.add({ minutes: 30 }) }]);
    expect(labels({ ownTechnique: "never" })).toEqual(labels({ technique: "Two-person seated" }));
  });

  test("is offered by provider when allowed, and under its own heading when not; what was in no library only when chosen", () => {
    const provider = (techniqueId: string, name: string): Technique => ({
      ...technique(techniqueId),
      versions: [{ ...said, provider: name, code: techniqueId }],
    });
    const byName = technique("k1", { standing: "by-name", fromOn: day("2026-09-01") });
    const all = [...library, byName, provider("w10", "Brook"), provider("w2", "Brook")];
    const offered = (on: string, chosen = "") => {
      const { allowed, others } = techniqueGroups(
        all.map((one) => techniqueThatDay(one, day(on))),
        chosen,
      );
      const words = ({ label, techniques }: (typeof allowed)[number]) =>
        [label, ...techniques.map(({ techniqueId }) => techniqueId)].join(" ");
      return [...allowed.map(words), "|", ...others.map(words)];
    };
    expect(offered("2026-11-24")).toEqual([
      "Brook w2 w10",
      "Oakum Vale c2",
      "|",
      "Only by name in a child's plan k1",
      "Withdrawn by the school c1",
      "Never at this school never",
    ]);
    expect(offered("2026-11-24", "gone").at(-1)).toBe("In no library that day gone");
    expect(offered("2026-08-31")).toEqual(["|"]);
  });
});

describe("a report that is not complete says what is missing, and where", () => {
  test("an empty draft names every question once", () => {
    const outcome = readReport(contextOf({}));
    expect("gaps" in outcome && outcome.gaps.map(({ question }) => question)).toEqual([
      "children",
      "adults",
      "when-and-where",
      "what-happened",
      "before",
      "tried",
      "why",
      "injuries",
      "after",
      "told",
    ]);
  });

  test("a complete one has no gap", () => {
    expect(gaps({})).toEqual([]);
  });

  // Each field that section 4a marks MUST, taken out of a report that is otherwise complete. F6, the child's needs and
  // SEN code, comes from the school's own list and not from the adult who writes.
  // oxfmt-ignore
  test.each<[string, SampleDraft, string]>([
    ["F2", { children: {} }, "children#child: Choose the child"],
    ["F12", { "segment-1": { adults: "okafor", resisted: "yes" } }, "segment-1#level: Say how firm it was"],
    ["F3", { adults: {}, "segment-1": { otherWho: "parent", level: "1" } }, "adults#adult: Choose at least one adult who was there"],
    ["F4", { "when-and-where": { "day-day": "24", "day-month": "11", "day-year": "2026", begins: "", ends: "09:10", place: "maple" } }, "when-and-where#begins: Enter the time it began, like 11:42"],
    ["F4 (how long)", { "when-and-where": { "day-day": "24", "day-month": "11", "day-year": "2026", begins: "09:02", ends: "", place: "maple" } }, "when-and-where#ends: Enter the time it was over, like 11:57"],
    ["F5", { "when-and-where": { "day-day": "24", "day-month": "11", "day-year": "2026", begins: "09:02", ends: "09:10", place: "" } }, "when-and-where#place: Choose where it happened"],
    ["F7", { why: { otherwise: "He could have been hit." } }, "why#why: Tell us why it was necessary"],
    ["F8", { injuries: {} }, "injuries#injuries: Say whether anyone was hurt"],
    ["F8 (someone hurt, nobody named)", { injuries: { injuries: "yes", hurtWords: "A red mark" } }, "injuries#hurt: Choose who was hurt"],
    ["F8 (someone hurt, not said how)", { injuries: { injuries: "yes", hurt: "sami" } }, "injuries#hurtWords: Say what the injury was and what was done"],
    ["F9", { after: { ended: "Calm." } }, "after#support: Tell us what support was given, or that none has been yet"],
    ["F10", { before: {} }, "before#before: Tell us what led up to it"],
    ["F11", { tried: {} }, "tried#tried: Choose what was tried, or that nothing was"],
    ["F12", { "what-happened": {} }, "what-happened#segment: Choose what was done, and from when to when"],
  ])("a report without england.md#%s is refused, and says how to put it right", (_, changed, gap) => {
    expect(gaps(changed)).toEqual([gap]);
  });

  // oxfmt-ignore
  test.each<[string, SampleDraft, string]>([
    ["no child", { children: {} }, "children#child: Choose the child"],
    ["a child of another school", { children: { "child-1": "stranger" } }, "children#child: Choose a child of this school"],
    ["the same child twice", { children: { "child-1": "sami", "child-2": "sami" } }, "children#child: Choose each child once. The same child is there twice."],
    ["nobody held", { children: { "child-1": "sami", "child-1-role": "saw" } }, "children#child: Say which child was held, kept apart or limited"],
    ["the same adult twice", { adults: { "adult-1": "okafor", "adult-2": "okafor" } }, "adults#adult: Choose each adult once. The same adult is there twice."],
    ["an adult of another school", { adults: { "adult-1": "okafor", "adult-2": "lund", "adult-3": "stranger" } }, "adults#adult: Choose an adult of this school"],
    ["a day that has not come", { "when-and-where": { "day-day": "25", "day-month": "11", "day-year": "2026", begins: "09:02", ends: "09:10", place: "maple" } }, "when-and-where#day: This day has not come yet. Enter the day it happened."],
    ["a day before any rules known", { "when-and-where": { "day-day": "30", "day-month": "6", "day-year": "2013", begins: "09:02", ends: "09:10", place: "maple" } }, "when-and-where#day: Lessen knows no rules for a day so long ago. Check the year."],
    ["an end before the start (england.md#7a, refused)", { "when-and-where": { "day-day": "24", "day-month": "11", "day-year": "2026", begins: "09:02", ends: "08:10", place: "maple" } }, "when-and-where#ends: It was over at 08:10, before it began at 09:02. Check both times. If it lasted longer than 14 hours, say on which day it was over."],
    ["somewhere else, not said where", { "when-and-where": { "day-day": "24", "day-month": "11", "day-year": "2026", begins: "09:02", ends: "09:10", place: "elsewhere" } }, "when-and-where#spot: Say where it happened"],
    ["a line without a kind", { "what-happened": { "segment-1": "", "from-1": "09:02", "to-1": "09:04" } }, "what-happened#segment: On line 1, choose what was done"],
    ["a line without an end", { "what-happened": { "segment-1": "PHY.HOLD.SEAT", "from-1": "09:02", "to-1": "" } }, "what-happened#segment: On line 1, enter the time it ended, like 11:45 or 11:45:10"],
    ["a line outside the event", { "what-happened": line(1, "PHY.HOLD.SEAT", "09:02", "09:30") }, "what-happened#segment: Line 1 ends at 09:30, after the whole event was over at 09:10."],
    ["a line that nobody did", { "segment-1": { level: "2" } }, "segment-1#adults: Say who did this"],
    ["a line done by somebody not there", { "segment-1": { adults: "bello" } }, "segment-1#adults: Choose from the answers shown."],
    ["nothing tried, not said why", { tried: { tried: "DEA.NONE" } }, "tried#triedWords: Say why nothing could be tried"],
    ["nothing tried and something tried", { tried: { tried: ["DEA.NONE", "DEA.QUIET"] } }, "tried#tried: Choose either what was tried, or that nothing was"],
    ["nobody hurt, not said who looked (england.md#F8)", { injuries: { injuries: "none-seen" } }, "injuries#looked: Say who looked, and asked the child"],
    ["told nobody and somebody", { told: { told: ["nobody", "family"], toldWords: "x" } }, "told#told: Choose either who has been told, or that nobody has been yet"],
  ])("%s", (_, changed, gap) => {
    expect(gaps(changed)).toEqual([gap]);
  });

  test("one adult in two holds at once is named with both lines (england.md#7a, refused)", () => {
    const twice = {
      "what-happened": {
        ...line(1, "PHY.HOLD.SEAT", "09:02", "09:04"),
        ...line(2, "PHY.HOLD.STAND", "09:03", "09:05"),
      },
      "segment-2": { adults: "lund", level: "2" },
    };
    expect(gaps(twice)).toEqual([
      "what-happened#segment: Erik Lund holds on line 1 and on line 2 at the same time. Check the times or who held.",
    ]);
    expect(
      gaps({
        ...twice,
        "what-happened": { ...line(1, "PHY.HOLD.SEAT", "09:02", "09:04"), ...line(2, "SEP.SUPER", "09:03", "09:05") },
      }),
    ).toEqual([]);
  });
});

describe("rows of a page", () => {
  test.each<[Typed, number[]]>([
    [{}, []],
    [{ "child-2": "b", "child-1": "a" }, [1, 2]],
    [{ "child-1": "", "child-3": "c" }, [3]],
    [{ "child-0": "x", "child-31": "x", "child-100": "x", "child-1x": "x", "child--1": "x" }, []],
    [{ "child-1-role": "held" }, []],
    [{ "child-12": [" ", "b"] }, []],
  ])("%o has the rows %o", (typed, rows) => {
    expect(filledRows(typed, "child")).toEqual(rows);
  });

  test("a line counts when any part of it was typed", () => {
    expect(filledRows({ "to-4": "09:10" }, "segment", "from", "to")).toEqual([4]);
  });

  test.each<[string, Typed, number[]]>([
    ["only its beginning, as it was offered", { "from-2": "09:04" }, [1]],
    ["another beginning, which somebody typed", { "from-2": "09:05" }, [1, 2]],
    ["an end as well", { "from-2": "09:04", "to-2": "09:05" }, [1, 2]],
    ["what was done as well", { "from-2": "09:04", "segment-2": "PHY.TOUCH" }, [1, 2]],
  ])("a line that holds %s", (_, second, rows) => {
    expect(segmentRows({ ...line(1, "PHY.HOLD.SEAT", "09:02", "09:04"), ...second })).toEqual(rows);
  });

  test("a first line that holds only a beginning is one", () => {
    expect(segmentRows({ "from-1": "09:02" })).toEqual([1]);
  });

  test("what is filled always stays, in order; one more comes when asked; never more than fit", () => {
    expect(rowsToShow([], 2, false)).toEqual([1, 2]);
    expect(rowsToShow([2, 5], 1, true)).toEqual([2, 5, 6]);
    const filled = fc.uniqueArray(fc.integer({ min: 1, max: mostRows })).map((rows) => rows.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(filled, fc.nat(3), fc.boolean(), (rows, least, more) => {
        const shown = rowsToShow(rows, least, more);
        expect(shown.slice(0, rows.length)).toEqual(rows);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length).toBeLessThanOrEqual(mostRows);
      }),
    );
  });
});

test.each([
  ["3", 3],
  ["", 0],
  ["-1", 0],
  ["1.5", 0],
  ["1e9", 0],
  ["99999999999", 0],
  ["x", 0],
])("a page that says it had seen version %j had seen %i", (seen, version) => {
  expect(seenVersion({ seen })).toBe(version);
});

test("every kind can be chosen, once", () => {
  const offered = kindGroups().flatMap(({ kinds }) => kinds.map(({ code }) => code));
  expect(offered.toSorted()).toEqual([...codesOf(SEGMENT_KINDS)].toSorted());
});
