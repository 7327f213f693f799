import type { Problem } from "../roster/index.ts";

const groups: { severity: Problem["severity"]; heading: string }[] = [
  { severity: "stops", heading: "This must be mended first" },
  { severity: "left-out", heading: "This was left out" },
  { severity: "note", heading: "Good to know" },
];

/** What is wrong with the files: how to mend it, then where, and what stands there. Reads the same on a phone. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <>
      {groups.map(({ severity, heading }) => (
        <OneGroup heading={heading} problems={problems.filter((problem) => problem.severity === severity)} />
      ))}
    </>
  );
}

function OneGroup({ heading, problems }: { heading: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="ls-list">
        {problems.map((problem) => (
          <li class="ls-list__item">
            <div class="ls-list__main">
              {problem.message}
              <div class="ls-muted ls-words">{whereItStands(problem)}</div>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "children.csv, line 14, Year: 7b", as far as it is known. */
function whereItStands({ file, line, column, value }: Problem): string {
  const place = [file, line === null ? "" : `line ${line}`, column ?? ""].filter((part) => part !== "").join(", ");
  return value === null || value === "" ? place : `${place}: ${value}`;
}
