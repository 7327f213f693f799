import { Temporal } from "#dates";
import type { Who } from "#access";
import { Button, InsetText, Pagination } from "#parts";
import { mayListAll } from "../rules/who-may.ts";
import type { Choice } from "./choices-store.ts";
import { FilterForm } from "./filter-form.tsx";
import { filtersInUse } from "./filters-in-use.ts";
import { addressOf, isNarrowed, type Filters } from "./filters.ts";
import { IncidentList } from "./incident-list.tsx";
import { labelWords } from "./label-words.ts";
import { pageSize } from "./list-store.ts";
import type { LookedUp } from "./look-up.ts";

type ListProps = LookedUp & {
  who: Who;
  now: Temporal.Instant;
  filters: Filters;
  /** What was searched for; undefined when the session that sealed it is over. */
  words: string | undefined;
};

export function ListBody(props: ListProps) {
  const { who, now, filters, words, incidents, choices, lookedFor } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{mayListAll(who) ? "Incidents" : "Incidents you had a part in"}</h1>
      {(incidents.length > 0 || isNarrowed(filters)) && (
        <FilterForm filters={filters} words={words ?? ""} choices={choices} who={who} />
      )}
      {words === undefined && (
        <InsetText>
          The words you looked for are kept no longer than you stay signed in. Write them again to look for them.
        </InsetText>
      )}
      <InUse {...props} />
      <div class="ls-count">
        <p class="govuk-body" role="status">
          {countWords(props)}
        </p>
        <OnlyOwed {...props} />
      </div>
      {lookedFor === "by-beginning" && (
        <p class="govuk-body">Nothing fits as you wrote it. These have words that begin so.</p>
      )}
      {incidents.length === 0 ? <WayOn {...props} /> : <IncidentList incidents={incidents} who={who} now={now} />}
      <Pages {...props} />
    </>
  );
}

/** The filters in use, each a link that takes it off. */
function InUse({ filters, words = "", choices, total }: ListProps) {
  const names = {
    children: namesOf(choices.children),
    adults: namesOf(choices.adults),
    places: namesOf(choices.places),
    labels: labelWords,
  };
  const inUse = filtersInUse(filters, names, words);
  if (inUse.length === 0) return null;
  return (
    <div class="ls-in-use">
      <p class="ls-in-use__heading" id="in-use">
        Narrowed to
      </p>
      <ul aria-labelledby="in-use">
        {inUse.map((filter) => (
          <li>
            <a class="govuk-link" href={filter.without}>
              <span>{filter.words}</span> <span aria-hidden="true">×</span>
              <span class="govuk-visually-hidden">, take this off</span>
            </a>
          </li>
        ))}
      </ul>
      {(inUse.length > 1 || total === 0) && (
        <p class="govuk-body">
          <a class="govuk-link" href="/incidents">
            Show all again
          </a>
        </p>
      )}
    </div>
  );
}

/** One press to what matters most: which of these still owe something. */
function OnlyOwed({ filters, incidents }: ListProps) {
  if (filters.owed !== undefined || incidents.length === 0) return null;
  return (
    <a class="govuk-link" href={addressOf({ ...filters, owed: "anything", page: 1 })}>
      Only those with something owed
    </a>
  );
}

const namesOf = (choices: readonly Choice[]) => new Map(choices.map(({ id, name }) => [id, name]));

function countWords({ filters, incidents, total, page }: ListProps): string {
  if (total === 0) return isNarrowed(filters) ? "None fit." : "Nothing is recorded yet.";
  const all = total === 1 ? "1 incident" : `${total.toLocaleString("en-GB")} incidents`;
  const first = (page - 1) * pageSize + 1;
  return total <= pageSize ? all : `${all}, ${first} to ${first + incidents.length - 1} shown`;
}

/** What to do when nothing is shown. The ways to take choices off stand above. */
function WayOn(props: ListProps) {
  if (isNarrowed(props.filters)) return <p class="govuk-body">{whatToTry(props)}</p>;
  return <Button href="/incidents/drafts/new">Record what happened</Button>;
}

function whatToTry({ filters: { from, to }, words = "", lookedFor }: ListProps): string {
  if (lookedFor === "too-common") return "These words stand in nearly every record. Add a rarer one.";
  if (from !== undefined && to !== undefined && Temporal.PlainDate.compare(from, to) > 0)
    return "The first day lies after the last. Change one of them.";
  if (words === "") return "Take off a choice above.";
  return "Try one word alone, or only its beginning. Statements are searched where you may read them.";
}

function Pages({ filters, total, page }: ListProps) {
  const last = Math.ceil(total / pageSize);
  if (last <= 1) return null;
  const around = [1, page - 1, page, page + 1, last].filter((one) => one >= 1 && one <= last);
  const pages = [...new Set(around)];
  const at = (one: number) => addressOf({ ...filters, page: one });
  const leftOutBefore = (one: number, index: number) => index > 0 && one - (pages[index - 1] ?? 0) > 1;
  return (
    <Pagination
      previous={page > 1 ? { href: at(page - 1) } : undefined}
      next={page < last ? { href: at(page + 1) } : undefined}
      items={pages.flatMap((one, index) => [
        ...(leftOutBefore(one, index) ? [{ ellipsis: true } as const] : []),
        { number: one, href: at(one), current: one === page },
      ])}
    />
  );
}
