import type { Who } from "#access";
import type { Temporal } from "#dates";
import { LoopLine, LoopMarks, Tag } from "#parts";
import { clockMinute, dayInWords } from "../rules/local-times.ts";
import { labelWords } from "./label-words.ts";
import type { ListedIncident } from "./list-store.ts";
import { stillOwed, type StillOwed } from "./still-owed.ts";

type ListProps = { incidents: readonly ListedIncident[]; who: Who; now: Temporal.Instant };

/** Incidents under each other: the same wherever a list is shown. */
export function IncidentList({ incidents, who, now }: ListProps) {
  return (
    <>
      <p class="ls-muted ls-small" aria-hidden="true">
        Marks: recorded, told, heard, changed, reviewed, closed. A tick is done, a clock is open.
        <LoopMarks of={incidents.map(smallLoop)} />
      </p>
      <ul class="ls-list">
        {incidents.map((incident) => (
          <IncidentLine incident={incident} who={who} now={now} />
        ))}
      </ul>
    </>
  );
}

function IncidentLine({ incident, who, now }: Omit<ListProps, "incidents"> & { incident: ListedIncident }) {
  const number = String(incident.number).padStart(4, "0");
  const recordable = incident.labels.filter((label) => label.recordable);
  return (
    <li class="ls-list__item">
      <div class="ls-list__main">
        <a class="govuk-link" href={`/incidents/${incident.incidentId}`}>
          {number} · {incident.children.join(", ")}
        </a>
        <div class="ls-muted">
          {dayInWords(incident.happenedOn)}, {clockMinute(incident.startedAt, who.school.zone)} · {incident.placeWords}
        </div>
        {recordable.map((label) => (
          <Tag classes="govuk-tag--grey">{tagWords(label)}</Tag>
        ))}
        <OwedWords {...stillOwed(incident, now)} />
      </div>
      <LoopLine size="small" hasMarks label={`The loop of incident ${number}`} stations={smallLoop(incident)} />
    </li>
  );
}

/** What to look for in a list: said in words, what cannot wait before late, late before due. */
function OwedWords({ now, late, due }: StillOwed) {
  if (now.length + late.length + due.length === 0) return null;
  return (
    <div class="ls-list__owed">
      {now.length > 0 && (
        <>
          <strong class="ls-late">Cannot wait:</strong> {now.join(", ")}
          {late.length + due.length > 0 && ". "}
        </>
      )}
      {late.length > 0 && (
        <>
          <strong class="ls-late">Late:</strong> {late.join(", ")}
          {due.length > 0 && ". "}
        </>
      )}
      {due.length > 0 && (
        <>
          <strong class="ls-due">Owed:</strong> {due.join(", ")}
        </>
      )}
    </div>
  );
}

function tagWords({ code, arguable }: { code: string; arguable: boolean }): string {
  const words = labelWords.get(code) ?? code;
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
