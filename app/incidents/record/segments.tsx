import { Details, Tag } from "#parts";
import { FORCE_NAMES, labelOf, SEGMENT_KINDS, type Label } from "#regimes";
import type { Child } from "hono/jsx";
import type { IncidentSegment } from "../incident-store.ts";
import type { ReadIncident } from "../read-incident.ts";
import { factsInWords } from "../labels/facts-in-words.ts";
import { FlagOnLine, PromptWords } from "./flags.tsx";
import { spanInWords } from "../rules/segment-times.ts";
import { TechniqueOfLine } from "./technique.tsx";

type SegmentsProps = {
  read: ReadIncident;
  zone: string;
  /** Where a person who may decides what a line is called; left out for everybody else. */
  decideAt?: string | undefined;
};

/** What adults did, line by line: when, what, who, the facts, and the labels. */
export function Segments({ read, zone, decideAt }: SegmentsProps) {
  return (
    <ol class="ls-segments">
      {read.incident.segments.map((segment) => (
        <li class="ls-segments__item">
          <OneSegment read={read} zone={zone} segment={segment}>
            {decideAt !== undefined && (
              <a class="govuk-link ls-no-print" href={`${decideAt}/${segment.segmentNo}`}>
                Decide what this is called<span class="govuk-visually-hidden">, line {segment.segmentNo}</span>
              </a>
            )}
          </OneSegment>
        </li>
      ))}
    </ol>
  );
}

type OneSegmentProps = { read: ReadIncident; zone: string; segment: IncidentSegment; children?: Child };

/** One line: its time beside all that is known of it. */
export function OneSegment({ read, zone, segment, children }: OneSegmentProps) {
  const classified = read.classified.segments.find(({ id }) => id === String(segment.segmentNo));
  const who = segment.adults.map((id) => read.names.get(id) ?? "").join(" and ");
  // A technique of the school's own is said in full below.
  const isOwn = segment.facts.ownTechnique !== undefined;
  const facts = factsInWords(isOwn ? { ...segment.facts, technique: undefined } : segment.facts);
  const { children: involved } = read.incident;
  // One child needs no saying; of several, each line says which.
  const whom = involved.filter(({ role }) => role === "held").length > 1 ? segment.children : [];
  return (
    <div class="ls-segment">
      <p class="ls-segment__when">{spanInWords(segment, zone)}</p>
      <div class="ls-segment__what">
        <p class="govuk-body ls-tight">
          <strong>{labelOf(SEGMENT_KINDS, segment.kind)}</strong>
          {who !== "" && `: ${who}`}
        </p>
        {whom.length > 0 && (
          <p class="ls-small ls-tight">
            Child: {involved.flatMap(({ childId, name }) => (whom.includes(childId) ? [name] : [])).join(" and ")}.
          </p>
        )}
        {facts.length > 0 && <p class="ls-small ls-tight">{facts.join(". ")}.</p>}
        <TechniqueOfLine segment={segment} />
        {classified?.flags.map((flag) => (
          <FlagOnLine flag={flag} />
        ))}
        {classified?.labels.map((label) => (
          <LabelWords label={label} />
        ))}
        {children}
      </div>
    </div>
  );
}

function LabelWords({ label }: { label: Label }) {
  return (
    <div class="ls-label">
      <Tag classes={label.recordable ? "govuk-tag--due" : "govuk-tag--grey"}>{label.words}</Tag>
      {label.arguable && <Tag classes="govuk-tag--grey">Arguable</Tag>} <span>{label.because}</span>
      {label.prompts.length > 0 && (
        <p class="ls-small ls-tight">
          <PromptWords codes={label.prompts} />
        </p>
      )}
      <Details summary="Source and how sure this is">
        <p class="govuk-body">
          Rule {label.rule}. {label.source.instrument ?? ""} {label.source.para}: {FORCE_NAMES[label.force]},{" "}
          {label.markWords}.{label.markNote === null ? "" : ` ${label.markNote}`}
          {label.arguableBecause === null ? "" : ` ${label.arguableBecause}`}
          {label.noDuty === null ? "" : ` ${label.noDuty}`}
        </p>
      </Details>
    </div>
  );
}
