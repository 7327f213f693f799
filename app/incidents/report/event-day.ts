import type { Temporal } from "#dates";
import { dateParts } from "#platform";
import { answerTo, type ReportContext } from "./step.ts";

/** The day it happened, as far as it has been said: until then the day of the report. */
export function eventDay(context: ReportContext): Temporal.PlainDate {
  const read = dateParts("")(answerTo(context, "when-and-where"), "day");
  return "value" in read ? read.value : context.today;
}
