import { addTechnique, adultsOf, changeTechnique } from "#people";
import type { Temporal } from "#dates";
import { inSchool, type Database, type Doing } from "#platform";
import { adults, emailOf } from "./rules/adults.ts";
import { idFrom, randomFrom, seedOf } from "./rules/random.ts";
import { techniques, type SaidAnew } from "./rules/techniques.ts";

/** The same id each time, so that a filling that was cut short adds none twice. */
export function techniqueIdOf(code: string, begun: Temporal.Instant): string {
  return idFrom(randomFrom(seedOf("technique", code)), begun);
}

/** The office enters the school's techniques by the same deed as any school's. */
export async function keepTechniques(database: Database, doing: Doing, fromOn: Temporal.PlainDate): Promise<void> {
  const by = await officeOf(database, doing);
  for (const details of techniques)
    await addTechnique(database, doing, techniqueIdOf(details.code, doing.at), { details, fromOn, by });
}

/** And says something new of one. `begun` is when they were entered. */
export async function sayAnew(
  database: Database,
  doing: Doing,
  { code, from: fromOn, changed }: SaidAnew,
  begun: Temporal.Instant,
): Promise<void> {
  const by = await officeOf(database, doing);
  const before = techniques.find((one) => one.code === code);
  if (before === undefined) throw new Error(`Fernlow has no technique ${code}.`);
  const said = { details: { ...before, ...changed }, fromOn, by, seen: 1 };
  const outcome = await changeTechnique(database, doing, techniqueIdOf(code, begun), said);
  if (outcome !== "saved") throw new Error(`Fernlow's technique ${code} was not changed: ${outcome}`);
}

async function officeOf(database: Database, doing: Doing): Promise<string> {
  const office = adults.find(({ role }) => role === "administrator");
  const here = await inSchool(database, doing, (work) => adultsOf(work));
  const found = here.find(({ email }) => office !== undefined && email === emailOf(office));
  if (found === undefined) throw new Error("Fernlow's office is not there.");
  return found.adultId;
}
