import { Table } from "#parts";
import { countedKinds, type AllCounts, type CountedKind } from "./preview.ts";

const kindWords: Record<CountedKind, string> = {
  children: "Children",
  adults: "Adults",
  families: "Family members",
  groups: "Classes",
  ties: "Family ties",
  memberships: "Who is in which class",
};

/** How many of each kind are added, changed and ended. */
export function CountTable({ counts, done = false }: { counts: AllCounts; done?: boolean }) {
  const number = (count: number) => ({ text: count.toLocaleString("en-GB"), format: "numeric" as const });
  const head = ["Added", "Changed", "Come back", "Ended", "Stay as they are"].map((text) => ({
    text,
    format: "numeric" as const,
  }));
  return (
    <div class="ls-scroll" tabindex={0} role="region" aria-label="How many">
      <Table
        caption={done ? "What was done" : "How many"}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={["", ...head].map((cell) =>
          cell === "" ? { text: <span class="govuk-visually-hidden">Kind</span> } : cell,
        )}
        rows={countedKinds.map((kind) => {
          const { added, changed, returned, ended, left } = counts[kind];
          return [kindWords[kind], ...[added, changed, returned, ended, left].map(number)];
        })}
      />
    </div>
  );
}
