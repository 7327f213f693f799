import { Temporal } from "#dates";
import { dateParts, defineForm, textOf, timeOfDay, words, type Field } from "#platform";
import { lawReaches } from "../../labels/labels-of.ts";
import { eventMoments } from "../../rules/segment-times.ts";
import { elsewhere } from "../../rules/place-words.ts";
import type { ReportContext } from "../step.ts";

const placeField =
  (context: ReportContext): Field<string> =>
  (typed, name) => {
    const place = textOf(typed, name);
    if (place === "") return { problem: { kind: "missing", message: "Choose where it happened" } };
    if (place !== elsewhere && !context.places.some((known) => known.placeId === place)) {
      return { problem: { kind: "wrong", message: "Choose one of the places shown" } };
    }
    return { value: place };
  };

const dayField =
  (today: Temporal.PlainDate): Field<Temporal.PlainDate> =>
  (typed, name) => {
    const read = dateParts("Enter the day it happened")(typed, name);
    if ("problem" in read) return read;
    if (Temporal.PlainDate.compare(read.value, today) > 0) {
      return { problem: { kind: "wrong", message: "This day has not come yet. Enter the day it happened." } };
    }
    if (!lawReaches(read.value)) {
      return { problem: { kind: "wrong", message: "Lessen knows no rules for a day so long ago. Check the year." } };
    }
    return read;
  };

/** Nothing where nobody said it: then it was over within the same evening, or soon after midnight. */
const lastDayField =
  (today: Temporal.PlainDate): Field<Temporal.PlainDate | undefined> =>
  (typed, name) =>
    ["day", "month", "year"].every((part) => textOf(typed, `${name}-${part}`) === "")
      ? { value: undefined }
      : dayField(today)(typed, name);

/** When it began, when it was over, and where (england.md#F4, #F5). */
export const whenAndWhereForm = (context: ReportContext) =>
  defineForm(
    {
      day: dayField(context.today),
      begins: timeOfDay("Enter the time it began, like 11:42"),
      ends: timeOfDay("Enter the time it was over, like 11:57"),
      lastDay: lastDayField(context.today),
      place: placeField(context),
      spot: words({ most: 500 }),
    },
    (values) => {
      const moments = eventMoments({ ...values, zone: context.zone });
      return [
        ...("problem" in moments ? [{ field: "ends", kind: "wrong" as const, message: moments.problem }] : []),
        ...(values.place === elsewhere && values.spot === ""
          ? [{ field: "spot", kind: "missing" as const, message: "Say where it happened" }]
          : []),
      ];
    },
  );
