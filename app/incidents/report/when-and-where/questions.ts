import { Temporal } from "#dates";
import { dateParts, defineForm, textOf, timeOfDay, words, type Field } from "#platform";
import { elsewhere } from "../../rules/place-words.ts";
import type { ReportContext } from "../step.ts";

const placeField = (context: ReportContext): Field<string> => (typed, name) => {
  const place = textOf(typed, name);
  if (place === "") return { problem: { kind: "missing", message: "Choose where it happened" } };
  if (place !== elsewhere && !context.places.some((known) => known.placeId === place)) {
    return { problem: { kind: "wrong", message: "Choose one of the places shown" } };
  }
  return { value: place };
};

const dayField = (today: Temporal.PlainDate): Field<Temporal.PlainDate> => (typed, name) => {
  const read = dateParts("Enter the day it happened")(typed, name);
  if ("problem" in read) return read;
  if (Temporal.PlainDate.compare(read.value, today) > 0) {
    return { problem: { kind: "wrong", message: "This day has not come yet. Enter the day it happened." } };
  }
  if (Temporal.PlainDate.compare(read.value, today.subtract({ years: 20 })) < 0) {
    return { problem: { kind: "wrong", message: "This is more than 20 years ago. Check the year." } };
  }
  return read;
};

/** When it began, when it was over, and where (england.md#F4, #F5). */
export const whenAndWhereForm = (context: ReportContext) =>
  defineForm(
    {
      day: dayField(context.today),
      begins: timeOfDay("Enter the time it began, like 11:42"),
      ends: timeOfDay("Enter the time it was over, like 11:57"),
      place: placeField(context),
      spot: words({ most: 500 }),
    },
    (values) =>
      values.place === elsewhere && values.spot === ""
        ? [{ field: "spot", kind: "missing", message: "Say where it happened" }]
        : [],
  );
