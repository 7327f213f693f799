import type { Table } from "../files/table.ts";
import { readRows, type Reading } from "../read-rows.ts";
import { readId } from "../read-values.ts";
import type { RosterSchool } from "../types.ts";
import { orgColumns } from "./layouts.ts";

/** The schools of a file and what stands above and below them. Organisations are not people: all are read. */
export type Orgs = {
  schools: Map<string, RosterSchool>;
  /** The school an organisation is, or is a part of. */
  schoolOf(orgId: string): string | undefined;
  /** Whether an organisation, such as a trust, stands above this school. */
  isAbove(orgId: string, schoolId: string): boolean;
  has(orgId: string): boolean;
};

type Org = RosterSchool & { type: string; parent: string };

/** Reads orgs.csv. */
export async function readOrgs(table: Table, reading: Reading): Promise<Orgs> {
  const orgs = new Map<string, Org>();
  for await (const row of readRows(table, orgColumns, reading)) {
    const sourceId = readId(reading, row, "id");
    if (sourceId === undefined || row.get("status") === "tobedeleted") continue;
    const name = row.get("name") || sourceId;
    const type = (row.get("type") ?? "").toLowerCase();
    orgs.set(sourceId, {
      sourceId,
      name,
      type,
      identifier: row.get("identifier") || null,
      parent: row.get("parent") ?? "",
    });
  }
  const schools = schoolsAmong(orgs, table, reading);
  return {
    schools,
    schoolOf: (orgId) => above(orgs, orgId).find((id) => schools.has(id)),
    isAbove: (orgId, schoolId) => orgId !== schoolId && above(orgs, schoolId).includes(orgId),
    has: (orgId) => orgs.has(orgId),
  };
}

/** An organisation and all above it; a circle of parents, which exports do hold, ends the way up. */
function above(orgs: ReadonlyMap<string, Org>, from: string): string[] {
  const way: string[] = [];
  for (let id = from; orgs.has(id) && !way.includes(id); id = orgs.get(id)?.parent ?? "") way.push(id);
  return way;
}

function schoolsAmong(orgs: Map<string, Org>, table: Table, reading: Reading): Map<string, RosterSchool> {
  const plain = ({ sourceId, name, identifier }: Org): [string, RosterSchool] => [
    sourceId,
    { sourceId, name, identifier },
  ];
  const named = [...orgs.values()].filter(({ type }) => type === "school");
  if (named.length > 0 || orgs.size === 0) return new Map(named.map(plain));
  const parents = new Set([...orgs.values()].map(({ parent }) => parent));
  const lowest = [...orgs.values()].filter(({ sourceId }) => !parents.has(sourceId));
  reading.problems.add("no-school-type", {
    file: table.file,
    line: null,
    column: "type",
    value: null,
    message:
      "No organisation here is of the type “school”, so those with nothing below them were read as schools. Look that the list is right.",
    severity: "note",
  });
  return new Map(lowest.map(plain));
}
