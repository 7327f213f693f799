import type { Who } from "#access";
import { BackLink, Button, InsetText, Textarea } from "#parts";
import type { Addition } from "../addition-store.ts";
import { Said } from "../record/said.tsx";
import { wayBack } from "../rules/way-back.ts";
import type { GivenStatement, Statement } from "../statement-store.ts";
import { whoAndWhen } from "../whose-incident.ts";
import { AnswersGiven } from "./answers-given.tsx";

/** Later words of its own adult, and words that came too late to be part of it. */
export type ShowingGiven = { additions?: Addition[]; toAdd?: string };

type GivenProps = {
  who: Who;
  statement: Statement;
  given: GivenStatement;
  showing: ShowingGiven;
  newAdditionId: string;
};

/** A statement that stands as it is, and the box for words beside it. */
export function Given({ who, statement, given, showing, newAdditionId }: GivenProps) {
  const { zone } = who.school;
  return (
    <>
      <BackLink href={wayBack(who, statement.incidentId)}>Back</BackLink>
      <span class="govuk-caption-l">
        Incident {String(statement.incidentNumber).padStart(4, "0")} · {whoAndWhen(statement)}
      </span>
      <h1 class="govuk-heading-l">Your statement</h1>
      {showing.toAdd !== undefined && (
        <InsetText>It was given already and stands as it is. What you wrote now can be added to it.</InsetText>
      )}
      <Said
        by={given.kind === "not-there" ? `${who.name}, who says: I was not there` : who.name}
        at={given.givenAt}
        zone={zone}
        words={given.words}
      />
      <AnswersGiven answers={given.answers} />
      {(showing.additions ?? [])
        .filter(({ statementId }) => statementId === statement.statementId)
        .map((addition) => (
          <Said by={`Added by ${who.name}`} at={addition.addedAt} zone={zone} words={addition.words} />
        ))}
      <form
        method="post"
        action={`/incidents/${statement.incidentId}/statements/${statement.statementId}/additions`}
        novalidate
      >
        <input type="hidden" name="additionId" value={newAdditionId} />
        <Textarea id="words" name="words" label="Words to add" rows={6} value={showing.toAdd ?? ""} />
        <Button preventDoubleClick>Add these words</Button>
      </form>
    </>
  );
}
