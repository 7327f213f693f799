import type { Temporal } from "#dates";
import { parseTime, textOf, type Typed } from "#platform";
import { dayInWords, timeWords } from "../rules/local-times.ts";
import { eventMoments, needsDays } from "../rules/segment-times.ts";
import { chosenDay } from "./chosen-day.ts";
import { answerTo, type ReportContext } from "./step.ts";
import { whenAndWhereForm } from "./when-and-where/questions.ts";

/** The days of an event that is so long that each line must say its own; none of any other. */
export function daysOfEvent(context: ReportContext): Temporal.PlainDate[] {
  const { values } = whenAndWhereForm(context).checkComplete(answerTo(context, "when-and-where"));
  const whole = values && eventMoments({ ...values, zone: context.zone });
  if (values?.lastDay === undefined || whole === undefined || "problem" in whole || !needsDays(whole)) return [];
  const { day, lastDay } = values;
  return Array.from({ length: day.until(lastDay).days + 1 }, (_, days) => day.add({ days }));
}

/** The times of a line as a clock shows them; with the days that were chosen, where its event is so long that they are asked. */
export function lineTimes(
  context: Pick<ReportContext, "draft">,
  lines: Typed,
  row: number,
): { from: string; to: string } {
  const isLong = textOf(answerTo(context, "when-and-where"), "lastDay-day") !== "";
  const said = (end: "from" | "to") => {
    const [typed, day] = [textOf(lines, `${end}-${row}`), chosenDay(lines, `${end}-day-${row}`)];
    const read = parseTime(typed);
    const time = read === undefined ? typed : timeWords(read);
    return isLong && day !== undefined ? `${time} on ${dayInWords(day)}` : time;
  };
  return { from: said("from"), to: said("to") };
}
