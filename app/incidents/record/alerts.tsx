import { Button, classNames, Tag } from "#parts";
import type { Flag } from "#regimes";
import { textOf } from "#platform";
import type { Who } from "#access";
import type { Child } from "hono/jsx";
import type { Alert, AlertCode } from "../alert-store.ts";
import { alertWords } from "../alert-words.ts";
import type { ReadIncident } from "../read-incident.ts";
import { mayAnswerAlert } from "../rules/who-may.ts";
import { FlagSource, PromptWords } from "./flags.tsx";
import { restIn } from "../full-record/rest-in.ts";
import { severeInjury, severityIn } from "../full-record/severe-injury.ts";
import { linesInWords } from "./lines-in-words.ts";
import { Said } from "./said.tsx";
import { Told, told, type ToldRow } from "./told.tsx";

type WaitProps = {
  read: ReadIncident;
  zone: string;
  who: Who;
  /** Whether this reader can see that the accounts differ on something dangerous. */
  differ: boolean;
};

/**
 * What must not wait until somebody has read the whole record: what it is, what to do and who does it, and what a leader
 * has found out. Red only while something is open; what needs no answer stands below.
 */
export function WhatCannotWait({ read, zone, who, differ }: WaitProps) {
  const isOpen = ({ answered }: Alert) => answered === undefined;
  const alerts = [...read.alerts.filter(isOpen), ...read.alerts.filter((alert) => !isOpen(alert))];
  const noticed = read.classified.flags.filter(({ code }) => !alerts.some((alert) => alert.code === code));
  if (alerts.length + noticed.length === 0 && !differ) return null;
  const isUrgent = alerts.some(isOpen) || (differ && read.review === undefined);
  return (
    <section class={classNames("ls-urgent", isUrgent && "ls-urgent--open")} aria-labelledby="alerts">
      <h2 class="govuk-heading-m" id="alerts">
        {alerts.length > 0 || differ ? "What cannot wait" : "To be noticed first"}
      </h2>
      {alerts.map((alert) => (
        <OneAlert alert={alert} read={read} zone={zone} mayAnswer={mayAnswerAlert(who, read.involved)} />
      ))}
      {differ && (
        <Matter title="The accounts differ on whether the child could breathe">
          <Told rows={[{ key: "What to do", value: <a href="#differences">Read where they differ first</a> }]} />
        </Matter>
      )}
      {noticed.map((flag) => (
        <Matter title={flag.words}>
          <Told rows={flagRows(read, flag)} />
        </Matter>
      ))}
    </section>
  );
}

function Matter({ title, children }: { title: Child; children: Child }) {
  return (
    <div class="ls-urgent__one">
      <h3 class="govuk-heading-s ls-tight">{title}</h3>
      {children}
    </div>
  );
}

type OneAlertProps = { alert: Alert; read: ReadIncident; zone: string; mayAnswer: boolean };

function OneAlert({ alert, read, zone, mayAnswer }: OneAlertProps) {
  const { code, answered } = alert;
  const flag = read.classified.flags.find((known) => known.code === code);
  const isAnswered = answered !== undefined;
  const state = (
    <Tag classes={isAnswered ? "govuk-tag--done" : "govuk-tag--late"}>{isAnswered ? "Looked at" : "Open"}</Tag>
  );
  const done = <WhatWasDone alert={alert} read={read} zone={zone} mayAnswer={mayAnswer} />;
  return (
    <Matter
      title={
        <>
          {flag?.words ?? alertWords(code)} {state}
        </>
      }
    >
      <Told
        rows={[
          ...(flag === undefined ? told("What", ...withoutFlag(read, code)) : flagRows(read, flag)),
          { key: isAnswered ? "What was done" : "By whom", value: done },
        ]}
      />
    </Matter>
  );
}

function flagRows({ classified }: ReadIncident, flag: Flag): ToldRow[] {
  const on = classified.segments
    .filter(({ flags }) => flags.some(({ code }) => code === flag.code))
    .map(({ id }) => id);
  const what = (
    <>
      <p>
        {flag.because} {linesInWords(on)}.
      </p>
      <FlagSource flag={flag} />
    </>
  );
  const todo = flag.prompts.map((code) => (
    <p>
      <PromptWords codes={[code]} />
    </p>
  ));
  return [{ key: "What", value: what }, ...(todo.length === 0 ? [] : [{ key: "What to do", value: todo }])];
}

/** An injury is no flag of a line, and a correction may have taken the flag away: what was raised still stands. */
function withoutFlag(read: ReadIncident, code: AlertCode): string[] {
  const { incident, names } = read;
  const rest = restIn(read);
  const nameOf = (id: string) => incident.children.find(({ childId }) => childId === id)?.name ?? names.get(id);
  const hurt = incident.record.hurt.flatMap((id) => {
    const typed = rest.of(`hurt-${id}`);
    return severeInjury(typed)
      ? [`${nameOf(id) ?? "Someone else"}: ${severityIn(typed)}. ${textOf(typed, "cause")}`]
      : [];
  });
  return code === "severe-injury" && hurt.length > 0
    ? hurt
    : ["The record said so when it was sent, and was corrected since."];
}

/** Who looks at it, or what they found out, for those who may read that. */
function WhatWasDone({ alert: { code, answered }, read, zone, mayAnswer }: OneAlertProps) {
  if (answered !== undefined)
    return mayAnswer ? (
      <Said by={read.names.get(answered.by) ?? ""} at={answered.at} zone={zone} words={answered.words} />
    ) : (
      <p>A leader has looked at this.</p>
    );
  return (
    <>
      <p>The safeguarding lead, or a leader who was not involved.</p>
      {mayAnswer && (
        <Button href={`/incidents/${read.incident.incidentId}/alerts/${code}`} classes="ls-no-print">
          Write down what was done<span class="govuk-visually-hidden">: {alertWords(code)}</span>
        </Button>
      )}
    </>
  );
}
