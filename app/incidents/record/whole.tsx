import type { Child } from "hono/jsx";
import { afterwardsStep } from "../full-record/afterwards/page.tsx";
import { StatesShown } from "../full-record/afterwards/states-shown.tsx";
import { decisionStep } from "../full-record/decision/page.tsx";
import { earlierStep } from "../full-record/earlier/step.ts";
import { endingStep } from "../full-record/ending/step.tsx";
import { HurtShown } from "../full-record/hurt/hurt-shown.tsx";
import { whoWasHurt } from "../full-record/hurt/questions.ts";
import { justBeforeStep } from "../full-record/just-before/step.ts";
import { otherwiseStep } from "../full-record/otherwise/page.tsx";
import { planStep } from "../full-record/plan/page.tsx";
import { restIn, type Rest } from "../full-record/rest-in.ts";
import { seenAndHeardStep } from "../full-record/seen-and-heard/step.ts";
import { somethingLessStep } from "../full-record/something-less/step.ts";
import { tellingUsStep } from "../full-record/telling-us/step.ts";
import { triedAndEffect } from "../full-record/what-it-did/tried-rows.ts";
import type { ReadIncident } from "../read-incident.ts";
import { someoneElse } from "../report/injuries/questions.ts";
import { toldCodes } from "../report/told/questions.ts";
import { Told, told, type ToldRow } from "./told.tsx";

/** A part of the record: left out where nobody said anything of it. */
function Part({
  id,
  title,
  rows,
  children,
}: {
  id: string;
  title: string;
  rows: readonly ToldRow[];
  children?: Child;
}) {
  if (rows.length === 0) return null;
  return (
    <section class="ls-part" aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {title}
      </h2>
      <Told rows={rows} />
      {children}
    </section>
  );
}

/**
 * What the first report and the rest say of the whole incident, in the order in which one asks: before, what was tried,
 * whether it was the last resort, injuries, how it ended, afterwards.
 */
export function WholeIncident({ read }: { read: ReadIncident }) {
  const { record } = read.incident;
  const rest = restIn(read);
  return (
    <>
      <Part
        id="before"
        title="What came before"
        rows={[
          ...told("What led up to it", record.before),
          ...rest.rows(justBeforeStep, earlierStep),
          ...told("Needs that mattered that day", record.needs),
          ...rest.rows(seenAndHeardStep, tellingUsStep),
        ]}
      />
      <Part id="tried" title="What was tried first" rows={triedRows(read, rest)} />
      <Part
        id="rest"
        title="Was it the last resort?"
        rows={[
          ...told("Why it was necessary", record.why),
          ...told("What would have happened otherwise", record.otherwise),
          ...rest.rows(otherwiseStep, somethingLessStep, decisionStep),
        ]}
      />
      <Injuries read={read} rest={rest} />
      <Afterwards read={read} rest={rest} />
      <Part id="plan" title="The child's plan" rows={rest.rows(planStep)} />
      <Part
        id="told"
        title="Who has been told"
        rows={[...told("Told so far", ...record.told.map(toldInWords)), ...told("Who, when and how", record.toldWords)]}
      />
    </>
  );
}

function triedRows({ incident }: ReadIncident, rest: Rest): ToldRow[] {
  const { tried, triedWords } = incident.record;
  const each = triedAndEffect(tried, rest.of("what-it-did"));
  if (each.every(({ effect }) => effect === "")) return told("Tried", ...each.map((one) => one.tried), triedWords);
  const rows = each.flatMap((one) => told(one.tried, one.effect === "" ? "(what it did was not said)" : one.effect));
  return [...rows, ...told("In the first report", triedWords)];
}

const toldInWords = (code: string) => toldCodes.find((known) => known.code === code)?.label ?? code;

function Injuries({ read, rest }: { read: ReadIncident; rest: Rest }) {
  const { injuries, looked, hurt, hurtWords } = read.incident.record;
  const nameOf = (id: string) => (id === someoneElse ? "Someone else" : rest.nameOf(id));
  const people = [...new Set([...hurt, ...whoWasHurt(rest.of("injuries"))])];
  const asked = people.filter((id) => Object.keys(rest.of(`hurt-${id}`)).length > 0);
  return (
    <Part
      id="injuries"
      title="Injuries"
      rows={
        injuries === "yes"
          ? [
              ...told("Who was hurt", hurt.map(nameOf).join(", ")),
              ...told(asked.length === 0 ? "What was seen" : "In the first report", hurtWords),
            ]
          : told("What was seen", `None seen. ${looked}`)
      }
    >
      {asked.map((id) => (
        <HurtShown rest={rest} id={id} />
      ))}
    </Part>
  );
}

function Afterwards({ read, rest }: { read: ReadIncident; rest: Rest }) {
  const { children, record } = read.incident;
  const held = children.filter(({ role }) => role === "held");
  const isState = new Set(held.map(({ name }) => `How ${name} was`));
  const states = <StatesShown rest={rest} held={held} />;
  return (
    <Part
      id="afterwards"
      title="How it ended, and how everybody was afterwards"
      rows={[
        ...told("How it ended", record.ended),
        ...rest.rows(endingStep([])),
        ...(Object.keys(rest.of("afterwards")).length === 0 ? [] : [{ key: statesKey(held), value: states }]),
        ...told("Support afterwards", record.support),
        ...rest.rows(afterwardsStep([])).filter(({ key }) => !isState.has(key)),
      ]}
    />
  );
}

function statesKey(held: readonly { name: string }[]): string {
  return held.length === 1 ? `How ${held[0]?.name.split(" ")[0] ?? "the child"} was` : "How the children were";
}
