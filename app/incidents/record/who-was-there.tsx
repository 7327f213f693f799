import type { ReadIncident } from "../read-incident.ts";
import { adultRoles } from "../report/adults/questions.ts";
import { childRoles } from "../report/children/questions.ts";
import { Told, told } from "./told.tsx";

/** Who was there and where, with what the school knew of each child that day. */
export function WhoWasThere({ read }: { read: ReadIncident }) {
  const { children, adults, record, placeWords } = read.incident;
  return (
    <section class="ls-part" aria-labelledby="who">
      <h2 class="govuk-heading-m" id="who">
        Who was there
      </h2>
      <Told
        rows={[
          ...told(
            children.length === 1 ? "Child" : "Children",
            ...children.map((child) => {
              const needs = needsWords(child);
              return `${child.name}: ${roleIn(childRoles, child.role)}${needs === "" ? "" : `. ${needs}`}`;
            }),
          ),
          ...told("Adults", ...adults.map((adult) => `${adult.name}: ${roleIn(adultRoles, adult.role)}`)),
          ...told("Also there", record.others),
          ...told("Where", placeWords),
        ]}
      />
    </section>
  );
}

function roleIn(roles: readonly { code: string; label: string }[], code: string): string {
  const label = roles.find((known) => known.code === code)?.label ?? code;
  // What stands behind a colon helps to choose; beside a name it would only be a second colon.
  return (label.split(":")[0] ?? label).toLowerCase();
}

function needsWords(child: ReadIncident["incident"]["children"][number]): string {
  const { senProvision, needs, yearGroup } = child.needs;
  const provision = { N: "No special educational provision (N)", K: "SEN support (K)", E: "EHC plan (E)" }[
    senProvision ?? ""
  ];
  // The law's minimum names this code (england.md#F6): what the school had not entered is said, not passed over.
  const parts = [
    provision ??
      (child.role === "held" ? "Special educational provision not entered when this was reported" : undefined),
    needs,
    yearGroup === undefined || yearGroup === "" ? undefined : `year ${yearGroup}`,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}
