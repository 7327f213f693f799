import { Details, SummaryList, Tag } from "#parts";
import type { Flag, Label } from "#regimes";
import type { Who } from "#access";
import type { ReadIncident } from "../read-incident.ts";
import { lengthInWords } from "../rules/local-times.ts";
import { mayOverrideLabel } from "../rules/who-may.ts";
import { spanInWords } from "../rules/segment-times.ts";
import { moment } from "./said.tsx";

/** What the law calls it, line by line, each label with its because, its source and how sure that is. */
export function LabelsSection({ read, zone, who }: { read: ReadIncident; zone: string; who: Who }) {
  const { classified, incident } = read;
  return (
    <section aria-labelledby="labels">
      <h2 class="govuk-heading-m" id="labels">
        What the law calls it
      </h2>
      {classified.flags.map((flag) => (
        <FlagWords flag={flag} />
      ))}
      <SummaryList
        rows={incident.segments.map((segment) => {
          const labels = classified.segments.find(({ id }) => id === String(segment.segmentNo))?.labels ?? [];
          return {
            key: spanInWords(segment, zone),
            value: labels.map((label) => <LabelWords label={label} />),
            ...(mayOverrideLabel(who, read.involved)
              ? { actions: [{ href: `/incidents/${incident.incidentId}/labels/${segment.segmentNo}`, text: "Decide", visuallyHiddenText: `what line ${segment.segmentNo} is called` }] }
              : {}),
          };
        })}
      />
      <Minutes read={read} />
      <Overrides read={read} zone={zone} />
      <p class="ls-muted">Rules: {incident.regimeVersion}, the law in force on the day it happened.</p>
    </section>
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
  return <p class="govuk-body">Recordable: {said.map(([seconds, words]) => `${lengthInWords(Number(seconds))} of ${words}`).join(", ")}.</p>;
}

function LabelWords({ label }: { label: Label }) {
  return (
    <div class="ls-label">
      <Tag classes={label.recordable ? "govuk-tag--due" : "govuk-tag--grey"}>{label.words}</Tag>
      {label.arguable && <Tag classes="govuk-tag--grey">Arguable</Tag>} <span>{label.because}</span>
      <Details summary="Source and how sure this is">
        <p class="govuk-body">
          Rule {label.rule}. {label.source.instrument ?? ""} {label.source.para}. {label.markWords}.
          {label.markNote === null ? "" : ` ${label.markNote}`}
          {label.arguableBecause === null ? "" : ` ${label.arguableBecause}`}
          {label.noDuty === null ? "" : ` ${label.noDuty}`}
        </p>
      </Details>
    </div>
  );
}

function FlagWords({ flag }: { flag: Flag }) {
  return (
    <p class="ls-flag">
      <strong>{flag.words}.</strong> {flag.because} <span class="ls-muted">Rule {flag.rule}, {flag.markWords}.</span>
    </p>
  );
}

function Overrides({ read, zone }: { read: ReadIncident; zone: string }) {
  if (read.overrides.length === 0) return null;
  return (
    <ul class="govuk-list">
      {read.overrides.map((override) => (
        <li>
          Line {override.segmentNo}: {read.names.get(override.decidedBy)} decided, {moment(override.decidedAt, zone)}: {override.reason}
          {!override.recordable && " (The head sees this decision.)"}
        </li>
      ))}
    </ul>
  );
}
