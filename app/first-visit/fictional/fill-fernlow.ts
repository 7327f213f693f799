import { factList, inSchool, type Database, type Doing } from "#platform";
import { Temporal } from "#dates";
import { z } from "zod";
import { bringDays, bringPeople, claimInstallation, giveSignIns } from "./begin-fernlow.ts";
import { keepTechniques, sayAnew } from "./keep-techniques.ts";
import { aloneAmongFillers, filledFact, standing, type Standing } from "./fictional-store.ts";
import { firstDayOf, planSchool, type PlannedSchool } from "./rules/plan-school.ts";
import { rosterFiles } from "./rules/roster-files.ts";
import { saidAnew } from "./rules/techniques.ts";
import { termFile } from "./rules/term-file.ts";
import { findPeople } from "./school.ts";
import { beginOnly, happeningsOf, type Happening } from "./tell-incident.ts";

const fictionalFact = factList({
  [filledFact]: {
    sentence: "The invented records of the fictional school are complete.",
    details: z.strictObject({ incidents: z.int() }),
  },
});

/** How far a filling has come. */
export type Progress = (done: number, total: number) => void;

/** What a filling may be told: tests fill a smaller school. */
export type FillingSize = { seed: number; size: number };

const zone = "Europe/London";
const morning = Temporal.PlainTime.from("08:10");
const atMorning = (day: Temporal.PlainDate, minutes = 0) =>
  day.toPlainDateTime(morning.add({ minutes })).toZonedDateTime(zone).toInstant();

/**
 * Fills the installation, or goes on where a filling was cut short. Everything is told in the order in which it would
 * have happened, each in its own transaction, and is safe to do twice: so the trail itself says how far it came.
 */
export async function fillFernlow(
  database: Database,
  now: Temporal.Instant,
  { seed, size }: FillingSize,
  onProgress: Progress,
): Promise<void> {
  if ((await standing(database))?.filled === true) return;
  await aloneAmongFillers(database, async () => {
    await claimInstallation(database, now, atMorning(firstDayOf(now, zone).subtract({ days: 3 })));
    const found = await standing(database);
    if (found === undefined || found.filled) return;
    await tellAll(database, found, planSchool({ now: found.begunAt, zone, seed, size }), onProgress);
  });
}

async function tellAll(database: Database, found: Standing, plan: PlannedSchool, onProgress: Progress): Promise<void> {
  const { school } = found;
  const doing = (at: Temporal.Instant): Doing => ({ schoolId: school.schoolId, actor: "set-up", at });
  const total = plan.incidents.length;
  const stillToTell = ({ at }: { at: Temporal.Instant }) =>
    found.toldUntil === undefined || Temporal.Instant.compare(at, found.toldUntil) >= 0;
  const steps = inOrder([
    ...peopleSteps(database, doing, plan),
    ...techniqueSteps(database, doing, plan),
    ...plan.incidents.flatMap(happeningsOf),
    ...(plan.begunOnly === undefined ? [] : [beginOnly(plan.begunOnly)]),
  ]);
  let people: Awaited<ReturnType<typeof findPeople>> | undefined;
  let told = found.incidents;
  onProgress(told, total);
  for (const step of steps.filter(stillToTell)) {
    if ("bring" in step) {
      await step.bring();
      people = undefined;
      continue;
    }
    people ??= await findPeople(database, doing(step.at), school);
    await step.happen(database, people);
    if (step.incident) onProgress(++told, total);
  }
  await inSchool(database, doing(found.begunAt), async (work) => {
    work.record(fictionalFact(filledFact, `school:${school.schoolId}`, { incidents: total }));
  });
}

type PeopleStep = { at: Temporal.Instant; bring(): Promise<void> };

/** The office's mornings: the term dates and the files of each September, then sign-ins for whoever is new. */
function peopleSteps(
  database: Database,
  doing: (at: Temporal.Instant) => Doing,
  { rosterDays }: PlannedSchool,
): PeopleStep[] {
  return rosterDays.flatMap((day, roster) => [
    {
      at: atMorning(day, -25),
      bring: () => bringDays(database, doing(atMorning(day, -25)), termFile(day)),
    },
    {
      at: atMorning(day, -20),
      bring: () => bringPeople(database, doing(atMorning(day, -20)), rosterFiles(roster, rosterDays)),
    },
    { at: atMorning(day, -10), bring: () => giveSignIns(database, doing(atMorning(day, -10))) },
  ]);
}

/** The office enters the school's techniques once its people are in, and later says something new of two. */
function techniqueSteps(
  database: Database,
  doing: (at: Temporal.Instant) => Doing,
  { firstDay, rosterDays, schoolDays }: PlannedSchool,
): PeopleStep[] {
  const begun = atMorning(firstDay, -5);
  return [
    { at: begun, bring: () => keepTechniques(database, doing(begun), firstDay) },
    ...saidAnew(rosterDays, schoolDays).map((said) => {
      const at = atMorning(said.from, -4);
      return { at, bring: () => sayAnew(database, doing(at), said, begun) };
    }),
  ];
}

function inOrder(steps: readonly (Happening | PeopleStep)[]): (Happening | PeopleStep)[] {
  return steps.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at));
}
