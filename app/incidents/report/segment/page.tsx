import { Button, Checkboxes, Details, Radios, Select } from "#parts";
import { problemOf, textOf, textsOf, type Typed } from "#platform";
import {
  CONTACT_EFFECTS,
  DEVICES,
  EXITS,
  INITIATORS,
  OBSERVATIONS,
  PLANNED,
  POSITIONS,
  PURPOSES,
  SANCTIONS,
  SEARCH_ITEMS,
  type CodeList,
  type Purpose,
  type SegmentKind,
} from "#regimes";
import type { Child } from "hono/jsx";
import { shortKind } from "../../labels/short-kind.ts";
import { adultsChosen, childrenHeld, firstNameOf, type Chosen } from "../chosen.ts";
import type { BodyProps } from "../step.ts";
import { askedFor, type AskedFor } from "./asked-for.ts";
import { bodyParts } from "./body-parts.ts";
import { isAnswered, likeLine, takenFrom } from "./like-line.ts";
import { companies, segmentForm } from "./questions.ts";
import { TechniqueQuestion } from "./technique.tsx";

type SegmentProps = BodyProps & { row: number; kind: SegmentKind; from: string; to: string };
type Part = { typed: Typed; name: string };

/**
 * The facts of one line. What decides its name and what is dangerous stands on one screen of a phone; everything else
 * that the record can hold is a press away. A line like one before may take over its answers: each is then in plain
 * sight, can be changed, and is kept only by going on.
 */
export function SegmentBody(props: SegmentProps) {
  const { context, row, kind } = props;
  // Not which button was pressed: that is no answer, and would count as one.
  const own = segmentForm(context, kind).kept(props.typed);
  const like = likeLine(context, row);
  if (like === undefined) return <Facts {...props} typed={own} />;
  const isTaken = textOf(props.typed, "same") !== "";
  return (
    <Facts {...props} typed={isTaken ? takenFrom(like.typed, own) : own}>
      {isTaken && <p class="ls-taken">Answers of line {like.line}. Change what was different here.</p>}
      {!isTaken && !isAnswered(own) && (
        <Button name="press" value="same" classes="govuk-button--secondary ls-button--small">
          Same as line {like.line}, {startingSmall(shortKind(like.kind))}
        </Button>
      )}
    </Facts>
  );
}

function startingSmall(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function Facts(props: SegmentProps & { children?: Child }) {
  const { context, typed, problems, kind, from, to } = props;
  const asked = askedFor(kind);
  const held = childrenHeld(context);
  const here = adultsChosen(context);
  const child = held.length > 1 ? "the child" : (held[0]?.name.split(" ")[0] ?? firstNameOf(context));
  return (
    <>
      <div class="ls-line-heading">
        <h1 class="govuk-heading-m">{shortKind(kind)}</h1>
        <p class="ls-muted">
          {from} to {to}
        </p>
      </div>
      {props.children}
      <div class="ls-facts">
        {held.length > 1 && (
          <Checkboxes
            name="concerns"
            fieldset={{ legend: "Which child?" }}
            classes="govuk-checkboxes--small ls-short-answers"
            values={textsOf(typed, "concerns")}
            items={held.map(({ id, name }) => ({ value: id, text: name }))}
            errorMessage={problemOf(problems, "concerns")}
          />
        )}
        <Checkboxes
          name="adults"
          fieldset={{ legend: "Who did this?" }}
          classes="govuk-checkboxes--small ls-short-answers"
          values={whoIsTicked(props, here)}
          items={here.map(({ id, name }) => ({ value: id, text: name }))}
          errorMessage={problemOf(problems, "adults")}
        />
        {asked.contact && <Contact typed={typed} problems={problems} child={child} />}
        {asked.separation && <Separation typed={typed} child={child} />}
        {asked.device && <Device typed={typed} child={child} />}
        {asked.search && <SearchItem typed={typed} legend="What were you looking for?" />}
        <Purposes typed={typed} />
        {asked.contact && (
          <Details summary="Hands, distress, the child's plan" open={isAnsweredIn(usualNames, typed)}>
            <Usual {...props} child={child} />
          </Details>
        )}
        <Details summary="More, or something else" open={hasMore(typed, asked)}>
          <OtherPurposes typed={typed} />
          {!asked.contact && <Distress typed={typed} child={child} />}
          {asked.contact && <MoreOfContact {...props} child={child} />}
          {asked.separation && <MoreOfSeparation typed={typed} child={child} />}
          {asked.device && <MoreOfDevice typed={typed} child={child} />}
          {!asked.contact && <InPlan typed={typed} />}
          <OneOf
            typed={typed}
            name="otherWho"
            legend="If it was not an adult of the school, who was it?"
            list={INITIATORS}
          />
          <YesNo typed={typed} name="byHead" legend="Had the head put this person in charge of children?" />
        </Details>
      </div>
    </>
  );
}

/** Where one adult alone was there, it was they, unless the child chose for themselves: ticked, and easy to untick. */
function whoIsTicked({ typed, problems, kind }: SegmentProps, here: readonly Chosen[]): string[] {
  const [only, ...others] = here;
  const isUntouched = problems.length === 0 && !isAnswered(typed);
  const isCertain = only !== undefined && others.length === 0 && kind !== "SEP.PUPIL";
  return isUntouched && isCertain ? [only.id] : textsOf(typed, "adults");
}

/** What a good account of a hand on a child also says, at once rather than later. */
const usualNames = ["distress", "points", "planned", "trained", "ownTechnique", "technique"] as const;
/** The questions of the last part: a page that comes back with one of them answered shows them. */
const moreNames = [
  "effect",
  "position",
  "couldEnd",
  "breathing",
  "saidSo",
  "circulation",
  "searchItem",
  "observation",
  "sanction",
  "threat",
  "siteLock",
  "prescribed",
  "vehicle",
  "otherWho",
  "byHead",
] as const;

function isAnsweredIn(names: readonly string[], typed: Typed): boolean {
  return names.some((name) => textsOf(typed, name).some((value) => value !== ""));
}

function hasMore(typed: Typed, asked: AskedFor): boolean {
  const otherPurpose = PURPOSES.entries.some(
    (entry) => !isUsual(entry) && textsOf(typed, "purpose").includes(entry.code),
  );
  // What stands on the first screen of a device's or a search's page is no reason to unfold the rest of it.
  const seen = new Set<string>([...(asked.device ? ["couldEnd"] : []), ...(asked.search ? ["searchItem"] : [])]);
  const names = [...moreNames, ...(asked.contact ? [] : usualNames)].filter((name) => !seen.has(name));
  return otherPurpose || isAnsweredIn(names, typed);
}

type Told = { typed: Typed; child: string };

function Contact({ typed, problems, child }: Told & Pick<BodyProps, "problems">) {
  return (
    <>
      <YesNo typed={typed} name="resisted" legend={`Did ${child} pull or push against it?`} />
      <YesNo typed={typed} name="pressure" legend="Pressure on trunk, neck or mouth?" />
      <Radios
        name="level"
        fieldset={{ legend: "How firm was it?" }}
        classes="govuk-radios--small ls-short-answers"
        value={textOf(typed, "level")}
        items={[
          { value: "1", text: "Light" },
          { value: "2", text: "Firm" },
          { value: "3", text: "Held still" },
        ]}
        errorMessage={problemOf(problems, "level")}
      />
    </>
  );
}

function Usual({ context, typed, problems, child }: SegmentProps & Told) {
  return (
    <>
      <Checkboxes
        name="points"
        fieldset={{ legend: `Where were the hands on ${child}?` }}
        classes="govuk-checkboxes--small ls-columns"
        values={textsOf(typed, "points")}
        items={bodyParts.map(({ code, label }) => ({ value: code, text: label }))}
      />
      <Distress typed={typed} child={child} />
      <InPlan typed={typed} />
      <YesNo typed={typed} name="trained" legend="Was it a technique you were trained in?" />
      <TechniqueQuestion context={context} typed={typed} problems={problems} />
    </>
  );
}

function Distress({ typed, child }: Told) {
  return <YesNo typed={typed} name="distress" legend={`Did ${child} show distress?`} />;
}

function InPlan({ typed }: { typed: Typed }) {
  return <OneOf typed={typed} name="planned" legend="Is this in the child's plan?" list={PLANNED} />;
}

function MoreOfContact({ typed, child, kind }: SegmentProps & Told) {
  const { search, position } = askedFor(kind);
  return (
    <>
      <YesNo typed={typed} name="couldEnd" legend={`Could ${child} have ended it?`} />
      <Breathing typed={typed} child={child} />
      {position && <OneOf typed={typed} name="position" legend={POSITIONS.title} list={POSITIONS} />}
      {(kind === "PHY.MOMENT" || kind === "PHY.TOUCH") && (
        <OneOf typed={typed} name="effect" legend={CONTACT_EFFECTS.title} list={CONTACT_EFFECTS} />
      )}
      {!search && <SearchItem typed={typed} legend="If it was to search: what were you looking for?" />}
    </>
  );
}

function Breathing({ typed, child }: Told) {
  return (
    <>
      <YesNo typed={typed} name="breathing" legend={`Any sign that ${child} could not breathe well?`} />
      <YesNo typed={typed} name="saidSo" legend={`Did ${child} say, in any way, that they could not breathe?`} />
    </>
  );
}

function SearchItem({ typed, legend }: { typed: Typed; legend: string }) {
  return <Choose typed={typed} name="searchItem" label={legend} list={SEARCH_ITEMS} />;
}

function Separation({ typed, child }: Told) {
  return (
    <>
      <Choose typed={typed} name="exit" label={`Could ${child} leave?`} list={EXITS} />
      <Radios
        name="company"
        fieldset={{ legend: `Who was in there with ${child}?` }}
        classes="govuk-radios--small ls-short-answers"
        value={textOf(typed, "company")}
        items={companies.map(({ code, label }) => ({ value: code, text: label }))}
      />
      <YesNo typed={typed} name="resisted" legend={`Did ${child} try to leave?`} />
    </>
  );
}

function MoreOfSeparation({ typed, child }: Told) {
  return (
    <>
      <YesNo typed={typed} name="threat" legend={`Was ${child} told that leaving would be punished?`} />
      <YesNo typed={typed} name="siteLock" legend="Is that door or gate locked for everybody, all day?" />
      <OneOf typed={typed} name="observation" legend={`How was ${child} watched?`} list={OBSERVATIONS} />
      <OneOf typed={typed} name="sanction" legend="Was it a sanction under the behaviour policy?" list={SANCTIONS} />
    </>
  );
}

function Device({ typed, child }: Told) {
  return (
    <>
      <Choose typed={typed} name="device" label="What was used?" list={DEVICES} />
      <YesNo typed={typed} name="limits" legend={`Did it limit how ${child} could move?`} />
      <YesNo typed={typed} name="couldEnd" legend={`Could ${child} take it off or undo it?`} />
      <YesNo typed={typed} name="pressure" legend="Pressure on trunk, neck or mouth?" />
    </>
  );
}

function MoreOfDevice({ typed, child }: Told) {
  return (
    <>
      <YesNo typed={typed} name="prescribed" legend="Was it used for what it was prescribed for, in that way?" />
      <YesNo typed={typed} name="vehicle" legend="Was it for safety in a moving vehicle?" />
      <Breathing typed={typed} child={child} />
      <YesNo typed={typed} name="circulation" legend="Any sign that blood was cut off, such as cold or pale skin?" />
    </>
  );
}

/** The usual purposes stand on the first screen. */
function Purposes({ typed }: { typed: Typed }) {
  return (
    <Checkboxes
      name="purpose"
      fieldset={{ legend: "What was it for?" }}
      classes="govuk-checkboxes--small"
      values={textsOf(typed, "purpose")}
      items={PURPOSES.entries.filter(isUsual).map(({ code, label }) => ({ value: code, text: label }))}
    />
  );
}

/** Every other purpose, also those that should never be: kept like any answer. */
function OtherPurposes({ typed }: { typed: Typed }) {
  return (
    <Checkboxes
      name="purpose"
      idPrefix="purpose-other"
      fieldset={{ legend: "Was it for something else? Nothing is refused." }}
      classes="govuk-checkboxes--small"
      values={textsOf(typed, "purpose")}
      items={PURPOSES.entries
        .filter((entry) => !isUsual(entry))
        .map(({ code, label }) => ({ value: code, text: label }))}
    />
  );
}

/** Nearly every hold is for one of these two; the page has room for no more. */
function isUsual({ code }: { code: Purpose }): boolean {
  return code === "injury-self" || code === "injury-other";
}

function YesNo({ typed, name, legend }: Part & { legend: string }) {
  return (
    <Radios
      name={name}
      fieldset={{ legend, classes: "ls-yes-or-no" }}
      classes="govuk-radios--small ls-short-answers"
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

/** One of many, in one row of the screen. */
function Choose({ typed, name, label, list }: Part & { label: string; list: CodeList }) {
  const items = list.entries.map((entry) => ({ value: entry.code, text: entry.label }));
  return (
    <Select
      id={name}
      name={name}
      label={label}
      value={textOf(typed, name)}
      items={[{ value: "", text: "Choose" }, ...items]}
    />
  );
}
