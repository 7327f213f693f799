import type { Typed } from "#platform";
import type { Gap } from "../report/read-report.ts";
import { answerTo, type ReportContext } from "../report/step.ts";
import { fullSteps } from "./steps.ts";

/** Every question of the rest that has no complete answer yet. */
export function fullGaps(context: ReportContext): Gap[] {
  return fullSteps(context).flatMap((step) => {
    const { problems } = step.form(context).checkComplete(answerTo(context, step.name));
    return problems.length === 0 ? [] : [{ question: step.name, problems }];
  });
}

/** Every answer that stands, as typed: what the record keeps, so that it reads the same whatever is asked later. */
export function allAnswers(context: Pick<ReportContext, "draft">): Map<string, Typed> {
  return new Map([...(context.draft?.answers ?? [])].map(([question, { typed }]) => [question, typed]));
}

/** Everything the rest says in one text, for the search: without names, which are searched for as people. */
export function fullWords(context: ReportContext): string {
  return fullSteps(context)
    .flatMap((step) => step.rows({ typed: answerTo(context, step.name), nameOf: () => "" }))
    .map(({ value }) => value)
    .join("\n");
}
