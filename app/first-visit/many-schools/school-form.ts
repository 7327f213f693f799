import { mostEntries, peopleFact } from "#people";
import { copyLine } from "#platform";
import { furtherRows } from "./rules/more-children.ts";
import { idPattern, valueOf, type ModelFact, type ModelTable } from "./rules/model.ts";
import { absent, tablesWithout } from "./rules/roll.ts";
import { gapOf, stencilOf, type Stencil } from "./rules/stencil.ts";
import { modelDomain, type TakenApart } from "./rules/stories.ts";
import { beginningOf, byMoment, entryOf, type Happening } from "./telling.ts";

/** A school of so many children, ready to be made: only ids and the domain of its addresses are missing. */
export type SchoolForm = {
  tables: ReadonlyMap<string, Stencil>;
  happenings: readonly Happening[];
  /** The beginning of each id it needs; the school's own id and its domain stand before them. */
  ids: readonly string[];
  /** The numbers of those of the model school who are not here: no story may name them. */
  absent: ReadonlySet<number>;
};

const gaps = new RegExp(`${idPattern}|${modelDomain.replace(".", "\\.")}`, "g");

/** Makes the form of a school with the first `children` of the cast, and further children where the cast is smaller. */
export function schoolFormOf(apart: TakenApart, cast: readonly string[], children: number): SchoolForm {
  const brought = apart.facts.find(({ kind }) => kind === "roster-applied");
  if (brought === undefined) throw new Error("Nobody was ever brought in at the model school.");
  const missing = absent(apart.tables, new Set(cast.slice(0, children)));
  const kept = tablesWithout(apart.tables, missing, brought.at);
  const further = Array.from({ length: Math.max(0, children - cast.length) }, (_, at) => {
    const like = cast[at % cast.length] ?? "";
    return furtherRows(kept, like, { id: `${beginningOf(like)}-0000-0000-${at.toString(16).padStart(12, "0")}`, at });
  });
  const tables = kept.map((table) => ({
    ...table,
    rows: [...table.rows, ...further.flatMap((rows) => rows.get(table.name) ?? [])],
  }));
  const own = new Map(apart.ids);
  const gap = (found: string): number => {
    own.set(found, own.get(found) ?? own.size);
    return gapOf("school", own.get(found) ?? 0);
  };
  const facts = apart.facts.flatMap((fact) => (fact === brought ? broughtFacts(fact, apart, tables) : without(fact)));
  const cut = (text: string) => stencilOf(text, gaps, gap);
  const happenings = [...byMoment(facts)].map(([at, some]) => ({ at, entries: cut(some.map(entryOf).join(",")) }));
  const lines = tables.map(({ name, rows }): [string, Stencil] => [name, cut(rows.map(copyLine).join(""))]);
  const ids = [...own.keys()].slice(2).map(beginningOf);
  return { tables: new Map(lines), happenings, ids, absent: new Set([...missing].map((id) => apart.ids.get(id) ?? 0)) };
}

/** What the model school's trail says of files and of people is its own; every other fact is told anew at each school. */
function without(fact: ModelFact): ModelFact[] {
  return /^(roster|child|adult|family)-/.test(fact.kind) ? [] : [fact];
}

const none = { added: 0, changed: 0, returned: 0, ended: 0, left: 0 };

/** Everybody comes by one file: its counts, and where they are few each of them, as the deed that applies it records. */
function broughtFacts(brought: ModelFact, { facts }: TakenApart, tables: readonly ModelTable[]): ModelFact[] {
  const counted = (...names: string[]) => {
    const rows = tables.filter(({ name }) => names.includes(name)).flatMap((table) => table.rows);
    return { ...none, added: rows.length };
  };
  const adults = facts.filter(({ kind }) => kind === "adult-added").map(({ about }) => about);
  const [children, families] = [aboutsOf(tables, "child"), aboutsOf(tables, "family_member", "family")];
  const each = children.length + adults.length + families.length <= mostEntries;
  const counts = {
    children: { ...none, added: children.length },
    adults: { ...none, added: adults.length },
    families: { ...none, added: families.length },
    groups: counted("class_group"),
    ties: counted("family_tie"),
    memberships: counted("class_group_child", "class_group_adult"),
  };
  const file = brought.about.slice("import:".length);
  const all = [
    peopleFact("roster-applied", brought.about, { each, ...counts }),
    ...(each ? children.map((about) => peopleFact("child-added", about, { file })) : []),
    ...(each ? adults.map((about) => peopleFact("adult-added", about, { file })) : []),
    ...(each ? families.map((about) => peopleFact("family-added", about, { file })) : []),
  ];
  return all.map(({ kind, about, details }) => ({ ...brought, kind, about, details: JSON.stringify(details) }));
}

function aboutsOf(tables: readonly ModelTable[], name: string, kind = name): string[] {
  const table = tables.find((one) => one.name === name);
  return table?.rows.map((row) => `${kind}:${valueOf(table, row, `${name}_id`) ?? ""}`) ?? [];
}
