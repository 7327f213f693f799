import { Table } from "#parts";
import { countedKinds, type AllCounts, type CountedKind, type Counts } from "./preview.ts";

const kindWords: Record<CountedKind, string> = {
  children: "Children",
  adults: "Adults",
  families: "Family members",
  groups: "Classes",
  ties: "Family ties",
  memberships: "Who is in which class",
};

const columns: [keyof Counts, string][] = [
  ["added", "Added"],
  ["changed", "Changed"],
  ["returned", "Come back"],
  ["ended", "Ended"],
  ["left", "Stay as they are"],
];

/**
 * How many of each kind are added, changed and ended. What happens to nobody is said in a line below: as columns of
 * noughts it filled a phone, and the last column stood outside the screen.
 */
export function CountTable({ counts, done = false }: { counts: AllCounts; done?: boolean }) {
  const isSaid = (what: keyof Counts) => what === "added" || countedKinds.some((kind) => counts[kind][what] > 0);
  const said = columns.filter(([what]) => isSaid(what));
  const none = columns
    .filter(([what]) => !isSaid(what))
    .map(([, words], at) => (at === 0 ? words : words.toLowerCase()));
  const kindHeading = { text: <span class="govuk-visually-hidden">Kind</span> };
  return (
    <>
      <div class="ls-scroll" tabindex={0} role="region" aria-label="How many">
        <Table
          caption={done ? "What was done" : "How many"}
          captionClasses="govuk-table__caption--m"
          classes="ls-counts"
          firstCellIsHeader
          head={[kindHeading, ...said.map(([, text]) => ({ text, format: "numeric" as const }))]}
          rows={countedKinds.map((kind) => [
            kindWords[kind],
            ...said.map(([what]) => ({
              text: counts[kind][what].toLocaleString("en-GB"),
              format: "numeric" as const,
            })),
          ])}
        />
      </div>
      {none.length > 0 && <p class="govuk-body">{none.join(", ")}: none.</p>}
    </>
  );
}
