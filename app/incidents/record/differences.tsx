import { Tag } from "#parts";
import type { Child } from "hono/jsx";
import { toleratedMinutes, type Difference, type Side } from "../rules/differences.ts";

type DifferencesProps = {
  found: readonly Difference[];
  names: ReadonlyMap<string, string>;
  /** How this page asks an adult about a difference; left out where nobody may ask. */
  ask?: ((difference: Difference, side: Side) => Child) | undefined;
};

/** Where the record and the accounts differ: what, what the record says, what each adult says. Nobody is right by rank. */
export function Differences({ found, names, ask }: DifferencesProps) {
  if (found.length === 0) return null;
  return (
    <section class="ls-differences ls-part" aria-labelledby="differences">
      <h2 class="govuk-heading-m" id="differences">
        Where the accounts differ
      </h2>
      <p class="govuk-body">
        People who were frightened remember differently. A difference is a reason to ask, not a fault.
      </p>
      <table class="govuk-table">
        <caption class="govuk-visually-hidden">What the record and each account say</caption>
        <thead class="govuk-visually-hidden">
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Says</th>
          </tr>
        </thead>
        {found.map((difference) => (
          <OneDifference difference={difference} names={names} ask={ask} />
        ))}
      </table>
      <p class="ls-small">
        Only what is certain is pointed out, so read the words too. Times count as different when they are more than{" "}
        {toleratedMinutes} minutes apart, lengths also when one is more than twice the other and a minute longer. That
        is our own practice, not law.
      </p>
    </section>
  );
}

function OneDifference({ difference, names, ask }: Omit<DifferencesProps, "found"> & { difference: Difference }) {
  const { title, record, sides, danger } = difference;
  return (
    <tbody class="govuk-table__body">
      <tr>
        <th colspan={2} scope="rowgroup" class="govuk-table__header">
          {title} {danger && <Tag classes="govuk-tag--due">Ask about this first</Tag>}
        </th>
      </tr>
      <tr>
        <th scope="row" class="govuk-table__header ls-muted">
          The record
        </th>
        <td class="govuk-table__cell">
          <span class="ls-words">{record}</span>
        </td>
      </tr>
      {sides.map((side) => (
        <tr>
          <th scope="row" class="govuk-table__header ls-muted">
            {names.get(side.adultId) ?? ""}
          </th>
          <td class="govuk-table__cell">
            <p class="ls-words ls-tight">{side.says}</p>
            {side.quote !== undefined && (
              <p class="ls-words ls-tight">
                <q>{side.quote}</q>
              </p>
            )}
            {ask?.(difference, side)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** What the button or link that asks is called: whom, and for those who hear it alone, about what. */
export function AskWords({ difference, name }: { difference: Difference; name: string }) {
  return (
    <>
      Ask {name.split(" ")[0]} about this<span class="govuk-visually-hidden"> ({difference.title})</span>
    </>
  );
}
