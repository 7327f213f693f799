import type { Temporal } from "#dates";
import type { Typed } from "#platform";
import type { PlannedIncident, PlannedLine } from "./planned.ts";
import { chance, pick, randomFrom, seedOf, weighted, type Random } from "./random.ts";
import { isForce } from "./shapes.ts";

type Remembered = {
  /** What this adult's memory is made from; a die of its own, so that no other story changes. */
  seed: string;
  ref: string;
  role: PlannedIncident["adults"][number]["role"];
  begins: Temporal.PlainTime;
  ends: Temporal.PlainTime;
  hurt: boolean;
  lines: readonly PlannedLine[];
};

/** What one adult answers below their words: most of it as it was, some of it as they remember it, much of it not at all. */
export function shortAnswers({ seed, ref, role, begins, ends, hurt, lines }: Remembered): Typed {
  const random = randomFrom(seedOf("short answers", seed, begins.toString()));
  if (chance(random, 0.4)) return {};
  const perhaps = (share: number, answers: () => Typed): Typed => (chance(random, share) ? answers() : {});
  const parts = perhaps(0.9, () => ({ parts: partsOf(random, ref, role, lines) }));
  if (role === "came-after") return { ...parts, ...perhaps(0.4, () => ({ hurt: hurt ? "yes" : "no" })) };
  return {
    ...perhaps(0.75, () => ({ began: remembered(random, begins) })),
    ...perhaps(0.6, () => ({ ended: remembered(random, ends) })),
    ...parts,
    ...perhaps(0.8, () => ({ kinds: seenOf(random, lines) })),
    ...perhaps(0.85, () => ({ hurt: seen(random, hurt ? "yes" : "no", role === "took-part" ? 0.03 : 0.15) })),
    ...perhaps(0.85, () => ({ breath: chance(random, 0.002) ? "yes" : unseenOr(random, "no", 0.2) })),
    ...perhaps(0.8, () => ({ pain: chance(random, 0.03) ? "yes" : unseenOr(random, "no", 0.25) })),
    ...perhaps(0.8, () => ({ sooner: pick(random, ["yes", "no", "no", "not-sure", "not-sure"]) })),
  };
}

/** Nobody looked at a clock: most are a minute or two out, a few are five. */
function remembered(random: Random, time: Temporal.PlainTime): string {
  const minutes = weighted(random, [
    [0, 60],
    [-1, 12],
    [1, 12],
    [2, 8],
    [-4, 3],
    [5, 5],
  ] as const);
  const meant = time.add({ minutes });
  const nearFive = meant.with({ minute: Math.floor(meant.minute / 5) * 5 });
  return chance(random, 0.25)
    ? `about ${nearFive.toString({ smallestUnit: "minute" })}`
    : meant.toString({ smallestUnit: "minute" });
}

function partsOf(random: Random, ref: string, role: Remembered["role"], lines: readonly PlannedLine[]): string[] {
  const mine = lines.filter(({ adults }) => adults.includes(ref)).map(({ kind }) => kind);
  const kept = mine.some((kind) => kind === "SEP.SUPER" || kind === "SEP.SECL");
  if (role === "came-after") return ["came-after"];
  if (role === "saw") return chance(random, 0.3) ? ["witnessed", "other-children"] : ["witnessed"];
  if (role === "helped") {
    // A hand on a sleeve is a hold to one and a help to another.
    if (chance(random, 0.04)) return ["applied", "talked"];
    return pick(random, [["other-children"], ["fetched-help"], ["talked"], ["other-children", "talked"]]);
  }
  return [
    ...(mine.some(isForce) ? ["applied"] : []),
    ...(kept ? ["kept-apart"] : []),
    ...(chance(random, 0.7) || mine.length === 0 ? ["talked"] : []),
    ...(chance(random, 0.4) ? ["monitored"] : []),
  ];
}

/** What was done, as somebody in the middle of it saw it: now and then a position that nobody wrote down. */
function seenOf(random: Random, lines: readonly PlannedLine[]): string[] {
  const done = [...new Set(lines.map(({ kind }) => kind))].filter(
    (kind) => kind !== "SEP.PUPIL" || chance(random, 0.5),
  );
  const held = done.some((kind) => kind.startsWith("PHY.HOLD"));
  const more = held && chance(random, 0.06) ? [pick(random, ["PHY.HOLD.KNEEL", "PHY.ESCORT.R", "PHY.HOLD.SEAT"])] : [];
  return [...new Set([...done, ...more])];
}

/** What was so, or that this adult could not see it; rarely the other way round. */
function seen(random: Random, so: "yes" | "no", unseen: number): string {
  return unseenOr(random, chance(random, 0.03) ? (so === "yes" ? "no" : "yes") : so, unseen);
}

function unseenOr(random: Random, so: "yes" | "no", unseen: number): string {
  return chance(random, unseen) ? "not-seen" : so;
}
