import { Button, Details, Textarea } from "#parts";
import type { ReadIncident } from "../read-incident.ts";
import { Said } from "./said.tsx";

/** Words that were added to the record itself. */
export function Additions({ read, zone }: { read: ReadIncident; zone: string }) {
  const toRecord = read.additions.filter(
    ({ statementId, questionId }) => statementId === undefined && questionId === undefined,
  );
  if (toRecord.length === 0) return null;
  return (
    <section class="ls-part">
      <h2 class="govuk-heading-m">Added later</h2>
      {toRecord.map((addition) => (
        <Said by={read.names.get(addition.addedBy) ?? ""} at={addition.addedAt} zone={zone} words={addition.words} />
      ))}
    </section>
  );
}

/** Words that came too late for where they were meant, and why: offered as an addition. */
export type ToAdd = { because: string; words: string };

type AddWordsProps = {
  incidentId: string;
  newAdditionId: string;
  problem?: string | undefined;
  toAdd?: ToAdd | undefined;
};

/** Where words are added, folded away until they are needed. */
export function AddWords({ incidentId, newAdditionId, problem, toAdd }: AddWordsProps) {
  return (
    <Details
      summary="Add words to this record"
      open={problem !== undefined || toAdd !== undefined}
      classes="ls-no-print"
    >
      <form method="post" action={`/incidents/${incidentId}/additions`} novalidate>
        <input type="hidden" name="additionId" value={newAdditionId} />
        <Textarea
          id="words"
          name="words"
          label="What should stand beside the record?"
          hint="The record itself stays as it is. Your words are added with your name and the time."
          rows={toAdd === undefined ? 4 : 10}
          value={toAdd?.words ?? ""}
          errorMessage={problem}
        />
        <Button preventDoubleClick>Add these words</Button>
      </form>
    </Details>
  );
}
