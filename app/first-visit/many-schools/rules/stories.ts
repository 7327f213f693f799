import { Temporal } from "#dates";
import { idsIn, steadily, valueOf, type Model, type ModelFact, type ModelTable, type Row } from "./model.ts";

/** One report of the model school with everything that came of it: its rows, table by table, and its facts. */
export type Story = {
  day: Temporal.PlainDate;
  /** The version of the law that its labels were derived under. */
  law: string;
  tables: readonly ModelTable[];
  facts: readonly ModelFact[];
};

/** The model school taken apart: what belongs to the school as a whole, and its stories, oldest first. */
export type TakenApart = {
  /** What each id of the school as a whole is called here: a number, the same at every filling. 0 is the school, 1 its domain. */
  ids: ReadonlyMap<string, number>;
  tables: readonly ModelTable[];
  facts: readonly ModelFact[];
  stories: readonly Story[];
};

/** The model school's people have addresses that end like this. */
export const modelDomain = "fernlow.example";

type Gathering = { rows: Map<ModelTable, Row[]>; facts: ModelFact[] };

/** Takes the model apart. A draft that was never sent tells no story. */
export function takeApart(model: Model): TakenApart {
  const ids = new Map([model.schoolId, modelDomain].map((word, at) => [word, at]));
  const tables = model.tables
    .filter(({ ofReports }) => !ofReports)
    .map((table) => {
      const rows = steadily(table, ids);
      for (const id of rows.flatMap((row) => idsIn(table.columns, row))) if (!ids.has(id)) ids.set(id, ids.size);
      return { ...table, rows };
    });
  const owners = new Map<string, Gathering>();
  const ofReports = model.tables
    .filter((table) => table.ofReports)
    .flatMap((table) => steadily(table, ids).map((row) => ({ table, row })));
  // The draft of a correction belongs to the story of the record that it corrects, which must be there first.
  const isCorrecting = ({ table, row }: (typeof ofReports)[number]) =>
    table.name === "incident_draft" && valueOf(table, row, "corrects_incident") !== null;
  for (const { table, row } of ofReports.filter((one) => !isCorrecting(one))) gather(owners, ids, table, row);
  for (const { table, row } of ofReports.filter(isCorrecting)) gather(owners, ids, table, row);
  const facts = model.facts.filter((fact) => {
    const owner = owners.get(fact.about.slice(fact.about.indexOf(":") + 1));
    owner?.facts.push(fact);
    return owner === undefined;
  });
  const stories = [...new Set(owners.values())].flatMap((gathered) => storyOf(gathered) ?? []);
  return { ids, tables, facts, stories: stories.toSorted(byFirstFact) };
}

/** A row belongs to whom one of its ids belongs already; a draft begins a story of its own. */
function gather(owners: Map<string, Gathering>, ids: ReadonlyMap<string, number>, table: ModelTable, row: Row): void {
  const own = idsIn(table.columns, row).filter((id) => !ids.has(id));
  const known = own.map((id) => owners.get(id)).find((owner) => owner !== undefined);
  const owner = known ?? (table.name === "incident_draft" ? { rows: new Map(), facts: [] } : undefined);
  // What a visitor has added hangs on something that was not read.
  if (owner === undefined) return;
  for (const id of own) owners.set(id, owner);
  owner.rows.set(table, [...(owner.rows.get(table) ?? []), row]);
}

function storyOf({ rows, facts }: Gathering): Story | undefined {
  const tables = [...rows].map(([table, own]) => ({ ...table, rows: own }));
  const incident = tables.find(({ name }) => name === "incident");
  const [row] = incident?.rows ?? [];
  if (incident === undefined || row === undefined) return undefined;
  // What a correction says stands is days and names in one text: told again in another week, it would say the old day.
  if (tables.some(({ name }) => name === "correction")) return undefined;
  const day = Temporal.PlainDate.from(valueOf(incident, row, "happened_on") ?? "");
  return { day, law: valueOf(incident, row, "regime_version") ?? "", tables, facts };
}

function byFirstFact(one: Story, other: Story): number {
  const [a, b] = [one, other].map(({ facts }) => Temporal.Instant.from(facts[0]?.at ?? "1970-01-01T00:00:00Z"));
  return a === undefined || b === undefined ? 0 : Temporal.Instant.compare(a, b);
}
