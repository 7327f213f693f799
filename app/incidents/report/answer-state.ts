import type { ReportContext, Step } from "./step.ts";

/** A question's state comes from the same form that checks it. */
export function stateOf(context: ReportContext, question: Step) {
  const kept = context.draft?.answers.get(question.name);
  if (kept === undefined) return { text: "", tag: { text: "Not answered yet", classes: "govuk-tag--grey" } };
  // A correction begins with a copy of every answer: what was written since has a second version.
  if (context.draft?.corrects !== undefined && kept.version > 1)
    return { text: "", tag: { text: "Changed", classes: "govuk-tag--due" } };
  const complete = question.form(context).checkComplete(kept.typed).problems.length === 0;
  return complete ? { text: "Done" } : { text: "", tag: { text: "Something is missing", classes: "govuk-tag--due" } };
}
