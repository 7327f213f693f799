import { doing, type SignedIn, type Who } from "#access";
import { Button, Input, LoopLine, Pagination, Select, Tag } from "#parts";
import { adultsOf, childrenOf, placesOf } from "#people";
import { inSchool, readTyped, showNotFound, showPage, textOf, type Installation } from "#platform";
import { versionInForce } from "#regimes";
import { Temporal } from "#dates";
import { Hono, type Context } from "hono";
import { incidentFact } from "../facts.ts";
import { clockTime, dayInWords } from "../rules/local-times.ts";
import { mayListAll, mayReport } from "../rules/who-may.ts";
import { addressOf, readFilters, type Filters } from "./filters.ts";
import { countIncidents, listIncidents, pageSize, type ListedIncident } from "./list-store.ts";

/** The list of incidents. Words to search for are posted, not put in the address: an address is kept in many places. */
export function listPages(installation: Installation): Hono<SignedIn> {
  return new Hono<SignedIn>()
    .get("/", (c) =>
      showList(
        installation,
        c,
        readFilters((name) => c.req.query(name)),
        "",
      ),
    )
    .post("/search", async (c) => {
      const typed = await readTyped(c);
      return showList(
        installation,
        c,
        readFilters((name) => textOf(typed, name)),
        textOf(typed, "words").slice(0, 200),
      );
    });
}

async function showList(installation: Installation, c: Context<SignedIn>, filters: Filters, words: string) {
  const who = c.get("who");
  if (!mayReport(who)) return showNotFound(installation, c);
  const all = mayListAll(who);
  const found = await inSchool(installation.database, doing(who, installation.now()), async (work) => {
    const narrowing = { words, mineOf: all ? undefined : who.adultId };
    const [incidents, total, children, adults, places] = await Promise.all([
      listIncidents(work, filters, narrowing),
      countIncidents(work, filters, narrowing),
      all ? childrenOf(work, { withEnded: true }) : [],
      all ? adultsOf(work, { withEnded: true }) : [],
      placesOf(work),
    ]);
    work.record(incidentFact("incident-list-looked-at", `adult:${who.adultId}`, { shown: incidents.length }));
    return { incidents, total, children, adults, places };
  });
  return showPage(
    installation,
    c,
    { title: "Incidents" },
    <>
      <h1 class="govuk-heading-l">{all ? "Incidents" : "Incidents you had a part in"}</h1>
      <FilterForm filters={filters} words={words} choices={found} all={all} />
      <p class="govuk-body" role="status">
        {found.total === 0
          ? "None fit. Try fewer words, or leave a choice open."
          : found.total === 1
            ? "1 incident"
            : `${found.total.toLocaleString("en-GB")} incidents`}
      </p>
      {found.total > 0 && <LoopKey />}
      <ul class="ls-list">
        {found.incidents.map((incident) => (
          <IncidentLine incident={incident} who={who} />
        ))}
      </ul>
      {words === "" && <Pages filters={filters} total={found.total} />}
      {words !== "" && found.total > pageSize && (
        <p class="govuk-body">The newest {pageSize} are shown. Narrow the search to see others.</p>
      )}
    </>,
  );
}

type Choices = {
  children: { childId: string; name: string }[];
  adults: { adultId: string; name: string }[];
  places: { placeId: string; name: string }[];
};

function FilterForm({
  filters,
  words,
  choices,
  all,
}: {
  filters: Filters;
  words: string;
  choices: Choices;
  all: boolean;
}) {
  const any = { value: "", text: "Any" };
  const meanings = labelMeanings();
  const narrowed = addressOf(filters, 1) !== "/incidents" || words !== "";
  return (
    <details class="ls-filter govuk-details" open={narrowed}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Search and narrow</span>
      </summary>
      <form method="post" action="/incidents/search" class="govuk-details__text">
        <Input id="words" name="words" label="Words in the report" value={words} />
        {all && (
          <div class="ls-row">
            <Select
              id="child"
              name="child"
              label="Child"
              value={filters.childId ?? ""}
              items={[any, ...choices.children.map(({ childId, name }) => ({ value: childId, text: name }))]}
            />
            <Select
              id="adult"
              name="adult"
              label="Adult"
              value={filters.adultId ?? ""}
              items={[any, ...choices.adults.map(({ adultId, name }) => ({ value: adultId, text: name }))]}
            />
          </div>
        )}
        <div class="ls-row">
          <Select
            id="place"
            name="place"
            label="Place"
            value={filters.placeId ?? ""}
            items={[any, ...choices.places.map(({ placeId, name }) => ({ value: placeId, text: name }))]}
          />
          <Select
            id="label"
            name="label"
            label="Label"
            value={filters.label ?? ""}
            items={[any, ...Object.entries(meanings).map(([code, { words: text }]) => ({ value: code, text }))]}
          />
          <Select
            id="state"
            name="state"
            label="State"
            value={filters.state ?? ""}
            items={[
              any,
              { value: "not-reviewed", text: "Not reviewed yet" },
              { value: "statements-owed", text: "Statements owed" },
              { value: "reviewed", text: "Reviewed" },
            ]}
          />
        </div>
        <div class="ls-row">
          <Input id="from" name="from" type="date" label="From" value={filters.from?.toString() ?? ""} />
          <Input id="to" name="to" type="date" label="To" value={filters.to?.toString() ?? ""} />
        </div>
        <Button>Show these</Button>
        {narrowed && (
          <p class="govuk-body">
            <a class="govuk-link" href="/incidents">
              Show all again
            </a>
          </p>
        )}
      </form>
    </details>
  );
}

/** One incident as a line of a list: the same wherever a list is shown. */
export function IncidentLine({ incident, who }: { incident: ListedIncident; who: Who }) {
  const number = String(incident.number).padStart(4, "0");
  const recordable = incident.labels.filter((label) => label.recordable);
  return (
    <li class="ls-list__item">
      <div class="ls-list__main">
        <a class="govuk-link" href={`/incidents/${incident.incidentId}`}>
          {number} · {incident.children.join(", ")}
        </a>
        <div class="ls-muted">
          {dayInWords(incident.happenedOn)}, {clockTime(incident.startedAt.round("minute"), who.school.zone)} ·{" "}
          {incident.placeWords}
        </div>
        {recordable.map((label) => (
          <Tag classes="govuk-tag--grey">{labelWords(label)}</Tag>
        ))}
      </div>
      <LoopLine size="small" label={`The loop of incident ${number}`} stations={smallLoop(incident)} />
    </li>
  );
}

/** What the six marks beside each incident are, for the eye; a screen reader hears them at each. */
export function LoopKey() {
  return (
    <p class="ls-muted ls-small" aria-hidden="true">
      The six marks: recorded, told, heard, changed, reviewed, closed. A tick is done, a clock is still open.
    </p>
  );
}

/** The words of every label. Both versions of the rules call them the same. */
function labelMeanings(): Record<string, { words: string }> {
  return versionInForce("gb-eng", Temporal.PlainDate.from("2026-04-01"))?.meanings ?? {};
}

function labelWords({ code, arguable }: { code: string; arguable: boolean }): string {
  const words = labelMeanings()[code]?.words ?? code;
  return arguable ? `${words}, arguable` : words;
}

function smallLoop({ statementsOwed, reviewed, told }: ListedIncident) {
  return {
    recorded: { state: "done" },
    told: { state: told ? "done" : "due" },
    heard: {
      state: "due",
      words:
        statementsOwed === 0
          ? "statements given"
          : statementsOwed === 1
            ? "1 statement owed"
            : `${statementsOwed} statements owed`,
    },
    changed: { state: "due" },
    reviewed: { state: reviewed ? "done" : "due" },
    closed: { state: "due" },
  } as const;
}

function Pages({ filters, total }: { filters: Filters; total: number }) {
  const last = Math.ceil(total / pageSize);
  if (last <= 1) return null;
  const around = [1, filters.page - 1, filters.page, filters.page + 1, last].filter(
    (page) => page >= 1 && page <= last,
  );
  const pages = [...new Set(around)];
  const leftOutBefore = (page: number, index: number) => index > 0 && page - (pages[index - 1] ?? 0) > 1;
  return (
    <Pagination
      previous={filters.page > 1 ? { href: addressOf(filters, filters.page - 1) } : undefined}
      next={filters.page < last ? { href: addressOf(filters, filters.page + 1) } : undefined}
      items={pages.flatMap((page, index) => [
        ...(leftOutBefore(page, index) ? [{ ellipsis: true } as const] : []),
        { number: page, href: addressOf(filters, page), current: page === filters.page },
      ])}
    />
  );
}
