import { Checkboxes, Details, Input, Radios } from "#parts";
import { problemOf, textOf, textsOf, type Problem, type Typed } from "#platform";
import type { SegmentKind } from "#regimes";
import { shortKind } from "../labels/short-kind.ts";
import { kindGroups } from "../report/what-happened/kinds-to-choose.ts";
import { parts, seenAnswers, soonerAnswers } from "../rules/statement-answers.ts";

type Asked = { typed: Typed; problems: readonly Problem[]; child: string };

/**
 * What helps when two people remember differently. The questions are the same for everybody: nothing that the report or
 * a colleague says stands in them, because whoever reads another's account before their own remembers that instead.
 */
export function ShortQuestions({ typed, problems, child }: Asked) {
  return (
    <section class="ls-facts" aria-labelledby="short-questions">
      <h2 class="govuk-heading-m" id="short-questions">
        A few short questions, if you want
      </h2>
      <p class="govuk-body">
        Your own words are your statement. Leave out here whatever you did not see or do not know.
      </p>
      <div class="ls-row__times">
        <Time name="began" label="It began at" typed={typed} problems={problems} />
        <Time name="ended" label="It was over at" typed={typed} problems={problems} />
      </div>
      <Checkboxes
        name="parts"
        fieldset={{ legend: "What did you do?" }}
        classes="govuk-checkboxes--small"
        values={textsOf(typed, "parts")}
        errorMessage={problemOf(problems, "parts")}
        items={parts.map(({ code, label }) => ({ value: code, text: label.replaceAll("the child", child) }))}
      />
      <Kinds typed={typed} problems={problems} child={child} />
      <OneOf name="hurt" legend="Did you see anyone hurt?" list={seenAnswers} typed={typed} problems={problems} />
      <OneOf
        name="breath"
        legend={`Did ${child} say or show, in any way, that they could not breathe?`}
        list={seenAnswers}
        typed={typed}
        problems={problems}
      />
      <OneOf
        name="pain"
        legend={`Did ${child} say or show, in any way, that something hurt?`}
        list={seenAnswers}
        typed={typed}
        problems={problems}
      />
      <OneOf
        name="sooner"
        legend="Could it have ended sooner?"
        list={soonerAnswers}
        typed={typed}
        problems={problems}
      />
    </section>
  );
}

type Part = { name: string; typed: Typed; problems: readonly Problem[] };

function Time({ name, label, typed, problems }: Part & { label: string }) {
  return (
    <Input
      id={name}
      name={name}
      label={label}
      hint="Like 11:42, or roughly"
      classes="govuk-input--width-10"
      autocomplete="off"
      value={textOf(typed, name)}
      errorMessage={problemOf(problems, name)}
    />
  );
}

function OneOf({
  name,
  legend,
  list,
  typed,
  problems,
}: Part & { legend: string; list: typeof seenAnswers | typeof soonerAnswers }) {
  return (
    <Radios
      name={name}
      fieldset={{ legend }}
      classes="govuk-radios--small ls-short-answers"
      value={textOf(typed, name)}
      errorMessage={problemOf(problems, name)}
      items={list.map(({ code, label }) => ({ value: code, text: label }))}
    />
  );
}

/** What is seen most; in as few words as say it, so that they fit two beside each other on a phone. */
const usual: readonly SegmentKind[] = [
  "PHY.MOMENT",
  "PHY.ESCORT.R",
  "PHY.HOLD.STAND",
  "PHY.HOLD.SEAT",
  "PHY.HOLD.KNEEL",
  "PHY.HOLD.SIDE",
  "PHY.HOLD.SUPINE",
  "PHY.HOLD.PRONE",
  "PHY.CARRY",
  "SEP.STAFF",
  "SEP.SUPER",
  "SEP.SECL",
];

/** Every kind can be ticked; what is seldom seen is a press away. */
function Kinds({ typed, problems, child }: Asked) {
  const ticked = textsOf(typed, "kinds");
  const others = kindGroups().map(({ label, kinds }) => ({
    label,
    kinds: kinds.filter(({ code }) => !usual.includes(code)),
  }));
  return (
    <>
      <Checkboxes
        name="kinds"
        fieldset={{ legend: `Which of these did you see done to ${child}?` }}
        classes="govuk-checkboxes--small ls-columns"
        values={ticked}
        errorMessage={problemOf(problems, "kinds")}
        items={usual.map((code) => ({ value: code, text: shortKind(code) }))}
      />
      <Details
        summary="Something else was done"
        open={others.some(({ kinds }) => kinds.some(({ code }) => ticked.includes(code)))}
      >
        {others.map(({ label, kinds }) => (
          <Checkboxes
            name="kinds"
            idPrefix={`kinds-${kinds[0]?.code}`}
            fieldset={{ legend: label }}
            classes="govuk-checkboxes--small"
            values={ticked}
            items={kinds.map((kind) => ({ value: kind.code, text: kind.label }))}
          />
        ))}
      </Details>
    </>
  );
}
