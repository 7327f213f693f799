import { Temporal } from "#dates";
import { codesOf, labelOf, SEGMENT_KINDS, type SegmentKind } from "#regimes";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differences, type Account, type RecordFacts } from "./differences.ts";
import { parts, seenAnswers, soonerAnswers, type StatementAnswers } from "./statement-answers.ts";

const at = (time: string) => Temporal.Instant.from(`2026-11-24T${time}:00Z`);
const line = (
  number: number,
  kind: SegmentKind,
  [from, to]: [string, string],
  adults: string[],
  breath?: boolean,
): RecordFacts["lines"][number] => ({
  line: number,
  kind,
  kindWords: labelOf(SEGMENT_KINDS, kind),
  from: at(from),
  to: at(to),
  adults,
  breath,
});
const adult = (adultId: string, tookPart = true): RecordFacts["adults"][number] => ({
  adultId,
  name: adultId,
  tookPart,
  partWords: tookPart ? "Took part: held, moved, kept apart" : "Saw it",
});

/** Ada and Erik held Sami sitting from 11:42 to 11:45; Tunde saw it; it was over at 11:57. */
const record: RecordFacts = {
  startedAt: at("11:42"),
  endedAt: at("11:57"),
  zone: "Europe/London",
  childNames: ["Sami"],
  lines: [line(1, "PHY.HOLD.SEAT", ["11:42", "11:45"], ["Ada", "Erik"])],
  adults: [adult("Ada"), adult("Erik"), adult("Tunde", false)],
  anyoneHurt: false,
};
const words = (kind: SegmentKind) => labelOf(SEGMENT_KINDS, kind);
const account = (adultId: string, answers: StatementAnswers = {}, own = ""): Account => ({
  adultId,
  kind: "account",
  words: own,
  answers,
});
const compare = (accounts: Account[], changed: Partial<RecordFacts> = {}) =>
  differences({ ...record, ...changed }, accounts, words);
const abouts = (accounts: Account[], changed: Partial<RecordFacts> = {}) =>
  compare(accounts, changed).map(({ about }) => about);

describe("one adult's account beside the record", () => {
  test.each<[string, Account, Partial<RecordFacts>, string[]]>([
    ["with nothing answered", account("Ada"), {}, []],
    ["with the record's own time", account("Ada", { began: "11:42", ended: "11:57" }), {}, []],
    ["two minutes off", account("Ada", { began: "11:44", ended: "11:55" }), {}, []],
    ["three minutes late", account("Ada", { began: "11:45" }), {}, ["began"]],
    ["three minutes early", account("Ada", { began: "11:39" }), {}, ["began"]],
    ["late in words", account("Ada", { began: "ten to twelve" }), {}, ["began"]],
    ["about right", account("Ada", { began: "about half eleven" }), {}, []],
    ["about, and still far off", account("Ada", { began: "about quarter past eleven" }), {}, ["began"]],
    ["unreadable", account("Ada", { began: "after the bell" }), {}, []],
    ["over much later", account("Ada", { ended: "12:20" }), {}, ["ended"]],
    ["with another time in its words", account("Ada", {}, "It all began at 11:30. I was by the sink."), {}, ["began"]],
    ["answered and written: the answer counts", account("Ada", { began: "11:42" }, "It all began at 11:30."), {}, []],
    ["with times of other things", account("Ada", {}, "Break was over at 11:20. At 11:30 I came in."), {}, []],
    ["of the kind on the line", account("Ada", { kinds: ["PHY.HOLD.SEAT"] }), {}, []],
    [
      "of another kind",
      account("Ada", { kinds: ["PHY.HOLD.PRONE", "SEP.SECL"] }),
      {},
      ["kind-PHY.HOLD.PRONE", "kind-SEP.SECL"],
    ],
    ["of a touch that no record need hold", account("Ada", { kinds: ["PHY.TOUCH", "PHY.ESCORT"] }), {}, []],
    ["of holding, on the line", account("Ada", { parts: ["applied"] }), {}, []],
    ["of holding, on no line", account("Tunde", { parts: ["applied", "talked"] }), {}, ["held"]],
    ["of watching, on the line", account("Erik", { parts: ["witnessed"] }), {}, ["held"]],
    ["of coming afterwards, on the line", account("Erik", { parts: ["came-after"] }), {}, ["held"]],
    ["of watching, as the record says", account("Tunde", { parts: ["witnessed"] }), {}, []],
    ["of holding and watching, on the line", account("Erik", { parts: ["applied", "witnessed"] }), {}, []],
    ["of something else, on the line", account("Erik", { parts: ["fetched-help"] }), {}, []],
    ["of a door that no line has", account("Tunde", { parts: ["kept-apart"] }), {}, ["door"]],
    [
      "of a door on a line",
      account("Tunde", { parts: ["kept-apart"] }),
      { lines: [line(1, "SEP.SUPER", ["11:42", "11:45"], ["Ada"])] },
      [],
    ],
    ["of somebody hurt", account("Ada", { hurt: "yes" }), {}, ["hurt"]],
    ["of nobody hurt", account("Ada", { hurt: "no" }), {}, []],
    ["of nobody hurt, where somebody was", account("Ada", { hurt: "no" }), { anyoneHurt: true }, ["hurt"]],
    [
      "that could not see",
      account("Ada", { hurt: "not-seen", breath: "not-seen", pain: "not-seen" }),
      { anyoneHurt: true },
      [],
    ],
    ["of pain", account("Ada", { pain: "yes" }), {}, ["pain"]],
    ["of no pain", account("Ada", { pain: "no" }), {}, []],
    ["of an opinion", account("Ada", { sooner: "yes" }), {}, []],
    ["of a length that fits", account("Ada", {}, "We held Sami for three minutes."), {}, []],
    ["of a length far off", account("Ada", {}, "We held Sami for ten minutes."), {}, ["lasted-1"]],
    ["of a length within two minutes", account("Ada", {}, "We held Sami for five minutes."), {}, []],
    ["of a short length, less than half", account("Ada", {}, "I held him for 30 seconds."), {}, ["lasted-1"]],
    ["of a length of another position", account("Ada", {}, "We held him standing for ten minutes."), {}, []],
    ["of two lengths", account("Ada", {}, "I held him for a minute. I let go. I held him for ten minutes."), {}, []],
    ["of a length, by one who watched", account("Tunde", {}, "They held him for ten minutes."), {}, ["lasted-1"]],
    ["of a hold within its line", account("Ada", {}, "I took hold of his arm at 11:44."), {}, []],
    ["of a hold at another time", account("Ada", {}, "I took hold of his arm at 11:55."), {}, ["held-at"]],
    ["of a hold, by one on no line", account("Tunde", {}, "I took hold of his arm at 11:55."), {}, []],
    [
      "that disputes being there",
      { ...account("Tunde", { hurt: "yes", began: "10:00" }, "They held him for ten minutes."), kind: "not-there" },
      {},
      ["there"],
    ],
  ])("%s", (_, one, changed, expected) => {
    expect(abouts([one], changed)).toEqual(expected);
  });

  test("of two lines of one kind says nothing about a length that may mean either", () => {
    const lines = [
      line(1, "PHY.HOLD.SEAT", ["11:42", "11:45"], ["Ada"]),
      line(2, "PHY.HOLD.STAND", ["11:46", "11:47"], ["Ada"]),
    ];
    expect(abouts([account("Ada", {}, "I held him for ten minutes.")], { lines })).toEqual([]);
    expect(abouts([account("Ada", {}, "I held him sitting for ten minutes.")], { lines })).toEqual(["lasted-1"]);
    const [found] = compare([account("Ada", {}, "I held him sitting for about twenty minutes, I think.")], { lines });
    expect(found?.sides[0]?.says).toBe("about twenty minutes, I think");
  });

  test("over midnight and in the hour shown twice is read as near the record as it can mean", () => {
    const night = {
      startedAt: Temporal.Instant.from("2026-11-24T23:58:00Z"),
      endedAt: Temporal.Instant.from("2026-11-25T00:10:00Z"),
    };
    expect(abouts([account("Ada", { began: "two minutes to twelve", ended: "ten past twelve" })], night)).toEqual([]);
    expect(abouts([account("Ada", { began: "0:05" })], night)).toEqual(["began"]);
    const twice = {
      startedAt: Temporal.Instant.from("2026-10-25T01:30:00Z"),
      endedAt: Temporal.Instant.from("2026-10-25T01:40:00Z"),
    };
    expect(abouts([account("Ada", { began: "01:30", ended: "1:40" })], twice)).toEqual([]);
  });
});

describe("breathing (practice.md#3a)", () => {
  const lines = (breath: boolean | undefined) => ({
    lines: [line(1, "PHY.HOLD.SEAT", ["11:42", "11:45"], ["Ada"], breath)],
  });

  test.each<[string, boolean | undefined, StatementAnswers["breath"][], boolean]>([
    ["one yes, the record silent", undefined, ["yes"], true],
    ["one yes, the record no", false, ["yes"], true],
    ["all yes, the record silent", undefined, ["yes", "yes"], true],
    ["all yes, the record too", true, ["yes", "yes"], false],
    ["yes and no, the record yes", true, ["yes", "no"], true],
    ["one no, the record yes", true, ["no"], true],
    ["all no, the record silent", undefined, ["no", "no"], false],
    ["nobody saw, the record yes", true, ["not-seen", undefined], false],
    ["yes, and one could not see", undefined, ["yes", "not-seen"], true],
  ])("%s", (_, inRecord, answers, differs) => {
    const accounts = answers.map((breath, index) =>
      account(["Ada", "Erik"][index]!, breath === undefined ? {} : { breath }),
    );
    expect(abouts(accounts, lines(inRecord))).toEqual(differs ? ["breath"] : []);
  });

  test("stands first, before everything else that differs, and pain after it", () => {
    const accounts = [
      account("Tunde", { breath: "yes", pain: "yes", hurt: "yes", began: "10:00", parts: ["applied"] }),
    ];
    const found = compare(accounts);
    expect(found.map(({ about }) => about)).toEqual(["breath", "pain", "hurt", "held", "began"]);
    expect(found.map(({ danger }) => danger)).toEqual([true, false, false, false, false]);
  });

  test("is read in the words too, cited, and also where the answer was no", () => {
    const own = "He was shouting. He said he could not breathe, but he was shouting so he could.";
    const [found] = compare([account("Ada", { breath: "no" }, own), account("Erik", { breath: "no" })]);
    expect(found?.sides.map(({ says, quote }) => [says, quote])).toEqual([
      ["No", "He said he could not breathe, but he was shouting so he could."],
      ["No", undefined],
    ]);
    expect(abouts([account("Ada", {}, "She never said she could not breathe.")])).toEqual([]);
    // The record has it too; still somebody answers no.
    expect(abouts([account("Ada", { breath: "no" }, own)], lines(true))).toEqual(["breath"]);
    expect(abouts([account("Ada", {}, own)], lines(true))).toEqual([]);
  });
});

describe("two accounts", () => {
  test("may differ from each other where neither differs from the record", () => {
    const [found] = compare([account("Ada", { began: "11:40" }), account("Erik", { began: "11:44" })]);
    expect(found).toMatchObject({ about: "began", record: "11:42" });
    expect(found?.sides.map(({ adultId, says }) => [adultId, says])).toEqual([
      ["Ada", "11:40"],
      ["Erik", "11:44"],
    ]);
  });

  test("name only those who said something about it, in the record's order", () => {
    const found = compare([account("Tunde", { hurt: "yes" }), account("Erik"), account("Ada", { hurt: "not-seen" })]);
    expect(found.map(({ sides }) => sides.map(({ adultId, says }) => `${adultId}: ${says}`))).toEqual([
      ["Ada: Could not see", "Tunde: Yes"],
    ]);
  });

  test("beside one that disputes being there: the record's own words about them stand next to it", () => {
    const absent: Account = { ...account("Erik", {}, "I was on the bus."), kind: "not-there" };
    expect(compare([account("Ada", { parts: ["applied"] }), absent])).toMatchObject([
      { about: "there", record: "Erik: Took part: held, moved, kept apart", sides: [{ says: "Was not there" }] },
    ]);
  });

  test("lead to a question to each that tells nothing of what another adult says", () => {
    const found = compare([
      account("Ada", { breath: "yes", hurt: "yes", began: "11:20", parts: ["applied"] }),
      account("Erik", { breath: "no", hurt: "no", began: "11:42", parts: ["witnessed"] }),
    ]);
    const asked = found.flatMap(({ sides }) => sides.filter(({ adultId }) => adultId === "Erik").map(({ ask }) => ask));
    expect(asked).toHaveLength(4);
    for (const ask of asked) expect(ask).not.toMatch(/11:20|Ada|Yes|record/);
    expect(asked.join(" ")).toContain("“11:42”");
  });

  test("name the child only where one child was held", () => {
    const ask = (childNames: string[]) => compare([account("Ada", { pain: "yes" })], { childNames })[0]?.sides[0]?.ask;
    expect(ask(["Sami"])).toContain("Sami said or showed");
    expect(ask(["Sami", "Noor"])).toContain("the child said or showed");
    expect(ask([])).toContain("the child said or showed");
  });
});

describe("whatever is answered and written", () => {
  const codes = <const C extends string>(list: readonly { code: C }[]) => list.map(({ code }) => code);
  const time = fc.oneof(
    fc.constantFrom("11:42", "about half eleven", "ten to twelve", "later", "13:42", "2 pm"),
    fc.string({ maxLength: 8 }),
  );
  const answersOf = fc.record(
    {
      began: time,
      ended: time,
      parts: fc.uniqueArray(fc.constantFrom(...codes(parts)), { minLength: 1, maxLength: 4 }),
      kinds: fc.uniqueArray(fc.constantFrom(...codesOf(SEGMENT_KINDS)), { minLength: 1, maxLength: 3 }),
      hurt: fc.constantFrom(...codes(seenAnswers)),
      breath: fc.constantFrom(...codes(seenAnswers)),
      pain: fc.constantFrom(...codes(seenAnswers)),
      sooner: fc.constantFrom(...codes(soonerAnswers)),
    },
    { requiredKeys: [] },
  );
  const own = fc.constantFrom(
    "",
    "I held him for ten minutes.",
    "We held Sami sitting for three minutes.",
    "It all began at 11:20.",
    "I took hold at 11:55.",
    "He said he could not breathe.",
  );
  const oneOf = (adultId: string) =>
    fc.record({
      adultId: fc.constant(adultId),
      kind: fc.constantFrom("account", "not-there"),
      words: own,
      answers: answersOf,
    });
  const accounts = fc
    .tuple(...["Ada", "Erik", "Tunde", "Nobody the record names"].map(oneOf))
    .map((all) => all as Account[]);

  test("the order in which statements came does not matter", () => {
    fc.assert(
      fc.property(accounts, fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), (all, order) => {
        const shuffled = all
          .map((one, index) => ({ one, by: order[index]! * 4 + index }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect(compare(shuffled)).toEqual(compare(all));
      }),
    );
  });

  test("leaving out an answer, or a statement, never makes up a difference", () => {
    const without = (answers: StatementAnswers, name: string) =>
      Object.fromEntries(Object.entries(answers).filter(([key]) => key !== name)) as StatementAnswers;
    fc.assert(
      fc.property(
        accounts,
        fc.nat(3),
        fc.constantFrom("hurt", "breath", "pain", "parts", "kinds", "sooner"),
        (all, who, name) => {
          const fewer = all.map((one, index) =>
            index === who ? { ...one, answers: without(one.answers, name) } : one,
          );
          const before = new Set(abouts(all));
          expect(abouts(fewer).filter((about) => !before.has(about))).toEqual([]);
          expect(abouts(all.toSpliced(who, 1)).filter((about) => !before.has(about))).toEqual([]);
        },
      ),
    );
    // A time that was answered stands for the words: without it, the words are read.
    fc.assert(
      fc.property(accounts, fc.nat(3), fc.constantFrom("began", "ended"), (all, who, name) => {
        const quiet = all.map((one) => ({ ...one, words: "" }));
        const fewer = quiet.map((one, index) =>
          index === who ? { ...one, answers: without(one.answers, name) } : one,
        );
        const before = new Set(abouts(quiet));
        expect(abouts(fewer).filter((about) => !before.has(about))).toEqual([]);
      }),
    );
  });

  test("accounts that all say what the record says differ in nothing", () => {
    const agreeing = fc.record(
      {
        began: fc.constantFrom("11:42", "eleven forty-two", "11.42 am", "about twenty to twelve"),
        ended: fc.constantFrom("11:57", "three minutes to twelve", "1157"),
        kinds: fc.constant(["PHY.HOLD.SEAT"] as const),
        hurt: fc.constant("no" as const),
        breath: fc.constant("no" as const),
        pain: fc.constant("no" as const),
        sooner: fc.constantFrom(...codes(soonerAnswers)),
      },
      { requiredKeys: [] },
    );
    const same = fc.record({
      answers: agreeing,
      words: fc.constantFrom("", "We held Sami sitting for three minutes.", "It all began at 11:42."),
    });
    fc.assert(
      fc.property(same, same, same, (ada, erik, tunde) => {
        const held = ({ answers, words: said }: typeof ada, adultId: string): Account =>
          account(adultId, { ...answers, parts: ["applied"] }, said);
        const all = [
          held(ada, "Ada"),
          held(erik, "Erik"),
          account("Tunde", { ...tunde.answers, parts: ["witnessed"] }),
        ];
        expect(compare(all)).toEqual([]);
      }),
    );
  });

  test("every side is somebody's who gave an account of it, with a question to ask them; every difference has one name", () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const found = compare(all);
        expect(new Set(found.map(({ about }) => about)).size).toBe(found.length);
        for (const { about, sides, record: said } of found) {
          expect(about).toMatch(/^[A-Za-z0-9.-]+$/);
          expect(sides.length).toBeGreaterThan(0);
          expect(new Set(sides.map(({ adultId }) => adultId)).size).toBe(sides.length);
          expect(said === "" && about !== "there").toBe(false);
          for (const { adultId, ask } of sides) {
            expect(ask).toMatch(/\?$/);
            const kind = all.find((one) => one.adultId === adultId)?.kind;
            expect(kind === "not-there").toBe(about === "there");
          }
        }
      }),
    );
  });
});
