import { Button, Details, Input, Select } from "#parts";
import { problemOf, textOf, type Typed } from "#platform";
import { filledRows, rowsToShow } from "../rows.ts";
import type { BodyProps, Step } from "../step.ts";
import { adultRoles, adultsForm } from "./questions.ts";

function AdultsBody({ context, typed, problems }: BodyProps) {
  const shown = startingWithMe(typed, context.adultId);
  const oneMore = textOf(typed, "more") !== "";
  const rows = rowsToShow(filledRows(shown, "adult"), 2, oneMore);
  const items = [
    { value: "", text: "Choose" },
    ...context.adults.map(({ adultId, name }) => ({ value: adultId, text: name })),
  ];
  return (
    <>
      <h1 class="govuk-heading-l">Which adults were there?</h1>
      {rows.map((row, index) => (
        <div class="ls-row">
          <Select
            id={index === 0 ? "adult" : `adult-${row}`}
            name={`adult-${row}`}
            label={index === 0 ? "Adult" : "Another adult"}
            value={textOf(shown, `adult-${row}`)}
            items={items}
            attributes={{ autofocus: oneMore && index === rows.length - 1 }}
            errorMessage={index === 0 ? problemOf(problems, "adult") : undefined}
          />
          <Select
            id={`adult-${row}-role`}
            name={`adult-${row}-role`}
            label="Their part"
            value={textOf(shown, `adult-${row}-role`) || "took-part"}
            items={adultRoles.map(({ code, label }) => ({ value: code, text: label }))}
          />
        </div>
      ))}
      <Button name="press" value="more" classes="govuk-button--secondary">
        Another adult was there
      </Button>
      <Details
        summary="Somebody from outside too"
        open={textOf(typed, "others") !== "" || problemOf(problems, "others") !== undefined}
      >
        <Input
          id="others"
          name="others"
          label="Who else was there?"
          hint="A parent, a driver, a visitor, the police"
          value={textOf(typed, "others")}
          errorMessage={problemOf(problems, "others")}
        />
      </Details>
    </>
  );
}

/** Whoever writes was nearly always there: offered first, and easy to change. */
function startingWithMe(typed: Typed, adultId: string): Typed {
  return Object.keys(typed).length > 0 ? typed : { "adult-1": adultId, "adult-1-role": "took-part" };
}

export const adultsStep: Step = { name: "adults", title: "Which adults", form: adultsForm, body: AdultsBody };
