import type { Temporal } from "#dates";
import type { Typed } from "#platform";
import type { Purpose, SegmentKind } from "#regimes";
import type { PlannedLine } from "./planned.ts";
import { between, chance, lognormal, pick, weighted, type Random } from "./random.ts";
import type { Shape, Story } from "./stories/story.ts";

type Draft = { kind: SegmentKind; seconds: number; gap?: number; who: "both" | "first" | "second"; facts: Typed };
type Asked = { random: Random; plan: Story["plan"]; purpose: readonly Purpose[] };

const clamp = (value: number, least: number, most: number) => Math.round(Math.min(Math.max(value, least), most));
const holding = ["forearms", "arms", "hands", "shoulders"] as const;

/** A technique of the school's own by its code, one in words, or none. */
type How = { ownTechnique: string } | { technique: string };
const unnamed: How = { technique: "" };
const own = (code: string): How => ({ ownTechnique: code });
const inWords = (technique: string): How => ({ technique });

/** What was said of a hold: sometimes less than everything, as on real forms. */
function hold(
  { random, plan, purpose }: Asked,
  level: "1" | "2" | "3",
  how: How,
  points: readonly string[] = [pick(random, holding)],
): Typed {
  return {
    resisted: "yes",
    couldEnd: "no",
    points: [...points],
    pressure: "no",
    breathing: "no",
    level,
    ...how,
    ...(chance(random, 0.9) ? { trained: how === unnamed ? "no" : "yes" } : {}),
    ...(chance(random, 0.85) ? { distress: chance(random, 0.8) ? "yes" : "no" } : {}),
    purpose: purpose.length > 1 && chance(random, 0.6) ? [pick(random, purpose)] : [...purpose],
    planned: plan,
  };
}

function accepted({ random, plan }: Asked): Typed {
  return {
    resisted: "no",
    couldEnd: "yes",
    points: [pick(random, ["back", "hands", "shoulders"])],
    pressure: "no",
    purpose: ["guide"],
    planned: plan,
  };
}

function free({ random, plan }: Asked): Typed {
  return {
    resisted: "no",
    exit: "free",
    company: chance(random, 0.8) ? "adult" : "nobody",
    threat: "no",
    observation: pick(random, ["in-room", "window"]),
    sanction: "none",
    planned: plan,
  };
}

// What two adults do together, and what one does alone; once in a while one alone names what needs two.
const escorts = {
  both: [own("W2"), own("W2"), inWords("Two-person escort"), unnamed],
  first: [own("W1"), own("W1"), inWords("One-person escort"), unnamed],
} as const;
const standing = {
  both: [own("S2"), own("S2"), inWords("Elbow and forearm, both sides"), unnamed],
  first: [own("S1"), own("S1"), own("S1"), own("S1"), own("S2"), own("S1"), unnamed, unnamed],
} as const;

const grab = (asked: Asked): Draft => ({
  kind: "PHY.MOMENT",
  seconds: clamp(lognormal(asked.random, 8, 0.6), 2, 40),
  who: "first",
  facts: {
    ...hold(asked, "1", unnamed),
    planned: "none",
    trained: chance(asked.random, 0.5) ? "yes" : "no",
    points: [pick(asked.random, ["forearms", "hands", "arms", "shoulders"])],
  },
});
const walk = (asked: Asked): Draft => ({
  kind: "PHY.ESCORT",
  seconds: between(asked.random, 15, 90),
  who: "first",
  facts: accepted(asked),
});
const led = (asked: Asked): Draft => {
  const seconds = clamp(lognormal(asked.random, 35, 0.6), 8, 180);
  const who = chance(asked.random, 0.6) ? "both" : "first";
  return { kind: "PHY.ESCORT.R", seconds, who, facts: hold(asked, "2", pick(asked.random, escorts[who])) };
};
const stand = (asked: Asked, median = 120): Draft => {
  const seconds = clamp(lognormal(asked.random, median, 0.75), 12, 1100);
  const who = chance(asked.random, 0.7) ? "both" : "first";
  const level = chance(asked.random, 0.8) ? "2" : "1";
  return { kind: "PHY.HOLD.STAND", seconds, who, facts: hold(asked, level, pick(asked.random, standing[who])) };
};
const seat = (asked: Asked): Draft => ({
  kind: "PHY.HOLD.SEAT",
  seconds: clamp(lognormal(asked.random, 150, 0.7), 20, 1200),
  who: "both",
  facts: hold(asked, "2", pick(asked.random, [own("C2"), own("C1"), unnamed])),
});
const kneel = (asked: Asked): Draft => ({
  kind: "PHY.HOLD.KNEEL",
  seconds: clamp(lognormal(asked.random, 80, 0.6), 15, 420),
  who: "both",
  facts: { ...hold(asked, "2", pick(asked.random, [own("K2"), unnamed, unnamed])), planned: "outside-plan" },
});
const floor = (asked: Asked): Draft => ({
  kind: weighted(asked.random, [
    ["PHY.HOLD.SIDE", 4],
    ["PHY.HOLD.SUPINE", 4],
    ["PHY.HOLD.PRONE", 2],
  ] as const),
  seconds: clamp(lognormal(asked.random, 40, 0.5), 10, 150),
  who: "both",
  facts: { ...hold(asked, "3", unnamed, ["arms", "legs"]), planned: "outside-plan", trained: "no" },
});
const apart = (asked: Asked): Draft => ({
  kind: "SEP.STAFF",
  seconds: clamp(lognormal(asked.random, 480, 0.6), 90, 2700),
  gap: 20,
  who: "first",
  facts: free(asked),
});
const chosen = (asked: Asked): Draft => ({
  kind: "SEP.PUPIL",
  seconds: clamp(lognormal(asked.random, 540, 0.6), 120, 2700),
  gap: 15,
  who: "second",
  facts: free(asked),
});
const kept = (asked: Asked): Draft => {
  const alone = chance(asked.random, 0.25);
  return {
    kind: alone ? "SEP.SECL" : "SEP.SUPER",
    seconds: clamp(lognormal(asked.random, 210, 0.6), 40, 900),
    who: "both",
    facts: {
      exit: weighted(asked.random, [
        ["held-shut", 5],
        ["blocked", 3],
        ["told-not-to", 2],
      ] as const),
      company: alone ? "nobody" : "adult",
      threat: "no",
      observation: alone ? "window" : "in-room",
      sanction: "none",
      distress: "yes",
      purpose: [...asked.purpose],
      planned: "outside-plan",
    },
  };
};
const touch = (asked: Asked): Draft => ({
  kind: "PHY.TOUCH",
  seconds: between(asked.random, 10, 120),
  who: "first",
  facts: { ...accepted(asked), purpose: ["comfort"] },
});

/** How each shape goes, step by step. */
const shapes: Record<Shape, (asked: Asked) => (Draft | false)[]> = {
  grab: (asked) => [grab(asked), chance(asked.random, 0.55) && walk(asked), chance(asked.random, 0.2) && chosen(asked)],
  escort: (asked) => [chance(asked.random, 0.3) && grab(asked), led(asked), chance(asked.random, 0.5) && apart(asked)],
  stand: (asked) => [
    chance(asked.random, 0.3) && grab(asked),
    stand(asked),
    chance(asked.random, 0.35) && walk(asked),
    chance(asked.random, 0.25) && chosen(asked),
  ],
  seat: (asked) => [stand(asked, 25), seat(asked), chance(asked.random, 0.4) && chosen(asked)],
  kneel: (asked) => [stand(asked, 40), kneel(asked), chance(asked.random, 0.3) && apart(asked)],
  ground: (asked) => [
    stand(asked, 50),
    floor(asked),
    chance(asked.random, 0.5) && seat(asked),
    chance(asked.random, 0.4) && apart(asked),
  ],
  apart: (asked) => [walk(asked), apart(asked)],
  kept: (asked) => [led(asked), kept(asked), chosen(asked)],
  quiet: (asked) => [
    chance(asked.random, 0.5) && touch(asked),
    chance(asked.random, 0.6) ? apart(asked) : chosen(asked),
  ],
};

/** What adults did, as timed lines from this second of the day on. The first adult is whoever was nearest. */
export function linesOf(
  asked: Asked & { shape: Shape; start: Temporal.PlainTime; first: string; second: string },
): PlannedLine[] {
  const { random, shape, first, second } = asked;
  let at = asked.start;
  return shapes[shape](asked)
    .filter((draft) => draft !== false)
    .map(({ kind, seconds, gap = 0, who, facts }) => {
      const from = at.add({ seconds: gap === 0 ? 0 : between(random, 5, gap * 2) });
      const to = from.add({ seconds });
      at = to;
      const adults = who === "both" ? [first, second] : [who === "first" ? first : second];
      return { kind, from, to, adults: kind === "SEP.PUPIL" ? [] : adults, facts };
    });
}

/** Whether this kind holds or moves the child. */
export function isForce(kind: SegmentKind): boolean {
  return kind.startsWith("PHY.HOLD") || kind === "PHY.MOMENT" || kind === "PHY.ESCORT.R";
}

/** Seconds from the beginning of a line to its end. */
export function secondsOf({ from, to }: Pick<PlannedLine, "from" | "to">): number {
  return Math.round(from.until(to).total("seconds"));
}
