import type { Temporal } from "#dates";
import type { FictionalAdult } from "./adults.ts";
import type { FictionalChild } from "./children.ts";
import { chance, pick, shuffled, type Random } from "./random.ts";
import type { Shape, Slot } from "./stories/story.ts";

/** Who was at the school on a day, and the clock on which it is told. */
export type Fernlow = {
  zone: string;
  seed: number;
  childrenOn(day: Temporal.PlainDate): readonly FictionalChild[];
  adultsOn(day: Temporal.PlainDate): readonly FictionalAdult[];
};

/** An adult who was there, and their part. */
export type There = { adult: FictionalAdult; role: "took-part" | "helped" | "saw" | "came-after" };
/** Everybody who was there: the two who held first. */
export type People = {
  holding: [FictionalAdult, FictionalAdult];
  all: There[];
  boss: string;
  leaders: FictionalAdult[];
};

/** The class's own adults first; at lunch the midday supervisors; a leader when it was long or on the ground. */
export function peopleThere(
  random: Random,
  fernlow: Fernlow,
  { child, day, slot, shape }: { child: FictionalChild; day: Temporal.PlainDate; slot: Slot; shape: Shape },
): People {
  const staff = fernlow.adultsOn(day);
  const team = shuffled(
    random,
    staff.filter(({ className }) => className === child.className),
  );
  const around = shuffled(
    random,
    staff.filter(
      ({ ref, role, className }) =>
        role === "adult" &&
        (slot === "lunch" ? /^S0[1238]|^E|^C/.test(ref) : /^S0[579]|^S08/.test(ref)) &&
        className !== child.className,
    ),
  );
  const leaders = staff.filter(({ role }) => role === "leader");
  const [one, two, three] = [
    ...(chance(random, slot === "lunch" ? 0.3 : 0.12) ? [...around.slice(0, 1), ...team] : team),
    ...around,
  ];
  if (one === undefined || two === undefined || three === undefined) throw new Error("Nobody was there.");
  const hands = shape === "quiet" || shape === "apart" ? "helped" : "took-part";
  const leader = pick(random, leaders);
  const all: There[] = [
    { adult: one, role: "took-part" },
    { adult: two, role: hands },
    ...(chance(random, 0.3) ? [{ adult: three, role: pick(random, ["saw", "helped"] as const) }] : []),
    ...(chance(random, shape === "ground" || shape === "kept" ? 0.5 : 0.08)
      ? [{ adult: leader, role: "came-after" as const }]
      : []),
  ];
  return { holding: [one, two], all, boss: pick(random, leaders).givenName, leaders };
}

/** Another child who was near: of the same class, or at lunch of about the same age. */
export function otherChild(
  random: Random,
  fernlow: Fernlow,
  child: FictionalChild,
  day: Temporal.PlainDate,
  slot: Slot,
): FictionalChild {
  const near = fernlow
    .childrenOn(day)
    .filter(
      ({ ref, className, year }) =>
        ref !== child.ref && (className === child.className || (slot === "lunch" && Math.abs(year - child.year) <= 2)),
    );
  return pick(random, near);
}
