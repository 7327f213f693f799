import type { Temporal } from "#dates";
import type { ChildState, DeEscalation, Ending, SettingEvent, TriedEffect } from "#regimes";
import type { FictionalAdult } from "../adults.ts";
import type { Injury } from "../injuries.ts";
import type { People } from "../people-there.ts";
import { say, type Words } from "../phrase.ts";
import type { PlannedLine } from "../planned.ts";
import { chance, freshFrom, type Random } from "../random.ts";
import { isForce, secondsOf } from "../shapes.ts";
import type { Story, Told } from "../stories/story.ts";
import { inVoice, nameFor } from "../voices.ts";

/** What is known of an incident when the rest of its record is told. `random` is a die of its own. */
export type RestOf = {
  random: Random;
  zone: string;
  day: Temporal.PlainDate;
  ends: Temporal.PlainTime;
  reportedAt: Temporal.Instant;
  plan: Story["plan"];
  told: Told;
  /** What made the day harder, as the report says. */
  earlier: SettingEvent;
  tried: readonly DeEscalation[];
  effects: readonly TriedEffect[];
  letGo: Ending | undefined;
  /** How the child was at the end and a quarter of an hour later. */
  calm: readonly [ChildState, ChildState];
  lines: readonly PlannedLine[];
  here: People;
  /** Whether the report names another child. */
  otherThere: boolean;
  injury: Injury | undefined;
  words: Words;
};

/** Whoever writes the rest, and how they say something: one of several phrases, in their own voice. */
export type Writer = {
  adult: FictionalAdult;
  tell(phrases: readonly string[]): string;
  /** The same, this often, and otherwise nothing. */
  perhaps(share: number, phrases: readonly string[]): string;
};

/** Mostly whoever reported; now and then the other adult, where both of them held. */
export function writerOf({ random, here, lines, injury, words }: RestOf): Writer {
  const [first, second] = here.holding;
  const both = lines.filter(({ kind }) => isForce(kind)).every(({ adults }) => adults.length > 1);
  // Whoever reported writes of their own injury.
  const theirs = injury?.whose === "me" || injury?.whose === "a";
  const adult = both && !theirs && hands(lines) > 0 && chance(random, 0.3) ? second : first;
  const partner = nameFor(adult.voice, adult === first ? second : first);
  const mine = { ...words, a: partner, b: partner };
  const fresh = freshFrom(random);
  const tell = (phrases: readonly string[]) => inVoice(random, adult.voice, say(random, fresh(phrases), mine));
  return { adult, tell, perhaps: (share, phrases) => (chance(random, share) ? tell(phrases) : "") };
}

/** For how many seconds adults held or moved the child. */
export function hands(lines: readonly PlannedLine[]): number {
  return lines.filter(({ kind }) => isForce(kind)).reduce((sum, line) => sum + secondsOf(line), 0);
}

/** What it was most of all, for the words about why this and why so long. */
export type Manner = "caught" | "walked" | "stood" | "sat" | "knelt" | "floor" | "door" | "unheld";

const manners: Partial<Record<PlannedLine["kind"], Manner>> = {
  "PHY.MOMENT": "caught",
  "PHY.ESCORT.R": "walked",
  "PHY.HOLD.STAND": "stood",
  "PHY.HOLD.SEAT": "sat",
  "PHY.HOLD.KNEEL": "knelt",
  "PHY.HOLD.SIDE": "floor",
  "PHY.HOLD.SUPINE": "floor",
  "PHY.HOLD.PRONE": "floor",
  "SEP.SUPER": "door",
  "SEP.SECL": "door",
};

/** The floor and a door that was held count before all else; then whatever lasted longest. */
export function mannerOf(lines: readonly PlannedLine[]): Manner {
  const known = lines
    .toSorted((one, other) => secondsOf(other) - secondsOf(one))
    .map(({ kind }) => manners[kind])
    .filter((manner) => manner !== undefined);
  return known.find((manner) => manner === "floor" || manner === "door") ?? known[0] ?? "unheld";
}
