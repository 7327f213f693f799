import { accountByEmail, type Role } from "#access";
import type { Installation } from "#platform";
import { fillFernlow, type FillingSize, type Progress } from "./fictional/fill-fernlow.ts";
import { standing } from "./fictional/fictional-store.ts";
import { adults, emailOf, toComeInAs } from "./fictional/rules/adults.ts";
import { lastSchoolNumber } from "./many-schools/schools-store.ts";
import { headAddress } from "./many-schools/rules/school-names.ts";
import { installationKind } from "./installation-kind.ts";

/** Somebody of the fictional school to come in as. */
export type FictionalPerson = { accountId: string; name: string; role: Role; jobTitle: string };

/** How far the filling is, for the page that waits for it. */
export type FillingState =
  | { kind: "not-begun" }
  | { kind: "filling"; done: number; total: number | undefined }
  | { kind: "filled" }
  | { kind: "stopped" };

/** The whole school; a test fills a smaller one. */
const whole: FillingSize = { seed: 20_240_911, size: 1 };

type Filling = { done: number; total: number | undefined; stopped: boolean; ends: Promise<void> };
const fillings = new WeakMap<Installation, Filling>();

/**
 * Fills an empty installation with the fictional school, or ends a filling that was cut short. Asked for again while
 * it fills, everybody waits for the one filling; where a real school stands nothing happens.
 */
export async function fillFictionalSchool(
  installation: Installation,
  onProgress: Progress = () => {},
  size: FillingSize = whole,
): Promise<void> {
  const under = fillings.get(installation);
  if (under !== undefined && !under.stopped) return under.ends;
  const filling: Filling = { done: 0, total: undefined, stopped: false, ends: Promise.resolve() };
  const progress: Progress = (done, total) => {
    Object.assign(filling, { done, total });
    onProgress(done, total);
  };
  filling.ends = fill(installation, size, progress).catch((error: unknown) => {
    filling.stopped = true;
    throw error;
  });
  fillings.set(installation, filling);
  return filling.ends;
}

async function fill({ database, now }: Installation, size: FillingSize, progress: Progress): Promise<void> {
  if ((await installationKind(database)) === "real")
    throw new Error("A real school is set up here, so the fictional one cannot be.");
  await fillFernlow(database, now(), size, progress);
}

/** Where the filling stands, also when another process does it. */
export async function fillingState(installation: Installation): Promise<FillingState> {
  const under = fillings.get(installation);
  const known = await standing(installation.database);
  if (known?.filled === true) return { kind: "filled" };
  if (under?.stopped === true) return { kind: "stopped" };
  if (under === undefined && known === undefined) return { kind: "not-begun" };
  return { kind: "filling", done: Math.max(under?.done ?? 0, known?.incidents ?? 0), total: under?.total };
}

/** The people whom a visitor may come in as. */
export async function fictionalPeople({ database }: Installation): Promise<FictionalPerson[]> {
  const people: FictionalPerson[] = [];
  for (const ref of toComeInAs) {
    const adult = adults.find((one) => one.ref === ref);
    const account = adult === undefined ? undefined : await accountByEmail(database, emailOf(adult));
    if (adult === undefined || account === undefined) continue;
    people.push({
      accountId: account.account_id,
      name: `${adult.givenName} ${adult.familyName}`,
      role: adult.role,
      jobTitle: adult.className === "" ? adult.jobTitle : `${adult.jobTitle}, ${adult.className} class`,
    });
  }
  return people;
}

/** How many invented schools stand beside this one: they are numbered from 1. */
export function furtherSchools({ database }: Installation): Promise<number> {
  return lastSchoolNumber(database);
}

/** The account of the head of the invented school with this number, if there is one. */
export async function headOfSchool({ database }: Installation, number: string): Promise<string | undefined> {
  if (!/^\d{1,9}$/.test(number)) return undefined;
  return (await accountByEmail(database, headAddress(Number(number))))?.account_id;
}
