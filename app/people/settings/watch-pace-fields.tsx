import { Fieldset, Input } from "#parts";
import { problemOf, textOf, type Problem, type Typed } from "#platform";
import { proposedPace } from "./watch-pace-store.ts";

const questions = [
  { name: "observeMinutes", label: "Somebody looks and writes down what they see, at least every" },
  { name: "heldMinutes", label: "While a child is held, a leader decides whether it goes on every" },
  { name: "apartMinutes", label: "While a child is kept apart, a leader decides whether it goes on every" },
] as const;

/** How a watch is kept. It is said plainly that no law of England names these minutes: they are the school's own practice. */
export function WatchPaceFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  return (
    <Fieldset legend={{ text: "While a watch runs" }}>
      <p class="govuk-body">
        England's school rules name no number of minutes. These are your own practice. Left empty, our proposal stands:
        it is practice too, and no law.
      </p>
      {questions.map(({ name, label }) => (
        <Input
          name={name}
          label={{ text: label }}
          hint={{ text: `Our proposal: ${proposedPace[name]} minutes` }}
          suffix={{ text: "minutes" }}
          classes="govuk-input--width-3"
          inputmode="numeric"
          value={textOf(typed, name)}
          errorMessage={problemOf(problems, name)}
        />
      ))}
    </Fieldset>
  );
}
