import { Temporal } from "#dates";
import { withClient, type Database } from "#platform";
import type pg from "pg";
import { aloneAmongFillers, standing } from "../fictional/fictional-store.ts";
import { randomFrom, seedOf } from "../fictional/rules/random.ts";
import { installationKind } from "../installation-kind.ts";
import { makeSchool, type NewSchool } from "./make-school.ts";
import { readModel } from "./model-store.ts";
import { chooseStories } from "./rules/chosen-stories.ts";
import type { Model } from "./rules/model.ts";
import { networks } from "./rules/school-names.ts";
import { shareOf, type Sizes } from "./rules/sizes.ts";
import {
  copiedTables,
  hasRealSchool,
  keepNetworks,
  lastSchoolNumber,
  lookAnew,
  makeWaitingRooms,
} from "./schools-store.ts";
import { SteadyIds } from "./steady-ids.ts";
import { beginningOfMoment } from "./telling.ts";
import { openStoryBook, type StoryBook } from "./story-book.ts";

/** How an installation is reached: by the app's own role; the owner's only counts anew what the tables hold. */
export type Reached = { database: Database; app: pg.ClientConfig; owner: pg.ClientConfig };

/** With more incidents than this their words are not noted: a search finds none of them. */
export const mostSearched = 5000;

/** What was made: schools by the numbers in their addresses. */
export type Seeded = Sizes & { firstNumber: number; lastNumber: number };

/** How far it is. */
export type SeedProgress = (done: Pick<Sizes, "schools" | "incidents">) => void;

/** One more than a small machine has cores, so that each core has work while one writer's rows are made ready. */
const writers = 3;

/**
 * Makes many invented schools from the fictional one, which must be filled. Each is one transaction, so that whatever
 * ends this in the middle leaves whole schools; made again, further ones come beside them.
 */
export async function seedSchools(
  reached: Reached,
  { sizes, seed }: { sizes: Sizes; seed: number },
  onProgress: SeedProgress = () => {},
): Promise<Seeded> {
  await refuseBesideRealSchool(reached);
  const found = await standing(reached.database);
  if (found?.filled !== true) throw new Error("The fictional school is not filled yet.");
  return aloneAmongFillers(reached.database, async () => {
    const model = await readModel(reached.database, found.school.schoolId, found.begunAt);
    const book = openStoryBook(model, found.school.zone, found.begunAt);
    const begunAt = Temporal.Instant.from(model.facts[0]?.at ?? "");
    const networkIds = new SteadyIds(seed, "networks").next(networks.map(() => beginningOfMoment(begunAt)));
    const before = await lastSchoolNumber(reached.database);
    await keepNetworks(reached.database, networkIds, begunAt);
    const schools = planned({ book, sizes, seed, before, begunAt, networkIds });
    await write(reached.app, { model, schools, notesWords: sizes.incidents <= mostSearched }, onProgress);
    await lookAnew(reached.owner, copiedTables(model));
    return { ...sizes, firstNumber: before + 1, lastNumber: before + sizes.schools };
  });
}

/** Invented people beside real ones would one day be taken for them, in a list or in a figure. */
export async function refuseBesideRealSchool({ database, owner }: Reached): Promise<void> {
  if ((await installationKind(database)) === "real" || (await hasRealSchool(owner)))
    throw new Error(
      "A real school is set up here, so invented ones cannot be. Choose another folder with LESSEN_DATA.",
    );
}

type Planning = {
  book: StoryBook;
  sizes: Sizes;
  seed: number;
  before: number;
  begunAt: Temporal.Instant;
  networkIds: readonly string[];
};

/** The schools one after another: each is thought of only when somebody is free to write it. */
function* planned({ book, sizes, seed, before, begunAt, networkIds }: Planning): Generator<NewSchool, void> {
  for (let at = 0; at < sizes.schools; at += 1) {
    const number = before + at + 1;
    const random = randomFrom(seedOf(seed, "school", number));
    const ids = new SteadyIds(seed, "school", number);
    const { form, stories } = book.schoolOf(shareOf(sizes.children, sizes.schools, at));
    const chosen = chooseStories(random, stories, shareOf(sizes.incidents, sizes.schools, at));
    // One a millisecond: schools that are made one after another lie one after another in every index.
    const [schoolId = ""] = ids.next([beginningOfMoment(begunAt.add({ milliseconds: number }))]);
    const networkId = networkIds[number % (networkIds.length + 1)] ?? null;
    yield { number, schoolId, networkId, form, tellings: chosen.map(book.telling), ids };
  }
}

async function write(
  app: pg.ClientConfig,
  { model, schools, notesWords }: { model: Model; schools: Generator<NewSchool, void>; notesWords: boolean },
  onProgress: SeedProgress,
): Promise<void> {
  const tables = copiedTables(model);
  const done = { schools: 0, incidents: 0 };
  const onWritten = (incidents: number) => {
    done.incidents += incidents;
    onProgress(done);
  };
  const writeSome = async (client: pg.Client) => {
    await makeWaitingRooms(client, tables);
    for (let next = schools.next(); next.done !== true; next = schools.next()) {
      await makeSchool(client, { model, tables, notesWords, onWritten }, next.value);
      done.schools += 1;
      onProgress(done);
    }
  };
  const ends = Array.from({ length: writers }, async () => {
    // Where one cannot go on, the others end their school and begin no further one.
    await withClient(app, writeSome).finally(() => schools.return());
  });
  const failed = (await Promise.allSettled(ends)).find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}
