import { Checkboxes, Input, Radios } from "#parts";
import { problemOf, textOf, textsOf } from "#platform";
import { OwnWords } from "../../own-words.tsx";
import { adultsChosen, childrenChosen, firstNameOf } from "../chosen.ts";
import type { BodyProps, Step } from "../step.ts";
import { injuriesForm, someoneElse } from "./questions.ts";

function InjuriesBody({ context, typed, problems }: BodyProps) {
  const people = [...childrenChosen(context), ...adultsChosen(context)];
  return (
    <Radios
      name="injuries"
      fieldset={{ legend: { text: "Was anyone hurt?", isPageHeading: true, classes: "govuk-fieldset__legend--l" } }}
      value={textOf(typed, "injuries")}
      errorMessage={problemOf(problems, "injuries")}
      items={[
        {
          value: "none-seen",
          text: "We looked and saw no injury",
          conditional: (
            <Input
              id="looked"
              name="looked"
              label="Who looked, when, and was the child asked?"
              value={textOf(typed, "looked")}
              errorMessage={problemOf(problems, "looked")}
            />
          ),
        },
        {
          value: "yes",
          text: "Yes, someone was hurt",
          conditional: (
            <>
              <Checkboxes
                name="hurt"
                fieldset={{ legend: "Who?" }}
                classes="govuk-checkboxes--small"
                values={textsOf(typed, "hurt")}
                errorMessage={problemOf(problems, "hurt")}
                items={[
                  ...people.map(({ id, name }) => ({ value: id, text: name })),
                  { value: someoneElse, text: "Someone else" },
                ]}
              />
              <OwnWords
                child={firstNameOf(context)}
                id="hurtWords"
                name="hurtWords"
                label="What was the injury, and what was done about it?"
                hint="Where on the body, what size, who gave first aid, when"
                rows={4}
                value={textOf(typed, "hurtWords")}
                errorMessage={problemOf(problems, "hurtWords")}
              />
            </>
          ),
        },
      ]}
    />
  );
}

export const injuriesStep: Step = { name: "injuries", title: "Injuries", form: injuriesForm, body: InjuriesBody };
