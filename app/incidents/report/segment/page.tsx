import { Checkboxes, Details, Input, Radios } from "#parts";
import { problemOf, textOf, textsOf } from "#platform";
import {
  DEVICES,
  EXITS,
  INITIATORS,
  labelOf,
  OBSERVATIONS,
  PLANNED,
  PURPOSES,
  SANCTIONS,
  SEARCH_ITEMS,
  SEGMENT_KINDS,
  type CodeList,
  type SegmentKind,
} from "#regimes";
import { adultsChosen, childrenChosen } from "../chosen.ts";
import type { BodyProps } from "../step.ts";
import { askedFor } from "./asked-for.ts";
import { bodyParts } from "./body-parts.ts";
import { companies } from "./questions.ts";

type SegmentProps = BodyProps & { line: number; kind: SegmentKind; from: string; to: string };
type Part = { typed: BodyProps["typed"]; name: string };

/** The facts of one line: short questions, most of them yes or no. */
export function SegmentBody(props: SegmentProps) {
  const { context, typed, problems, line, kind, from, to } = props;
  const asked = askedFor(kind);
  const child = childrenChosen(context)[0]?.name.split(" ")[0] ?? "the child";
  return (
    <>
      <span class="ls-muted">
        Line {line}: {from} to {to}
      </span>
      <h1 class="govuk-heading-m">{labelOf(SEGMENT_KINDS, kind)}</h1>
      <Checkboxes
        name="adults"
        fieldset={{ legend: "Who did this?" }}
        classes="govuk-checkboxes--small"
        values={textsOf(typed, "adults")}
        items={adultsChosen(context).map(({ id, name }) => ({ value: id, text: name }))}
        errorMessage={problemOf(problems, "adults")}
      />
      {asked.contact && <Contact typed={typed} child={child} />}
      {asked.separation && <Separation typed={typed} child={child} />}
      {asked.device && <Device typed={typed} child={child} />}
      {asked.search && (
        <OneOf typed={typed} name="searchItem" legend="What were you looking for?" list={SEARCH_ITEMS} />
      )}
      <Purposes typed={typed} />
      <Details summary="More facts, if you know them" open={hasMore(typed)}>
        <YesNo typed={typed} name="distress" legend={`Did ${child} show distress?`} />
        {asked.contact && <MoreOfContact typed={typed} child={child} />}
        {asked.separation && <MoreOfSeparation typed={typed} child={child} />}
        <OneOf typed={typed} name="planned" legend="Is this in the child's plan?" list={PLANNED} />
        <OneOf
          typed={typed}
          name="otherWho"
          legend="If it was not an adult of the school, who was it?"
          list={INITIATORS}
        />
      </Details>
    </>
  );
}

/** A page that comes back with answers in its second part shows them. */
function hasMore(typed: Part["typed"]): boolean {
  const more = [
    "points",
    "distress",
    "couldEnd",
    "breathing",
    "level",
    "trained",
    "technique",
    "observation",
    "sanction",
    "planned",
    "otherWho",
  ];
  return more.some((name) => textsOf(typed, name).length > 0);
}

function Contact({ typed, child }: { typed: Part["typed"]; child: string }) {
  return (
    <>
      <YesNo typed={typed} name="resisted" legend={`Did ${child} pull, push or try to get away?`} />
      <YesNo typed={typed} name="pressure" legend="Any weight or pressure on chest, back, belly, neck or mouth?" />
    </>
  );
}

function MoreOfContact({ typed, child }: { typed: Part["typed"]; child: string }) {
  return (
    <>
      <Checkboxes
        name="points"
        fieldset={{ legend: `Where were the hands on ${child}?` }}
        classes="govuk-checkboxes--small ls-columns"
        values={textsOf(typed, "points")}
        items={bodyParts.map(({ code, label }) => ({ value: code, text: label }))}
      />
      <YesNo typed={typed} name="couldEnd" legend={`Could ${child} have ended it?`} />
      <YesNo typed={typed} name="breathing" legend={`Any sign that ${child} could not breathe well?`} />
      <Radios
        name="level"
        fieldset={{ legend: "How firm was it?" }}
        classes="govuk-radios--small"
        value={textOf(typed, "level")}
        items={[
          { value: "1", text: "Light" },
          { value: "2", text: "Firm" },
          { value: "3", text: "All movement held" },
        ]}
      />
      <YesNo typed={typed} name="trained" legend="Was it a technique you were trained in?" />
      <Input
        id="technique"
        name="technique"
        label="The technique's name (if it has one)"
        value={textOf(typed, "technique")}
      />
    </>
  );
}

function Separation({ typed, child }: { typed: Part["typed"]; child: string }) {
  return (
    <>
      <OneOf typed={typed} name="exit" legend={`Could ${child} leave?`} list={EXITS} />
      <Radios
        name="company"
        fieldset={{ legend: `Who was in there with ${child}?` }}
        classes="govuk-radios--small"
        value={textOf(typed, "company")}
        items={companies.map(({ code, label }) => ({ value: code, text: label }))}
      />
      <YesNo typed={typed} name="resisted" legend={`Did ${child} try to leave?`} />
      <YesNo typed={typed} name="threat" legend={`Was ${child} told that leaving would be punished?`} />
    </>
  );
}

function MoreOfSeparation({ typed, child }: { typed: Part["typed"]; child: string }) {
  return (
    <>
      <OneOf typed={typed} name="observation" legend={`How was ${child} watched?`} list={OBSERVATIONS} />
      <OneOf typed={typed} name="sanction" legend="Was it a sanction under the behaviour policy?" list={SANCTIONS} />
    </>
  );
}

function Device({ typed, child }: { typed: Part["typed"]; child: string }) {
  return (
    <>
      <OneOf typed={typed} name="device" legend="What was used?" list={DEVICES} />
      <YesNo typed={typed} name="limits" legend={`Did it limit how ${child} could move?`} />
      <YesNo typed={typed} name="couldEnd" legend={`Could ${child} take it off or undo it?`} />
      <YesNo typed={typed} name="prescribed" legend="Was it used for what it was prescribed for, in that way?" />
      <YesNo typed={typed} name="vehicle" legend="Was it for safety in a moving vehicle?" />
    </>
  );
}

/** The usual purposes first; the others a press away, those that should never be among them, kept like any answer. */
function Purposes({ typed }: { typed: Part["typed"] }) {
  const ticked = textsOf(typed, "purpose");
  const [usual, others] = [PURPOSES.entries.filter(isUsual), PURPOSES.entries.filter((entry) => !isUsual(entry))];
  const items = (entries: readonly { code: string; label: string }[]) =>
    entries.map(({ code, label }) => ({ value: code, text: label }));
  return (
    <>
      <Checkboxes
        name="purpose"
        fieldset={{ legend: "What was it for?" }}
        classes="govuk-checkboxes--small"
        values={ticked}
        items={items(usual)}
      />
      <Details
        summary="Something else, or something that should not be"
        open={others.some(({ code }) => ticked.includes(code))}
      >
        <Checkboxes
          name="purpose"
          idPrefix="purpose-other"
          fieldset={{ legend: "Tick what is true. Nothing is refused." }}
          classes="govuk-checkboxes--small"
          values={ticked}
          items={items(others)}
        />
      </Details>
    </>
  );
}

function isUsual({ nature }: { nature: string }): boolean {
  return nature === "lawful";
}

function YesNo({ typed, name, legend }: Part & { legend: string }) {
  return (
    <Radios
      name={name}
      fieldset={{ legend }}
      classes="govuk-radios--small ls-yes-no"
      value={textOf(typed, name)}
      items={[
        { value: "yes", text: "Yes" },
        { value: "no", text: "No" },
      ]}
    />
  );
}

function OneOf({ typed, name, legend, list }: Part & { legend: string; list: CodeList }) {
  return (
    <Radios
      name={name}
      fieldset={{ legend }}
      classes="govuk-radios--small"
      value={textOf(typed, name)}
      items={list.entries.map(({ code, label, help }) => ({ value: code, text: label, hint: help }))}
    />
  );
}
