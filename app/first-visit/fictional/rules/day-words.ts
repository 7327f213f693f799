import type { Temporal } from "#dates";
import type { Random } from "./random.ts";
import { pick } from "./random.ts";

/** What kind of day it was, as people mention it in passing; nothing on most days. */
export function dayWords(random: Random, day: Temporal.PlainDate): string {
  const { month, dayOfWeek } = day;
  const said = [
    ...(dayOfWeek === 1
      ? [
          "It was Monday and everyone was a bit slow to get going.",
          "First day back after the weekend.",
          "Monday, two of us off sick.",
        ]
      : []),
    ...(dayOfWeek === 5
      ? [
          "Friday, golden time still to come.",
          "It was Friday and it felt like it.",
          "End of a long week for everybody.",
        ]
      : []),
    ...(month === 12
      ? [
          "Nativity rehearsal all week so no proper timetable.",
          "The tree had gone up in the hall that morning.",
          "Christmas jumper day, lots of noise and itchy necks.",
        ]
      : []),
    ...(month === 11
      ? ["Dark, raining, wet play again.", "There had been fireworks in the night, several children had not slept."]
      : []),
    ...(month === 1 || month === 2
      ? ["Too icy to go out at break so they'd been in all morning.", "Snow forecast and they all knew it."]
      : []),
    ...(month === 6 || month === 7
      ? [
          "Very hot in the room, 29 degrees.",
          "Sports day practice had run over.",
          "Reports week, we were one adult down.",
          "Transition day tomorrow and they had all seen their new rooms.",
        ]
      : []),
    ...(month === 9 ? ["New class, new room, third week.", "Still early days with the new timetable."] : []),
    ...(month === 5 ? ["Year 11 had exams so we had to keep out of the hall.", "First warm day."] : []),
    "We had had a good morning up to then.",
    "One adult was out on a course.",
    "Wet play.",
    "We'd had visitors in.",
    "It had been a quiet start.",
    "The wind was up and they were all a bit wild.",
  ];
  return pick(random, said);
}
