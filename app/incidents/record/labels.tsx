import { versionById } from "#regimes";
import type { Who } from "#access";
import type { ReadIncident } from "../read-incident.ts";
import { dayInWords, lengthInWords } from "../rules/local-times.ts";
import { mayOverrideLabel } from "../rules/who-may.ts";
import { moment } from "./said.tsx";
import { Segments } from "./segments.tsx";

/** What adults did and what the law calls it, line by line, each label with its because, its source and how sure that is. */
export function LabelsSection({ read, zone, who }: { read: ReadIncident; zone: string; who: Who }) {
  const decideAt = mayOverrideLabel(who, read.involved) ? `/incidents/${read.incident.incidentId}/labels` : undefined;
  return (
    <section class="ls-part" aria-labelledby="labels">
      <h2 class="govuk-heading-m" id="labels">
        What adults did, and what the law calls it
      </h2>
      <Segments read={read} zone={zone} decideAt={decideAt} />
      <Minutes read={read} />
      <Overrides read={read} zone={zone} />
      <LawThatDay regimeVersion={read.incident.regimeVersion} />
      <p class="govuk-body ls-no-print">
        <a class="govuk-link" href={`/incidents/${read.incident.incidentId}/elsewhere`}>
          What other rules would call it
        </a>
      </p>
    </section>
  );
}

/** The rules by which the labels were found, as people call them. */
function LawThatDay({ regimeVersion }: { regimeVersion: string }) {
  const version = versionById(regimeVersion);
  if (version === null) return null;
  return (
    <p class="ls-muted">
      By the rules in force that day: {version.title}, since {dayInWords(version.from)}.
    </p>
  );
}

function Minutes({ read }: { read: ReadIncident }) {
  const { recordableForceSeconds, recordableSeclusionSeconds, recordableRestraintSeconds } = read.classified;
  const said = [
    [recordableForceSeconds, "use of force"],
    [recordableSeclusionSeconds, "seclusion"],
    [recordableRestraintSeconds, "restraint without force"],
  ].filter(([seconds]) => seconds !== 0);
  if (said.length === 0) return null;
  return (
    <p class="govuk-body">
      Recordable: {said.map(([seconds, words]) => `${lengthInWords(Number(seconds))} of ${words}`).join(", ")}.
    </p>
  );
}

function Overrides({ read, zone }: { read: ReadIncident; zone: string }) {
  if (read.overrides.length === 0) return null;
  return (
    <ul class="govuk-list">
      {read.overrides.map((override) => (
        <li>
          Line {override.segmentNo}: {read.names.get(override.decidedBy)} decided, {moment(override.decidedAt, zone)}:{" "}
          {override.reason}
          {!override.recordable && " (The head sees this decision.)"}
        </li>
      ))}
    </ul>
  );
}
