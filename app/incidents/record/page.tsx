import type { Who } from "#access";
import { Button, classNames, ErrorSummary, InsetText, LoopLine, Timeline } from "#parts";
import { CorrectedNote, CorrectionsSection, CorrectThis } from "../correction/section.tsx";
import { differencesIn } from "../differences-of.ts";
import type { ReadIncident } from "../read-incident.ts";
import { placeToAsk } from "../review/questions.ts";
import type { Difference, Side } from "../rules/differences.ts";
import { inShort } from "../rules/in-short.ts";
import { RestOwed, RestSent } from "../full-record/section.tsx";
import { WatchesOnRecord } from "../watch/on-record.tsx";
import { loopOf } from "../rules/loop-of.ts";
import { eventInWords, needsDays } from "../rules/segment-times.ts";
import { mayAnswerAlert, mayReview, mustNameReviewer, whyNotReview } from "../rules/who-may.ts";
import { AddWords, Additions, type ToAdd } from "./additions.tsx";
import { WhatCannotWait } from "./alerts.tsx";
import { AskWords, Differences } from "./differences.tsx";
import { LabelsSection } from "./labels.tsx";
import { OnThisPage } from "./on-this-page.tsx";
import { moment } from "./said.tsx";
import { SignedReview } from "./signed-review.tsx";
import { StatementsSection } from "./statements.tsx";
import { timelineSegments } from "./timeline-segments.ts";
import { WholeIncident } from "./whole.tsx";
import { WhoWasThere } from "./who-was-there.tsx";

export type RecordProps = {
  read: ReadIncident;
  who: Who;
  newAdditionId: string;
  problem?: string | undefined;
  toAdd?: ToAdd | undefined;
};

/** The whole record as one page that can be read aloud and printed. */
export function RecordBody({ read, who, newAdditionId, problem, toAdd }: RecordProps) {
  const { incident, classified, review } = read;
  const { zone } = who.school;
  const number = String(incident.number).padStart(4, "0");
  const found = differencesIn(read, who);
  return (
    <>
      {problem !== undefined && <ErrorSummary errorList={[{ href: "#words", text: problem }]} />}
      {toAdd !== undefined && (
        <InsetText>
          {toAdd.because}{" "}
          <a class="govuk-link" href="#words">
            Go to what you wrote
          </a>
        </InsetText>
      )}
      <h1 class="govuk-heading-l ls-tight">Incident {number}</h1>
      <p class="ls-lead ls-tight">{incident.children.map(({ name }) => name).join(", ")}</p>
      <p class="ls-muted">{eventInWords({ from: incident.startedAt, to: incident.endedAt }, zone)}</p>
      <LoopLine label={`The loop of incident ${number}`} stations={loopOf(read, zone, mayReview(who, read.involved))} />
      <CorrectedNote read={read} zone={zone} />
      <p class="ls-lead">{inShort(incident, classified)}</p>
      <WhatCannotWait read={read} zone={zone} who={who} differ={found.some(({ danger }) => danger)} />
      <ReviewLink read={read} who={who} />
      <OnThisPage read={read} differ={found.length > 0} />
      <Timeline
        id="timeline"
        segments={timelineSegments(incident.segments, classified, zone)}
        zone={needsDays({ from: incident.startedAt, to: incident.endedAt }) ? zone : undefined}
      />
      <WhoWasThere read={read} />
      <LabelsSection read={read} zone={zone} who={who} />
      <RestOwed read={read} zone={zone} who={who} />
      <WholeIncident read={read} />
      <AccountsDiffer read={read} who={who} found={found} />
      {read.watches.length > 0 && (
        <div class="ls-part">
          <WatchesOnRecord watches={read.watches} segments={incident.segments} names={read.names} who={who} />
        </div>
      )}
      <StatementsSection read={read} who={who} />
      <CorrectionsSection read={read} zone={zone} />
      <Additions read={read} zone={zone} />
      <AddWords incidentId={incident.incidentId} newAdditionId={newAdditionId} problem={problem} toAdd={toAdd} />
      <CorrectThis read={read} who={who} newDraftId={newAdditionId} />
      {review !== undefined && <SignedReview read={read} zone={zone} />}
      <p class="ls-muted ls-part">
        Reported by {read.names.get(incident.reportedBy)}, {moment(incident.reportedAt, zone)}. Frozen since then.
        <RestSent read={read} zone={zone} />
      </p>
      {(who.role === "head" || who.role === "leader") && (
        <p class="govuk-body ls-no-print">
          <a class="govuk-link" href={`/incidents/${incident.incidentId}/looks`}>
            Who has looked at this record
          </a>
        </p>
      )}
    </>
  );
}

/** Where the accounts differ, with a way into the review's own question for whoever may still ask one. */
function AccountsDiffer({ read, who, found }: Pick<RecordProps, "read" | "who"> & { found: readonly Difference[] }) {
  const mayAsk = read.review === undefined && mayReview(who, read.involved);
  const ask = (difference: Difference, { adultId }: Side) => (
    <a
      class="govuk-link ls-no-print"
      href={placeToAsk(read.incident.incidentId, { about: difference.about, of: adultId })}
    >
      <AskWords difference={difference} name={read.names.get(adultId) ?? ""} />
    </a>
  );
  return <Differences found={found} names={read.names} ask={mayAsk ? ask : undefined} />;
}

function ReviewLink({ read, who }: Pick<RecordProps, "read" | "who">) {
  if (read.review !== undefined) return null;
  const whyNot = whyNotReview(who, read.involved);
  if (mustNameReviewer(who, read.involved)) return <NameReviewer />;
  if (whyNot !== undefined)
    return who.role === "head" || who.role === "leader" ? <p class="govuk-body">{whyNot}</p> : null;
  // What cannot wait comes first.
  const urgent = mayAnswerAlert(who, read.involved) && read.alerts.some(({ answered }) => answered === undefined);
  return (
    <Button
      href={`/incidents/${read.incident.incidentId}/review`}
      classes={classNames("ls-no-print", urgent && "govuk-button--secondary")}
    >
      Review this incident
    </Button>
  );
}

function NameReviewer() {
  return (
    <p class="govuk-body">
      You were involved, so a governor or proprietor reviews this incident. Nobody is named yet.{" "}
      <a class="govuk-link" href="/sign-ins">
        Choose who it is under Sign-ins
      </a>
    </p>
  );
}
