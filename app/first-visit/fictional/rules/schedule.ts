import { Temporal } from "#dates";
import { between, lognormal, poisson, randomFrom, seedOf, weighted } from "./random.ts";
import type { Slot, Story } from "./stories/story.ts";

/** That something happens to a child on a day, before anybody knows what. */
export type Occasion = {
  story: Story;
  day: Temporal.PlainDate;
  slot: Slot;
  start: Temporal.PlainTime;
  changed: boolean;
  nth: number;
};

/** When in the day each part lies, and how much of what happens falls into it: most on the way to lunch. */
const parts: Record<Slot, { share: number; from: number; to: number }> = {
  arrival: { share: 8, from: 8 * 60 + 50, to: 9 * 60 + 15 },
  morning: { share: 25, from: 9 * 60 + 20, to: 11 * 60 + 25 },
  lunch: { share: 41, from: 11 * 60 + 30, to: 12 * 60 + 42 },
  afternoon: { share: 20, from: 12 * 60 + 50, to: 14 * 60 + 40 },
  home: { share: 6, from: 14 * 60 + 45, to: 15 * 60 + 12 },
};

const byWeekday = [0, 1.4, 0.8, 0.8, 0.82, 1.3];

/** Children have good weeks and bad weeks: so counts are spread wider than chance alone would spread them. */
function weekOf(seed: number, story: Story, day: Temporal.PlainDate): number {
  const random = randomFrom(seedOf(seed, story.ref, "week", day.yearOfWeek ?? day.year, day.weekOfYear ?? 0));
  return lognormal(random, 0.82, 0.65);
}

/** Everything that happens in these days, in the order of the clock. `size` makes a smaller school for a test. */
export function occasions(
  seed: number,
  days: readonly Temporal.PlainDate[],
  stories: readonly Story[],
  here: (story: Story, day: Temporal.PlainDate) => boolean,
  size: number,
): Occasion[] {
  const found: Occasion[] = [];
  for (const [index, day] of days.entries()) {
    for (const story of stories) {
      if (!here(story, day)) continue;
      const random = randomFrom(seedOf(seed, story.ref, day.toString()));
      const changed = story.change !== undefined && index / days.length >= story.change.at;
      const rate = (story.weight / days.length) * (changed ? (story.change?.factor ?? 1) : 1);
      const mean = rate * size * weekOf(seed, story, day) * (byWeekday[day.dayOfWeek] ?? 1);
      const count = Math.min(poisson(random, mean), 3);
      for (let nth = 0; nth < count; nth++) {
        const slot = weighted(random, slotsOf(story));
        const { from, to } = parts[slot];
        const minute = between(random, from, to);
        const start = Temporal.PlainTime.from({
          hour: Math.floor(minute / 60),
          minute: minute % 60,
          second: 5 * between(random, 0, 11),
        });
        found.push({ story, day, slot, start, changed, nth });
      }
    }
  }
  return apartEnough(found.sort(byClock));
}

/** Only parts of the day in which one of the child's stories can happen. */
function slotsOf(story: Story): (readonly [Slot, number])[] {
  const slots = Object.keys(parts) as Slot[];
  return slots
    .filter((slot) => story.scenes.some((scene) => scene.slots.includes(slot)))
    .map((slot) => [slot, parts[slot].share] as const);
}

function byClock(one: Occasion, other: Occasion): number {
  return Temporal.PlainDate.compare(one.day, other.day) || Temporal.PlainTime.compare(one.start, other.start);
}

/** One child is not in two places within the hour. */
function apartEnough(all: readonly Occasion[]): Occasion[] {
  const last = new Map<string, Occasion>();
  return all.filter((one) => {
    const before = last.get(one.story.ref);
    const tooSoon =
      before !== undefined && before.day.equals(one.day) && before.start.until(one.start).total("minutes") < 60;
    if (!tooSoon) last.set(one.story.ref, one);
    return !tooSoon;
  });
}
