import { Temporal } from "#dates";
import { versionInForce } from "#regimes";
import { schoolDays } from "../fictional/rules/term-dates.ts";
import type { Chosen } from "./rules/chosen-stories.ts";
import type { Model } from "./rules/model.ts";
import { movesOf, moveStory } from "./rules/move-story.ts";
import { castOf } from "./rules/roll.ts";
import { takeApart, type Story } from "./rules/stories.ts";
import { schoolFormOf, type SchoolForm } from "./school-form.ts";
import { tellingOf, type Telling } from "./telling.ts";

/** A kind of school by its number of children: how it is made, and what it can tell. */
export type KindOfSchool = { form: SchoolForm; stories: readonly { story: Story; moves: readonly number[] }[] };

/** All that the model school has to tell, made ready once and told at any number of schools. */
export type StoryBook = {
  schoolOf(children: number): KindOfSchool;
  telling(chosen: Chosen<Story>): Telling;
};

/** Opens the book. `until` is the moment up to which the model school was told. */
export function openStoryBook(model: Model, zone: string, until: Temporal.Instant): StoryBook {
  const apart = takeApart(model);
  const cast = castOf(apart);
  const tellings = new Map<string, Telling>();
  const places = new Map(apart.stories.map((story, at) => [story, at]));
  const telling = ({ story, days }: Chosen<Story>): Telling => {
    const key = `${places.get(story)} ${days}`;
    const ready = tellings.get(key) ?? tellingOf(moveStory(story, days, zone), apart.ids);
    tellings.set(key, ready);
    return ready;
  };
  const bounds = boundsOf(apart.stories, model, until);
  const movable = apart.stories.map((story) => ({ story, moves: movesOf(story, bounds) }));
  const kinds = new Map<number, KindOfSchool>();
  const kindOf = (children: number): KindOfSchool => {
    const form = schoolFormOf(apart, cast, children);
    const isTold = (story: Story) => ![...telling({ story, days: 0 }).names].some((name) => form.absent.has(name));
    return { form, stories: movable.filter(({ story }) => isTold(story)) };
  };
  const schoolOf = (children: number): KindOfSchool => {
    const kind = kinds.get(children) ?? kindOf(children);
    kinds.set(children, kind);
    return kind;
  };
  return { schoolOf, telling };
}

function boundsOf(stories: readonly Story[], model: Model, until: Temporal.Instant) {
  const days = stories.map(({ day }) => day).sort(Temporal.PlainDate.compare);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error("The fictional school has nothing to tell.");
  const open = new Set(schoolDays(first.subtract({ weeks: 5 }), last.add({ weeks: 5 })).map((day) => day.toString()));
  const brought = model.facts.find(({ kind }) => kind === "roster-applied");
  return {
    isSchoolDay: (day: Temporal.PlainDate) => open.has(day.toString()),
    lawOn: (day: Temporal.PlainDate) => versionInForce("gb-eng", day)?.id,
    from: Temporal.Instant.from(brought?.at ?? model.facts[0]?.at ?? ""),
    until,
  };
}
