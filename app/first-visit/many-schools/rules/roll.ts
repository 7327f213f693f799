import { idsIn, valueOf, type ModelTable } from "./model.ts";
import type { TakenApart } from "./stories.ts";

/** The children of the model school, those with the most stories first: a few children carry most incidents. */
export function castOf({ ids, tables, stories }: TakenApart): string[] {
  const told = new Map<string, number>();
  for (const story of stories) {
    for (const table of story.tables.filter(({ name }) => name === "incident_child")) {
      for (const id of table.rows.flatMap((row) => valueOf(table, row, "child_id") ?? []))
        told.set(id, (told.get(id) ?? 0) + 1);
    }
  }
  const children = tables.find(({ name }) => name === "child");
  const all = children?.rows.flatMap((row) => valueOf(children, row, "child_id") ?? []) ?? [];
  return all.toSorted((one, other) => (told.get(other) ?? 0) - (told.get(one) ?? 0) || order(ids, one, other));
}

const order = (ids: ReadonlyMap<string, number>, one: string, other: string) =>
  (ids.get(one) ?? 0) - (ids.get(other) ?? 0);

/** Who of the model school is not at a school that has only these children: the others, and whoever is family to them alone. */
export function absent(tables: readonly ModelTable[], here: ReadonlySet<string>): Set<string> {
  const idsOf = (name: string, column: string) => {
    const table = tables.find((one) => one.name === name);
    return table?.rows.flatMap((row) => valueOf(table, row, column) ?? []) ?? [];
  };
  const ties = tables.find(({ name }) => name === "family_tie");
  const tiedHere = new Set(
    ties?.rows
      .filter((row) => here.has(valueOf(ties, row, "child_id") ?? ""))
      .map((row) => valueOf(ties, row, "family_member_id")),
  );
  return new Set([
    ...idsOf("child", "child_id").filter((id) => !here.has(id)),
    ...idsOf("family_member", "family_member_id").filter((id) => !tiedHere.has(id)),
  ]);
}

/**
 * The tables with the rows of those who are here. Everybody came at the same moment, by one file, and whoever has left the
 * model school since has not left here.
 */
export function tablesWithout(
  tables: readonly ModelTable[],
  missing: ReadonlySet<string>,
  broughtAt: string,
): ModelTable[] {
  return tables.map((table) => {
    const at = (column: string) => table.columns.findIndex(({ name }) => name === column);
    const [ended, entered] = [at("ended_on"), ofPeople.has(table.name) ? at("entered_at") : -1];
    const rows = table.rows
      .filter((row) => !idsIn(table.columns, row).some((id) => missing.has(id)))
      .map((row) => (ended === -1 ? row : row.with(ended, null)))
      .map((row) => (entered === -1 ? row : row.with(entered, broughtAt)));
    return { ...table, rows };
  });
}

const ofPeople = new Set(["child", "adult", "family_member"]);
