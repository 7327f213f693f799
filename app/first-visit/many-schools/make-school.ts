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
  keepStandingOfBook,
  noteWordsOfBook,
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

/** What all schools have in common, and who hears of each batch of incidents that is written. */
export type Making = {
  model: Model;
  tables: readonly CopiedTable[];
  /** Whether a search finds the words of the incidents: noting them takes longer than all the rest. */
  notesWords: boolean;
  onWritten(incidents: number): void;
};

/** Makes a whole school in one transaction: all of it stands afterwards, or nothing. */
export async function makeSchool(client: ClientBase, making: Making, school: NewSchool): Promise<void> {
  await client.query("begin");
  try {
    await writeSchool(client, making, school);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  }
}

async function writeSchool(client: ClientBase, making: Making, school: NewSchool): Promise<void> {
  const { schoolId, networkId, number, form, ids, tellings } = school;
  const begun = { schoolId, networkId, name: schoolName(number), incidents: tellings.length };
  await beginCopiedSchool(client, making.model, begun);
  const words = { school: [schoolId, domainOf(number), ...ids.next(form.ids)], telling: [] };
  await writeRows(client, making, (table) => filled(form.tables.get(table), words));
  await writeStories(client, making, school, { words: words.school, due: dueOf(form.happenings, words) });
  await keepStandingOfBook(client);
  if (making.notesWords) await noteWordsOfBook(client);
}

type Due = { at: number; entries: string };

/** The stories a batch at a time, in the order in which they begin; what happens later is recorded when it is due. */
async function writeStories(
  client: ClientBase,
  making: Making,
  { tellings, ids }: NewSchool,
  school: { words: readonly string[]; due: Due[] },
): Promise<void> {
  let { due } = school;
  const inOrder = numbered(tellings);
  for (let from = 0; from < inOrder.length; from += batchSize) {
    const batch = inOrder.slice(from, from + batchSize).map(({ telling, number }) => ({
      telling,
      words: { school: school.words, telling: [String(number), ...ids.next(telling.ids)] },
    }));
    if (from > 0) await emptyWaitingRooms(client, making.tables);
    await writeRows(client, making, (table) =>
      batch.map(({ telling, words }) => filled(telling.tables.get(table), words)).join(""),
    );
    due = [...due, ...batch.flatMap(({ telling, words }) => dueOf(telling.happenings, words))].sort(byMoment);
    // What happens after the next report begins is recorded with it, so that the trail stays in the order of the clock.
    const until = inOrder[from + batchSize]?.telling.begins ?? Infinity;
    const now = due.filter(({ at }) => at < until);
    due = due.slice(now.length);
    await appendFacts(client, textsOf(now));
    making.onWritten(batch.length);
  }
  await appendFacts(client, textsOf(due));
}

async function writeRows(client: ClientBase, { tables }: Making, lines: (table: string) => string): Promise<void> {
  for (const table of tables) await addRows(client, table, lines(table.name));
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

const textsOf = (due: readonly Due[]) => due.map(({ entries }) => entries);
