import { Table } from "#parts";
import type { Problem } from "../roster/index.ts";

const groups: { severity: Problem["severity"]; caption: string }[] = [
  { severity: "stops", caption: "This must be mended first" },
  { severity: "left-out", caption: "This was left out" },
  { severity: "note", caption: "Good to know" },
];

/** What is wrong with the files: where, what stands there, and how to mend it. */
export function ProblemTable({ problems }: { problems: readonly Problem[] }) {
  return (
    <>
      {groups.map(({ severity, caption }) => (
        <OneTable caption={caption} problems={problems.filter((problem) => problem.severity === severity)} />
      ))}
    </>
  );
}

function OneTable({ caption, problems }: { caption: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return <></>;
  return (
    <div class="ls-scroll" tabindex={0} role="region" aria-label={caption}>
      <Table
        caption={caption}
        captionClasses="govuk-table__caption--m"
        head={["File", { text: "Line", format: "numeric" }, "Column", "What stands there", "How to mend it"]}
        rows={problems.map(({ file, line, column, value, message }) => [
          file,
          { text: line === null ? "" : String(line), format: "numeric" },
          column ?? "",
          value ?? "",
          message,
        ])}
      />
    </div>
  );
}
