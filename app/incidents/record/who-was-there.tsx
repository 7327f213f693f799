import { SummaryList } from "#parts";
import { DE_ESCALATIONS, labelOf } from "#regimes";
import type { ReadIncident } from "../read-incident.ts";
import { adultRoles } from "../report/adults/questions.ts";
import { childRoles } from "../report/children/questions.ts";
import { someoneElse } from "../report/injuries/questions.ts";
import { toldCodes } from "../report/told/questions.ts";

/** All that the report says in words, answer by answer. */
export function RecordSummary({ read }: { read: ReadIncident }) {
  const { incident } = read;
  const { record } = incident;
  const role = (roles: readonly { code: string; label: string }[], code: string) =>
    roles.find((known) => known.code === code)?.label ?? code;
  const personName = (id: string) =>
    id === someoneElse
      ? "someone else"
      : (incident.children.find(({ childId }) => childId === id)?.name ?? read.names.get(id) ?? "");
  const rows: [string, string][] = [
    ["Child", incident.children.map((child) => `${child.name}: ${role(childRoles, child.role)}`).join("\n")],
    ["Needs", incident.children.map((child) => needsWords(child)).join("\n")],
    ["Adults", incident.adults.map((adult) => `${adult.name}: ${role(adultRoles, adult.role)}`).join("\n")],
    ["Also there", record.others],
    ["Where", incident.placeWords],
    ["What led up to it", record.before],
    ["Needs that mattered that day", record.needs],
    [
      "Tried before",
      [...record.tried.map((code) => labelOf(DE_ESCALATIONS, code)), record.triedWords]
        .filter((text) => text !== "")
        .join("\n"),
    ],
    ["Why it was necessary", record.why],
    ["What would have happened otherwise", record.otherwise],
    [
      "Injuries",
      record.injuries === "yes"
        ? `${record.hurt.map(personName).join(", ")}\n${record.hurtWords}`
        : `None seen. ${record.looked}`,
    ],
    ["How it ended", record.ended],
    ["Support afterwards", record.support],
    [
      "Told so far",
      [...record.told.map((code) => role(toldCodes, code)), record.toldWords].filter((text) => text !== "").join("\n"),
    ],
  ];
  return (
    <>
      <h2 class="govuk-heading-m">What happened</h2>
      <SummaryList
        rows={rows
          .filter(([, value]) => value !== "")
          .map(([key, value]) => ({ key, value: <span class="ls-words">{value}</span> }))}
      />
    </>
  );
}

function needsWords(child: ReadIncident["incident"]["children"][number]): string {
  const { senProvision, needs, yearGroup } = child.needs;
  const provision = { N: "no special educational provision (N)", K: "SEN support (K)", E: "EHC plan (E)" }[
    senProvision ?? ""
  ];
  // The law's minimum names this code (england.md#F6): what the school had not entered is said, not passed over.
  const parts = [
    provision ??
      (child.role === "held" ? "special educational provision not entered when this was reported" : undefined),
    needs,
    yearGroup === undefined || yearGroup === "" ? undefined : `year ${yearGroup}`,
  ];
  const said = parts.filter((part) => part !== undefined && part !== "");
  return said.length === 0 ? "" : `${child.name}: ${said.join(", ")}`;
}
