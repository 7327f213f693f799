import { Button, Checkboxes, Details, Radios } from "#parts";
import { problemOf, textOf, textsOf, type Problem, type Typed } from "#platform";
import { OwnWords } from "../own-words.tsx";
import { breathings, childStates, waysOfLooking } from "./rules/watch-lists.ts";

type Props = {
  watchId: string;
  /** Who writes: what a phone has kept is taken from nobody else. */
  by: string;
  observationId: string;
  child: string;
  typed: Typed;
  problems: readonly Problem[];
};

/** One observation: what was looked at first, in as few presses as say it, and one large button. */
export function ObservationForm({ watchId, by, observationId, child, typed, problems }: Props) {
  const state = ({ code, label }: (typeof childStates)[number]) => ({ value: code, text: label });
  const further = childStates.filter((one) => "further" in one);
  return (
    <form method="post" action={`/incidents/watches/${watchId}/observations`} class="ls-facts" data-observe novalidate>
      <input type="hidden" name="observationId" value={observationId} />
      <input type="hidden" name="by" value={by} />
      <Radios
        name="breathing"
        fieldset={{ legend: "Breathing and colour" }}
        classes="govuk-radios--small ls-short-answers"
        value={textOf(typed, "breathing")}
        items={breathings.filter((one) => !("further" in one)).map(({ code, label }) => ({ value: code, text: label }))}
        errorMessage={problemOf(problems, "breathing")}
      />
      <Checkboxes
        name="shows"
        fieldset={{ legend: `How is ${child}?` }}
        classes="govuk-checkboxes--small ls-columns"
        values={textsOf(typed, "shows")}
        items={childStates.filter((one) => !("further" in one)).map(state)}
        errorMessage={problemOf(problems, "shows")}
      />
      <Radios
        name="how"
        fieldset={{ legend: "How did you look?" }}
        classes="govuk-radios--small ls-short-answers"
        value={textOf(typed, "how")}
        items={waysOfLooking.map(({ code, label }) => ({ value: code, text: label }))}
        errorMessage={problemOf(problems, "how")}
      />
      <Details
        summary="More, or in your own words"
        open={textOf(typed, "words") !== "" || further.some(({ code }) => textsOf(typed, "shows").includes(code))}
      >
        <Checkboxes
          name="shows"
          idPrefix="shows-further"
          fieldset={{ legend: `${child} is also` }}
          classes="govuk-checkboxes--small ls-short-answers"
          values={textsOf(typed, "shows")}
          items={further.map(state)}
        />
        <OwnWords
          child={child}
          id="words"
          name="words"
          label="What you see and hear"
          rows={3}
          value={textOf(typed, "words")}
          errorMessage={problemOf(problems, "words")}
        />
      </Details>
      <Button name="press" value="keep" classes="ls-record-button" preventDoubleClick>
        Keep this observation
      </Button>
    </form>
  );
}
