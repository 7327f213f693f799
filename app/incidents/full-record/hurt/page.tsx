import { Checkboxes, Details, Input, Select } from "#parts";
import { problemOf, textOf, textsOf } from "#platform";
import { CHECKS_AFTER, INJURY_KINDS, INJURY_SEVERITIES, spotInWords } from "#regimes";
import { OwnWords } from "../../own-words.tsx";
import { adultsChosen, childrenChosen, firstNameOf } from "../../report/chosen.ts";
import { BodyMap, bodyMapAssets } from "../../report/body-map/body-map.tsx";
import { someoneElse } from "../../report/injuries/questions.ts";
import type { BodyProps, ReportContext } from "../../report/step.ts";
import { saidInCode, inSentences } from "../codes-and-words.ts";
import { rowOf, type FullStep } from "../full-step.ts";
import { Several } from "../../several.tsx";
import { hurtForm } from "./questions.ts";

const usual = new Set([
  "INJ.redness",
  "INJ.bruise",
  "INJ.scratch",
  "INJ.bite",
  "INJ.head-knock",
  "INJ.pain-without-mark",
]);

function nameIn(context: ReportContext, id: string): string {
  const people = [...childrenChosen(context), ...adultsChosen(context)];
  return people.find((person) => person.id === id)?.name ?? "Someone else";
}

function HurtBody({ context, typed, problems, id }: BodyProps & { id: string }) {
  const checks = textsOf(typed, "checks");
  const child = firstNameOf(context);
  const line = (name: string) => ({
    id: name,
    name,
    value: textOf(typed, name),
    errorMessage: problemOf(problems, name),
  });
  return (
    <>
      <Several
        name="injury"
        list={INJURY_KINDS}
        usual={usual}
        legend={`${nameIn(context, id)}: what was the injury?`}
        more="More kinds of injury"
        typed={typed}
        problems={problems}
      />
      <Details summary="Where on the body?" open={textsOf(typed, "where").length > 0}>
        <BodyMap
          name="where"
          chosen={textsOf(typed, "where")}
          legend={{ text: "Where on the body?", classes: "govuk-visually-hidden" }}
        />
      </Details>
      <Select
        {...line("severity")}
        label="How bad was it?"
        items={[
          { value: "", text: "Choose" },
          ...INJURY_SEVERITIES.entries.map(({ code, label, help }) => ({
            value: code,
            text: help === undefined ? label : `${label}: ${help.toLowerCase()}`,
          })),
        ]}
      />
      <OwnWords {...line("cause")} child={child} label="How did it come about?" rows={2} />
      <OwnWords {...line("care")} child={child} label="What was done, by whom, when?" rows={2} />
      <Details
        summary="What was checked afterwards?"
        open={checks.length > 0 || problemOf(problems, "checks") !== undefined}
      >
        <Checkboxes
          name="checks"
          fieldset={{ legend: { text: "What was checked afterwards?", classes: "govuk-visually-hidden" } }}
          classes="govuk-checkboxes--small"
          values={checks}
          errorMessage={problemOf(problems, "checks")}
          items={CHECKS_AFTER.entries.map(({ code, label }) => ({ value: code, text: label }))}
        />
        <Input {...line("result")} label="What was found, or who refused and when it was asked again" />
      </Details>
    </>
  );
}

/** The page of one person who was hurt. */
export function hurtStep(id: string): FullStep {
  return {
    name: `hurt-${id}`,
    about: id,
    title: id === someoneElse ? "The injury of someone else" : "An injury",
    ...bodyMapAssets,
    scripts: ["own-words.js", ...bodyMapAssets.scripts],
    form: () => hurtForm,
    body: (props) => <HurtBody {...props} id={id} />,
    rows: ({ typed, nameOf }) => {
      const who = id === someoneElse ? "Someone else" : nameOf(id);
      return [
        ...rowOf(
          `${who}: injury`,
          inSentences(INJURY_KINDS, typed, "injury"),
          textsOf(typed, "where").map(spotInWords).join("; "),
          saidInCode(INJURY_SEVERITIES, typed, "severity"),
        ),
        ...rowOf(`${who}: how it came about`, textOf(typed, "cause")),
        ...rowOf(`${who}: what was done`, textOf(typed, "care")),
        ...rowOf(`${who}: checked afterwards`, inSentences(CHECKS_AFTER, typed, "checks"), textOf(typed, "result")),
      ];
    },
  };
}
