import type { ReportContext, Step } from "./step.ts";

/** A question's state comes from the same form that checks it. */
export function stateOf(context: ReportContext, question: Step) {
  const kept = context.draft?.answers.get(question.name);
  if (kept === undefined) return { text: "", tag: { text: "Not answered yet", classes: "govuk-tag--grey" } };
  const complete = question.form(context).checkComplete(kept.typed).problems.length === 0;
  return complete ? { text: "Done" } : { text: "", tag: { text: "Something is missing", classes: "govuk-tag--due" } };
}
