import { doing, type SignedIn, type Who } from "#access";
import { Button, OwedList } from "#parts";
import { Temporal } from "#dates";
import { hasTechniques } from "#people";
import { inSchool, newId, showPage, type Installation, type Work } from "#platform";
import { Hono, type Context } from "hono";
import { openDraftsOf } from "../draft-store.ts";
import { fullRecordsOwedBy } from "../full-record/full-store.ts";
import { everything } from "../list/filters.ts";
import { IncidentList } from "../list/incident-list.tsx";
import { firstIncidents } from "../list/list-store.ts";
import { alertWords } from "../alert-words.ts";
import { alertsFor } from "./alerts-for.ts";
import { moment } from "../record/said.tsx";
import { questionsOpenFor } from "../question-store.ts";
import { dayInWords } from "../rules/local-times.ts";
import { owedBy } from "../rules/owed-by.ts";
import { mayListAlerts, mayListAll, mayReport } from "../rules/who-may.ts";
import { statementsOwedBy } from "../statement-store.ts";
import { WatchesAtHome } from "../watch/home.tsx";
import { runningWatches } from "../watch/watch-store.ts";
import { whoAndWhen } from "../whose-incident.ts";
import { incidentsWithoutReviewer } from "./reviewer-to-name.ts";
import { incidentsToReview } from "./to-review.ts";

/** The first page after signing in: the one big button, and what this person owes. */
export function homePages(installation: Installation): Hono<SignedIn> {
  return new Hono<SignedIn>().get("/", async (c) => {
    const who = c.get("who");
    const now = installation.now();
    const owed = await inSchool(installation.database, doing(who, now), (work) => whatIsOwed(work, who));
    return showHome(installation, c, owed, now);
  });
}

type Owed = Awaited<ReturnType<typeof whatIsOwed>>;

async function whatIsOwed(work: Work, who: Who) {
  const asker = { adultId: who.adultId, listsAll: mayListAll(who) };
  const [watches, drafts, statements, questions, toReview, unreviewed, recent, rest, alerts, techniques] =
    await Promise.all([
      mayReport(who) ? runningWatches(work) : [],
      mayReport(who) ? openDraftsOf(work, who.adultId) : [],
      statementsOwedBy(work, who.adultId),
      questionsOpenFor(work, who.adultId),
      incidentsToReview(work, who),
      incidentsWithoutReviewer(work, who),
      mayReport(who) ? firstIncidents(work, { asker, filters: everything }, { most: 5 }) : [],
      mayReport(who) ? fullRecordsOwedBy(work, who.adultId) : [],
      mayListAlerts(who) ? alertsFor(work, who) : [],
      mayReport(who) && hasTechniques(work),
    ]);
  return { watches, drafts, statements, questions, toReview, unreviewed, recent, rest, alerts, techniques };
}

function showHome(installation: Installation, c: Context<SignedIn>, owed: Owed, now: Temporal.Instant) {
  const who = c.get("who");
  const local = now.toZonedDateTimeISO(who.school.zone);
  const greeting = local.hour < 12 ? "Good morning" : local.hour < 18 ? "Good afternoon" : "Good evening";
  return showPage(
    installation,
    c,
    { title: "Your first page", scripts: mayReport(who) ? ["send-kept.js"] : [] },
    <>
      <p class="ls-muted">{dayInWords(local.toPlainDate())}</p>
      <h1 class="govuk-heading-l">
        {greeting}, {who.name.split(" ")[0]}.
      </h1>
      <WatchesAtHome watches={owed.watches} who={who} now={now} newId={() => newId(now)} />
      {mayReport(who) && (
        <Button href="/incidents/drafts/new" classes="ls-record-button">
          Record what happened
        </Button>
      )}
      {mayReport(who) && (
        <Button href="/incidents/watches/new" classes="ls-record-button govuk-button--secondary">
          Start a watch
        </Button>
      )}
      <Drafts owed={owed} who={who} />
      <YouOwe owed={owed} who={who} now={now} />
      {owed.recent.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{mayListAll(who) ? "Newest incidents" : "Incidents you had a part in"}</h2>
          <IncidentList incidents={owed.recent} who={who} now={now} />
          <p class="govuk-body">
            <a class="govuk-link" href="/incidents">
              See all
            </a>
          </p>
        </>
      )}
      {owed.techniques && (
        <p class="govuk-body">
          <a class="govuk-link" href="/people/techniques">
            The school's techniques
          </a>
        </p>
      )}
      {who.role === "administrator" && <AdministratorWords />}
      {who.role === "governor" && owed.toReview.length === 0 && <GovernorWords />}
    </>,
  );
}

function Drafts({ owed, who }: { owed: Owed; who: Who }) {
  if (owed.drafts.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Not sent yet</h2>
      <OwedList
        items={owed.drafts.map((draft) => ({
          what:
            draft.corrects_incident !== null
              ? `Your correction, begun ${moment(Temporal.Instant.from(draft.opened_at), who.school.zone)}`
              : `${draft.opened_by === who.adultId ? "Your report" : "A colleague's report that names you,"} begun ${moment(Temporal.Instant.from(draft.opened_at), who.school.zone)}`,
          href: `/incidents/drafts/${draft.draft_id}`,
          state: "due" as const,
          note: "Kept here until it is sent",
        }))}
      />
    </>
  );
}

function YouOwe({ owed, who, now }: { owed: Owed; who: Who; now: Temporal.Instant }) {
  const number = (value: number) => String(value).padStart(4, "0");
  const items = [
    ...owed.alerts.map((incident) => ({
      what: `Look at incident ${number(incident.number)} now`,
      href: `/incidents/${incident.incidentId}#alerts`,
      note: `${incident.children.join(", ")} · ${incident.codes.map(alertWords).join(", ").toLowerCase()}`,
      state: "late" as const,
    })),
    ...owed.unreviewed.map((incident) => ({
      what: `Name who reviews incident ${number(incident.number)}`,
      href: "/sign-ins",
      note: `${whoAndWhen(incident)} · you took part, so choose a governor or proprietor`,
      state: "due" as const,
    })),
    ...owed.toReview.map((incident) => ({
      what: `Review incident ${number(incident.number)}`,
      href: `/incidents/${incident.incidentId}/review`,
      note: `${whoAndWhen(incident)} · ${statementsWords(incident.statementsOwed)}`,
      state: "due" as const,
    })),
    ...owed.questions.map((question) => ({
      what: `Answer a question about incident ${number(question.number)}`,
      href: `/incidents/${question.incident_id}/questions/${question.question_id}`,
      note: whoAndWhen({
        children: question.children,
        happenedOn: Temporal.PlainDate.from(question.happened_on),
      }),
      state: "due" as const,
    })),
    ...owed.statements.map((statement) => ({
      what: `Your statement, incident ${number(statement.incidentNumber)}`,
      href: `/incidents/${statement.incidentId}/statements/${statement.statementId}`,
      note: whoAndWhen(statement) + (statement.draft === undefined ? "" : " · begun, not given yet"),
      state: "due" as const,
    })),
  ];
  const rest = owed.rest.map((incident) => ({
    what: `The rest of the record, incident ${number(incident.number)}`,
    href: `/incidents/${incident.incidentId}/rest`,
    note: whoAndWhen(incident),
    by: owedBy(incident.dueBy, now, who.school.zone),
    state: Temporal.Instant.compare(now, incident.dueBy) > 0 ? ("late" as const) : ("due" as const),
  }));
  items.push(...rest);
  if (items.length === 0) return <p class="ls-lead">You owe nothing today.</p>;
  return (
    <>
      <h2 class="govuk-heading-m">You owe</h2>
      <OwedList items={items} />
    </>
  );
}

function statementsWords(owed: number): string {
  if (owed === 0) return "all statements given";
  return `${owed === 1 ? "1 statement" : `${owed} statements`} still owed`;
}

function AdministratorWords() {
  return (
    <p class="govuk-body">
      You look after the school's people and settings. Records of children are for those who work with them.{" "}
      <a class="govuk-link" href="/people">
        Go to people
      </a>
    </p>
  );
}

function GovernorWords() {
  return (
    <p class="govuk-body">
      Governors see figures, not records. If the head names you to review an incident, it stands here.
    </p>
  );
}
