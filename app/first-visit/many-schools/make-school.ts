import type { ClientBase } from "pg";
import type { Model } from "./rules/model.ts";
import { domainOf, schoolName } from "./rules/school-names.ts";
import { fill, type Words } from "./rules/stencil.ts";
import type { SchoolForm } from "./school-form.ts";
import {
  addRows,
  appendFacts,
  beginCopiedSchool,
  emptyWaitingRooms,
  type CopiedTable,
} from "./schools-store.ts";
import type { SteadyIds } from "./steady-ids.ts";
import type { Happening, Telling } from "./telling.ts";

/** One school to be made. */
export type NewSchool = {
  number: number;
  schoolId: string;
  networkId: string | null;
  form: SchoolForm;
  tellings: readonly Telling[];
  ids: SteadyIds;
};

/** So many stories travel together: enough to be quick, few enough to be held. */
const batchSize = 500;

/** Makes a whole school in one transaction: all of it stands afterwards, or nothing. */
export async function makeSchool(
  client: ClientBase,
  model: Model,
  tables: readonly CopiedTable[],
  school: NewSchool,
): Promise<void> {
  await client.query("begin");
  try {
    await writeSchool(client, model, tables, school);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  }
}

type Due = { at: number; entries: string };

async function writeSchool(
  client: ClientBase,
  model: Model,
  tables: readonly CopiedTable[],
  { number, schoolId, networkId, form, tellings, ids }: NewSchool,
): Promise<void> {
  await beginCopiedSchool(client, model, {
    schoolId,
    networkId,
    name: schoolName(number),
    incidents: tellings.length,
  });
  const school = [schoolId, domainOf(number), ...ids.next(form.ids)];
  const words = { school, telling: [] };
  for (const table of tables) await addRows(client, table, filled(form.tables.get(table.name), words));
  let due = dueOf(form.happenings, words);
  const inOrder = numbered(tellings);
  for (let from = 0; from < inOrder.length; from += batchSize) {
    const batch = inOrder.slice(from, from + batchSize).map(({ telling, number }) => ({
      telling,
      words: { school, telling: [String(number), ...ids.next(telling.ids)] },
    }));
    await emptyWaitingRooms(client, tables);
    for (const table of tables) {
      const lines = batch.map(({ telling, words }) => filled(telling.tables.get(table.name), words)).join("");
      await addRows(client, table, lines);
    }
    due = [...due, ...batch.flatMap(({ telling, words }) => dueOf(telling.happenings, words))].sort(byMoment);
    // What happens after the next report begins is recorded with it, so that the trail stays in the order of the clock.
    const until = inOrder[from + batchSize]?.telling.begins ?? Infinity;
    const later = due.findIndex(({ at }) => at >= until);
    const now = due.splice(0, later === -1 ? due.length : later);
    await appendFacts(client, now.map(({ entries }) => entries));
  }
  await appendFacts(client, due.map(({ entries }) => entries));
}

/** The book's numbers follow the moments at which reports were sent; they are told in the order in which they begin. */
function numbered(tellings: readonly Telling[]): { telling: Telling; number: number }[] {
  return tellings
    .toSorted((one, other) => one.reportedAt - other.reportedAt)
    .map((telling, at) => ({ telling, number: at + 1 }))
    .sort((one, other) => one.telling.begins - other.telling.begins);
}

function filled(stencil: Parameters<typeof fill>[0] | undefined, words: Words): string {
  return stencil === undefined ? "" : fill(stencil, words);
}

function dueOf(happenings: readonly Happening[], words: Words): Due[] {
  return happenings.map(({ at, entries }) => ({ at, entries: fill(entries, words) }));
}

const byMoment = (one: Due, other: Due) => one.at - other.at;
