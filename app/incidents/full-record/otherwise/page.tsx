import { Button, Select } from "#parts";
import { problemOf, textOf, type Typed } from "#platform";
import { HARMS, HOW_SOON, LIKELIHOODS } from "#regimes";
import { OwnWords } from "../../own-words.tsx";
import { firstNameOf } from "../../report/chosen.ts";
import { filledRows, rowsToShow } from "../../report/rows.ts";
import type { BodyProps } from "../../report/step.ts";
import { saidInCode } from "../codes-and-words.ts";
import { rowOf, type FullStep } from "../full-step.ts";
import { otherwiseForm, toWhom } from "./questions.ts";

function OtherwiseBody({ context, typed, problems }: BodyProps) {
  const rows = rowsToShow(filledRows(typed, "harm"), 1, textOf(typed, "more") !== "");
  return (
    <>
      <h1 class="govuk-heading-l">What would have happened?</h1>
      <p class="govuk-body">If nobody had done anything. If you are not sure, say so.</p>
      {rows.map((row, index) => (
        <HarmRow row={row} typed={typed} problem={index === 0 ? problemOf(problems, "harm") : undefined} />
      ))}
      <Button name="press" value="more" classes="govuk-button--secondary">
        Something else would have happened too
      </Button>
      <OwnWords
        child={firstNameOf(context)}
        id="harmWords"
        name="harmWords"
        label="Anything to add"
        rows={3}
        value={textOf(typed, "harmWords")}
        errorMessage={problemOf(problems, "harmWords")}
      />
    </>
  );
}

function HarmRow({ row, typed, problem }: { row: number; typed: Typed; problem: string | undefined }) {
  const choose = (entries: readonly { code: string; label: string }[]) => [
    { value: "", text: "Choose" },
    ...entries.map(({ code, label }) => ({ value: code, text: label })),
  ];
  const field = (part: string) => ({
    id: `harm-${row}-${part}`,
    name: `harm-${row}-${part}`,
    value: textOf(typed, `harm-${row}-${part}`),
  });
  return (
    <div class="ls-row ls-row--wrap">
      <Select
        id={row === 1 ? "harm" : `harm-${row}`}
        name={`harm-${row}`}
        label={row === 1 ? "What" : "What else"}
        value={textOf(typed, `harm-${row}`)}
        items={choose(HARMS.entries)}
        formGroup={{ classes: "ls-row__whole" }}
        errorMessage={problem}
      />
      <Select {...field("whom")} label="To whom" items={choose(toWhom)} formGroup={{ classes: "ls-row__whole" }} />
      <Select {...field("likely")} label="How likely" items={choose(LIKELIHOODS.entries)} />
      <Select {...field("soon")} label="How soon" items={choose(HOW_SOON.entries)} />
    </div>
  );
}

/** A choice as it reads inside a sentence, far from the list that it was picked from: only its first letter changes, and never an "I". */
const inASentence = (label: string) => (label.startsWith("I ") ? label : label.toLowerCase());

/** What would have happened otherwise. */
export const otherwiseStep: FullStep = {
  name: "otherwise",
  title: "What would have happened",
  sheets: ["record.css"],
  form: () => otherwiseForm,
  body: OtherwiseBody,
  rows: ({ typed }) =>
    rowOf(
      "What would have happened otherwise",
      ...filledRows(typed, "harm").map((row) => {
        const harm = saidInCode(HARMS, typed, `harm-${row}`);
        const whom = toWhom.find(({ code }) => code === (textOf(typed, `harm-${row}-whom`) || "child"));
        const howNear = [
          inASentence(saidInCode(LIKELIHOODS, typed, `harm-${row}-likely`)),
          inASentence(saidInCode(HOW_SOON, typed, `harm-${row}-soon`)),
        ].filter((text) => text !== "");
        const to = textOf(typed, `harm-${row}`) === "HRM.NONE" ? "" : `, to ${whom?.label.toLowerCase() ?? ""}`;
        return `${harm}${to}${howNear.length === 0 ? "" : `: ${howNear.join(", ")}`}`;
      }),
      textOf(typed, "harmWords"),
    ),
};
