import { describe, expect, test } from "vitest";
import { cells, CONTESTED, underVersion } from "./elsewhere-samples.ts";
import type { SegmentFacts } from "./facts/segment-facts.ts";

// The columns of elsewhere.md#B1, each by the version it stands for.
const UK = ["gb-sct@2024-11", "gb-sct@2026-asp-19", "gb-wls@2021-07", "gb-nir@2021-05", "ie@2024-12-12"] as const;
const US = ["us@2021-22", "us-ca@2024-09-28", "us-il@2026-11", "us-ma@2026-08-17", "us-wa@2026-11"] as const;
const REST = ["au-vic@2026-11", "au-ndis@2018", "gb-eng-mhsds@2026-11"] as const;

type Row = readonly [row: string, facts: SegmentFacts, uk: string, us: string, rest: string];

const held = { resisted: true, contactEffect: "held" } as const;
const alone = { alone: true, adultInRoom: false, awayFromPupils: true, sanction: "none" } as const;
const none = { uk: "– ✔|– ✔|– ✔|– ✔|– ◐", us: "– ◐|– ✔|– ✔|– ✔|– ✔", rest: "– ○|– ◐|– ✔" };
const holds = {
  uk: "R ✔|R ✔|R ○|R ✔|R ◐",
  us: '"physical restraint" R ◐|"physical restraint" R ✔|R ✔|R ✔|R ✔',
};

// R recordable, X prohibited, c on a condition, – outside; the regime's own name in quotes; the mark last.
// oxfmt-ignore
const rows: readonly Row[] = [
  ["PHY.TOUCH", { kind: "PHY.TOUCH" }, none.uk, none.us, none.rest],
  ["PHY.ESCORT", { kind: "PHY.ESCORT" }, none.uk, "– ◐|– ✔|– ✔|– ✔|c ✔", none.rest],
  ["PHY.ESCORT.R", { kind: "PHY.ESCORT.R", resisted: true, contactEffect: "moved" },
    "R ✔|c ✔|R ○|R ✔|R ◐", holds.us, 'R ✔|R ◐|"08 physical, restrictive escort" R ✔'],
  ["PHY.MOMENT", { kind: "PHY.MOMENT", contactEffect: "stopped", level: 1, purpose: ["injury-self"] },
    "c ✔|c ✔|c ○|c ✔|c ◐", '"physical restraint" c ◐|"physical restraint" c ✔|– ✔|– ✔|c ✔', 'c ○|– ◐|"13 physical, other" c ✔'],
  ["PHY.HOLD.STAND", { kind: "PHY.HOLD.STAND", ...held }, holds.uk, holds.us, 'R ✔|R ◐|"07 physical, standing" R ✔'],
  ["PHY.HOLD.SEAT", { kind: "PHY.HOLD.SEAT", ...held }, holds.uk, holds.us, 'R ✔|R ◐|"11 physical, seated" R ✔'],
  ["PHY.HOLD.KNEEL", { kind: "PHY.HOLD.KNEEL", ...held }, holds.uk, holds.us, 'R ✔|R ◐|"12 physical, kneeling" R ✔'],
  ["PHY.HOLD.SIDE", { kind: "PHY.HOLD.SIDE", ...held }, holds.uk, holds.us, 'R ✔|R ◐|"10 physical, side" R ✔'],
  ["PHY.HOLD.SUPINE", { kind: "PHY.HOLD.SUPINE", ...held },
    holds.uk, '"physical restraint" R ◐|"physical restraint" R ✔|X,c ◐|R ✔|R ✔', 'R ✔|R ◐|"09 physical, supine" R ✔'],
  ["PHY.HOLD.PRONE", { kind: "PHY.HOLD.PRONE", ...held },
    holds.uk, '"physical restraint" R ◐|"physical restraint" X ✔|X,c ◐|X,c ✔|R ✔', 'X ○|R ◐|"01 physical, prone" R ✔'],
  ["PHY.CLIN", { kind: "PHY.CLIN", resisted: false, couldEnd: true },
    "c ✔|c ✔|R ○|c ✔|c ◐", "– ○|– ○|– ○|– ○|– ○", 'c ○|– ○|"13 physical, other" c ✔'],
  ["MEC in plan / prescribed", { kind: "MEC.CHAIR", planned: "in-plan", prescribedUse: true },
    "– ◐|– ✔|c ○|c ○|c ○", "– ◐|– ✔|– ○|– ○|– ✔", '– ○|– ◐|"04 mechanical" c ✔'],
  ["MEC outside plan", { kind: "MEC.CHAIR", planned: "outside-plan", prescribedUse: false },
    "R ◐|c ✔|R ○|R ○|R ○", '"mechanical restraint" R ✔|"mechanical restraint" R ✔|X ○|X ✔|"restraint device" R ✔',
    'X ○|R ◐|"04 mechanical" R ✔'],
  ["CHE", { kind: "CHE.ORAL", medication: "control" },
    "– ✔|– ✔|R ○|c ○|c ○", "– ◐|– ✔|X ○|X ✔|– ✔", 'X ○|R ◐|"16 chemical, oral" R ✔'],
  ["SEP.PUPIL", { kind: "SEP.PUPIL", exit: "free" }, none.uk, none.us, none.rest],
  ["SEP.STAFF", { kind: "SEP.STAFF", exit: "free" },
    "– ✔|– ✔|c ○|c ✔|– ◐", '– ◐|– ✔|– ✔|"time-out" – ✔|– ✔', none.rest],
  ["SEP.SUPER", CONTESTED,
    "c ✔|c ✔|R ○|c ✔|c ✔", '"seclusion" R ○|– ✔|"time out" R ✔|"seclusion" c ◐|– ✔', 'c ○|c ◐|"05 seclusion" c ○'],
  ["SEP.SECL", { kind: "SEP.SECL", exit: "held-shut", ...alone },
    "R ✔|R ✔|R ○|X ✔|X ✔", '"seclusion" R ○|"seclusion" R ✔|"isolated time out" c ✔|"seclusion" X ◐|"isolation" R ✔',
    'R ✔|R ◐|"05 seclusion" R ✔'],
  ["SEP.SECL, locked", { kind: "SEP.SECL", exit: "locked", ...alone },
    "R ✔|R ✔|R ○|X ✔|X ✔", '"seclusion" R ○|"seclusion" X ✔|"isolated time out" c ✔|"seclusion" X ◐|"isolation" R ✔',
    'R ✔|R ◐|"05 seclusion" R ✔'],
  ["SEP.SEGR", { kind: "SEP.SEGR", exit: "blocked", ...alone },
    "R ✔|R ✔|R ○|X ✔|X ✔", '"seclusion" R ○|"seclusion" R ✔|"isolated time out" X ○|"seclusion" X ◐|"isolation" R ✔',
    'X ○|R ◐|"06 segregation" R ✔'],
  ["ENV", { kind: "ENV.ITEM" }, "– ✔|– ✔|R ○|c ○|– ◐", '"seclusion" c ○|– ✔|– ✔|– ✔|– ✔', "– ○|R ◐|– ✔"],
  ["ENV, a lock for all", { kind: "ENV.DOOR", awayFromPupils: false, siteWideLock: true },
    "– ✔|– ✔|R ○|c ○|– ◐", '"seclusion" c ○|– ✔|– ✔|– ✔|– ✔', "– ○|R ◐|– ✔"],
  ["AID, to move", { kind: "AID.MOBILITY" },
    "c ○|– ✔|R ○|c ○|c ○", '"mechanical restraint" c ○|"mechanical restraint" c ○|c ○|c ○|"restraint device" c ○', "c ○|R ◐|– ✔"],
  ["AID, to speak", { kind: "AID.COMMS" },
    "c ○|– ✔|R ○|c ○|c ○", '"mechanical restraint" c ○|"mechanical restraint" c ○|c ○|c ○|"restraint device" c ○', "c ○|R ◐|– ✔"],
  ["PSY", { kind: "PSY.BLANKET" }, "– ✔|– ✔|R ○|– ✔|– ◐", none.us, none.rest],
];

describe("elsewhere.md#B1, every cell", () => {
  for (const [row, facts, uk, us, rest] of rows) {
    const expected = [...uk.split("|"), ...us.split("|"), ...rest.split("|")];
    [...UK, ...US, ...REST].forEach((version, column) => {
      test(`elsewhere.md#B1 ${row} under ${version} is ${expected[column]}`, () => {
        expect(cells(underVersion(version, facts))).toBe(expected[column]);
      });
    });
  }

  test("elsewhere.md#B1 has thirteen columns in every row", () => {
    for (const [row, , uk, us, rest] of rows) expect([row, `${uk}|${us}|${rest}`.split("|").length]).toEqual([row, 13]);
  });

  test("elsewhere.md#B1 ENV.CLEAR: a room cleared round a child who is kept in is isolation in Washington, arguably", () => {
    const cleared: SegmentFacts = { kind: "ENV.CLEAR", exit: "blocked", adultInRoom: true };
    expect(cells(underVersion("us-wa@2026-11", cleared))).toBe('"isolation" c ◐');
  });

  test.each([
    ["CHE.INJ.RT", "14"],
    ["CHE.INJ", "15"],
    ["CHE.ORAL", "16"],
    ["CHE.OTHER", "17"],
  ] as const)("elsewhere.md#B1 %s is code %s of the mental health data set", (kind, code) => {
    expect(underVersion("gb-eng-mhsds@2026-11", { kind }).labels.map((label) => label.code)).toEqual([code]);
  });
});
