import { TaskList } from "#parts";
import type { ApplyProgress } from "./apply-progress.ts";
import type { Preview } from "./preview.ts";
import { toBeWritten } from "./rules/count-comparison.ts";

const underWay = "Under way";
const steps = ["begun", "reading", "comparing", "writing"] as const;

/** A confirmed file while it is being applied: which steps are done, and how far the one under way is. */
export function BeingApplied({ progress, preview }: { progress: ApplyProgress; preview: Preview }) {
  // Just begun, the first of them is under way: three times "then" would look as if nothing was.
  const at = Math.max(1, steps.indexOf(progress.step));
  const all = toBeWritten(preview.counts);
  const now: Record<ApplyProgress["step"], string> = {
    begun: "",
    reading: progress.rows === 0 ? underWay : `${number(progress.rows)} lines`,
    comparing: underWay,
    writing: `${number(Math.min(progress.rows, all))} of ${number(all)}`,
  };
  const status = (step: ApplyProgress["step"]) => {
    const its = steps.indexOf(step);
    if (its === at) return { text: now[step] };
    return its < at ? { tag: { text: "Done", classes: "govuk-tag--green" } } : { text: "Then" };
  };
  return (
    <>
      <h1 class="govuk-heading-l">Bringing these people in</h1>
      <p class="govuk-body" role="status">
        {progress.step === "begun" && "This has just begun. "}Nobody is changed until all of it is written. This page
        looks again every two seconds. You may leave it and come back.
      </p>
      <TaskList
        items={[
          { title: "Read the files once more", status: status("reading") },
          { title: "Compare them with the school as it is now", status: status("comparing") },
          { title: "Write what changes", status: status("writing") },
        ]}
      />
    </>
  );
}

const number = (count: number): string => count.toLocaleString("en-GB");
