import type { ImportOutcome } from "#people";

type Compared = Extract<ImportOutcome, { kind: "compared" }>;
type Problems = Extract<ImportOutcome, { kind: "refused" }>["problems"];

const kindWords = {
  children: "children",
  adults: "adults",
  families: "family members",
  groups: "classes",
  ties: "family ties",
  memberships: "class places",
} as const;

/** No terminal wants more; `--json` has them all. */
const mostShown = 50;

/** What came of an import, for somebody reading a terminal. Names of children stay on the page: a terminal is kept and copied. */
export function outcomeWords(outcome: ImportOutcome, asked: { apply: boolean }): string {
  switch (outcome.kind) {
    case "refused":
      return ["The files cannot be brought in as they are.", ...problemLines(outcome.problems)].join("\n");
    case "schools":
      return "The files hold several schools. Bring them on the page under People, where you choose.";
    case "compared":
      return comparedWords(outcome, asked);
  }
}

function comparedWords({ preview, applied }: Compared, { apply }: { apply: boolean }): string {
  const held = preview.held.map((why) => `Held back: ${why}`);
  return [
    closing(preview, applied, apply),
    ...countLines(preview.counts),
    ...held,
    ...problemLines(preview.problems),
  ].join("\n");
}

function closing(preview: Compared["preview"], applied: boolean, apply: boolean): string {
  if (applied) return "Applied.";
  if (apply)
    return "Nothing is changed: it is held back. Look at the reasons, then add --held-too to apply it all the same.";
  return preview.nothing
    ? "Nothing to change: the school has it all."
    : "Nothing is changed yet. With --yes this happens:";
}

function countLines(counts: Compared["preview"]["counts"]): string[] {
  return Object.entries(kindWords).flatMap(([kind, words]) => {
    const { added, changed, returned, ended, left } = counts[kind as keyof typeof kindWords];
    const parts = Object.entries({ added, changed, returned, ended, "left as they are": left }).filter(
      ([, count]) => count > 0,
    );
    return parts.length === 0 ? [] : [`  ${words}: ${parts.map(([what, count]) => `${count} ${what}`).join(", ")}`];
  });
}

function problemLines(problems: Problems): string[] {
  const lines = problems
    .slice(0, mostShown)
    .map(({ file, line, message }) => `  ${file}${line === null ? "" : `, line ${line}`}: ${message}`);
  if (lines.length === 0) return [];
  const more = problems.length - lines.length;
  return [
    problems.length === 1 ? "1 thing to look at:" : `${problems.length} things to look at:`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more; --json shows all.`] : []),
  ];
}
