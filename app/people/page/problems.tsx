import { ErrorSummary } from "#parts";
import type { Problem } from "#platform";

/** What must be put right, each line leading to its field; nothing where there is nothing. */
export function Problems({
  problems,
  first = {},
}: {
  problems: readonly Problem[];
  first?: Readonly<Record<string, string>>;
}) {
  if (problems.length === 0) return <></>;
  return (
    <ErrorSummary
      errorList={problems.map(({ field, message }) => ({ href: `#${first[field] ?? field}`, text: message }))}
    />
  );
}
