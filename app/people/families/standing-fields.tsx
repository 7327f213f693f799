import { Input, InsetText, Radios } from "#parts";
import { problemOf, textOf, type Problem, type Typed } from "#platform";

/** Relationship, parental responsibility, being told: asked alike wherever somebody's standing is said. */
export function StandingFields({
  typed,
  problems,
  childName,
}: {
  typed: Typed;
  problems: readonly Problem[];
  childName: string;
}) {
  return (
    <>
      <Input
        name="relationship"
        label={{ text: `Who they are to ${childName}` }}
        hint={{ text: "Like mother, step-father, grandmother, foster carer, social worker." }}
        classes="govuk-input--width-20"
        value={textOf(typed, "relationship")}
        errorMessage={problemOf(problems, "relationship")}
      />
      <Radios
        name="parentalResponsibility"
        value={textOf(typed, "parentalResponsibility")}
        fieldset={{ legend: { text: "Do they have parental responsibility?", classes: "govuk-fieldset__legend--m" } }}
        hint={{
          text: "The rights and duties of a parent in law. Living with a child does not give it, and living apart does not take it away.",
        }}
        errorMessage={problemOf(problems, "parentalResponsibility")}
        items={standingItems("The school has seen it, or has it in writing.", "They do not have it.")}
      />
      <InsetText>A contact is not yet somebody who may be told.</InsetText>
      <Radios
        name="mayBeTold"
        value={textOf(typed, "mayBeTold")}
        fieldset={{
          legend: { text: `May they be told what happens to ${childName}?`, classes: "govuk-fieldset__legend--m" },
        }}
        hint={{ text: "A court order or a plan to keep the child safe can say no, also to a parent." }}
        errorMessage={problemOf(problems, "mayBeTold")}
        items={standingItems("The school tells them after an incident.", "They are never told, whoever asks.")}
      />
    </>
  );
}

function standingItems(yes: string, no: string) {
  return [
    { value: "yes", text: "Yes", hint: { text: yes } },
    { value: "no", text: "No", hint: { text: no } },
    { value: "ask", text: "This must still be asked", hint: { text: "Until then nobody takes it for a yes." } },
  ];
}
