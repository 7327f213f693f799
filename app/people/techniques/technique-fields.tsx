import { Checkboxes, DateInput, Input, Radios, Textarea } from "#parts";
import { problemOf, textOf, textsOf, type Problem, type Typed } from "#platform";
import { positionWords, standings, standingWords, techniquePositions, type Standing } from "./rules/technique.ts";
import { levelInWords } from "./words.ts";

type Props = {
  typed: Typed;
  problems: readonly Problem[];
  /** Offered while typing, so that one provider is not two by a slip of the pen. */
  providers: readonly string[];
};

/** What the school says of a technique, from the name down to how it stands. */
export function TechniqueFields({ typed, problems, providers }: Props) {
  const field = (name: string, label: string, hint: string, more: { classes?: string; list?: string } = {}) => (
    <Input
      name={name}
      label={{ text: label }}
      hint={{ text: hint }}
      classes={more.classes ?? "govuk-input--width-20"}
      autocomplete="off"
      spellcheck={false}
      value={textOf(typed, name)}
      errorMessage={problemOf(problems, name)}
      attributes={{ list: more.list }}
    />
  );
  return (
    <>
      {field("provider", "Training provider", "Who trains your adults in it.", { list: "providers" })}
      <datalist id="providers">
        {providers.map((provider) => (
          <option value={provider} />
        ))}
      </datalist>
      {field("curriculum", "Curriculum version", "As it stands on the certificates. Leave it empty if there is none.")}
      {field("name", "The provider's name for it", "As your adults know it. A report offers it by this name.")}
      {field("code", "Your own code", "Short, like S2.", { classes: "govuk-input--width-5" })}
      <Level typed={typed} problems={problems} />
      <Checkboxes
        name="positions"
        values={textsOf(typed, "positions")}
        fieldset={{ legend: { text: "How is the child placed?" } }}
        hint={{ text: "Tick each position that it can be done in." }}
        errorMessage={problemOf(problems, "positions")}
        items={techniquePositions.map((code) => ({ value: code, text: positionWords[code] }))}
      />
      <Limits typed={typed} problems={problems} />
      <HowItStands typed={typed} problems={problems} />
    </>
  );
}

type Asked = Omit<Props, "providers">;

function Level({ typed, problems }: Asked) {
  return (
    <Radios
      name="level"
      value={textOf(typed, "level")}
      fieldset={{ legend: { text: "Level" } }}
      hint={{ text: "In words that are the same whoever trains you. Choose the one that fits best." }}
      errorMessage={problemOf(problems, "level")}
      items={([1, 2, 3] as const).map((level) => ({ value: level, text: levelInWords(level) }))}
    />
  );
}

/** The school's own limits. None of them is law, and none keeps a report from being sent. */
function Limits({ typed, problems }: Asked) {
  const number = (name: string, label: string, suffix: string) => (
    <Input
      name={name}
      label={{ text: label }}
      hint={{ text: "Leave it empty if your provider names none." }}
      classes="govuk-input--width-3"
      inputmode="numeric"
      autocomplete="off"
      suffix={{ text: suffix }}
      value={textOf(typed, name)}
      errorMessage={problemOf(problems, name)}
    />
  );
  return (
    <>
      {number("leastAdults", "Least number of adults", "adults")}
      {number("longestMinutes", "Longest time", "minutes")}
      <Textarea
        name="excluded"
        label={{ text: "Not for" }}
        hint={{ text: "Ages, sizes and conditions, like: not under 8, not with asthma. Never a child's name." }}
        rows={3}
        value={textOf(typed, "excluded")}
        errorMessage={problemOf(problems, "excluded")}
      />
      {number("refresherMonths", "Adults are trained in it again after", "months")}
    </>
  );
}

const hints: Record<Standing, string> = {
  allowed: "For whoever is trained in it.",
  "by-name": "For a child whose plan names it, and for nobody else.",
  withdrawn: "It was used here and is no longer to be used.",
  never: "It is not to be used here at all.",
};

function HowItStands({ typed, problems }: Asked) {
  const day = problemOf(problems, "from");
  return (
    <>
      <Radios
        name="standing"
        value={textOf(typed, "standing")}
        fieldset={{ legend: { text: "How does it stand at your school?" } }}
        hint={{ text: "If it was used, a report can always say so. The record then shows how it stood that day." }}
        errorMessage={problemOf(problems, "standing")}
        items={standings.map((code) => ({ value: code, text: standingWords[code], hint: { text: hints[code] } }))}
      />
      <DateInput
        id="from"
        namePrefix="from"
        fieldset={{ legend: { text: "From which day does this count?" } }}
        hint={{ text: "For one that is withdrawn: the day it was. Reports about earlier days read what stood before." }}
        errorMessage={day}
        values={Object.fromEntries(
          ["day", "month", "year"].map((part) => [`from-${part}`, textOf(typed, `from-${part}`)]),
        )}
      />
    </>
  );
}
