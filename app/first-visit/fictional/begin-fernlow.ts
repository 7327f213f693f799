import { accessFact, accountByEmail, beginMembership, headsOf, makeAccount, nameHeadReviewer } from "#access";
import { addAdult, adultsOf, beginSchool, importDays, importRoster } from "#people";
import { inSchool, newId, type Database, type Doing } from "#platform";
import type { Temporal } from "#dates";
import { adults, emailOf } from "./rules/adults.ts";
import { places } from "./rules/places.ts";
import type { OfficeFile } from "./rules/roster-files.ts";

const thanks =
  "If you want to talk about it, Colette's door is open until five, and Moira's all day. You can also ring the adults' helpline on the staff room board.";

/**
 * Claims an empty installation and sets up the school with its head, in one transaction, two years before now. Two
 * presses at once: one claims it, the other finds it claimed.
 */
export async function claimInstallation(
  database: Database,
  now: Temporal.Instant,
  begins: Temporal.Instant,
): Promise<void> {
  const schoolId = newId(now);
  await inSchool(database, { schoolId, actor: "set-up", at: begins }, async (work) => {
    const claimed = await work.tx
      .updateTable("installation")
      .set({ kind: "fictional" })
      .where("kind", "=", "empty")
      .executeTakeFirst();
    const head = adults.find(({ role }) => role === "head");
    if (claimed.numUpdatedRows !== 1n || head === undefined) return;
    await beginSchool(work, {
      name: "Fernlow School",
      fictional: true,
      settings: ["day-special"],
      places: Object.values(places),
      thanksWords: thanks,
    });
    work.record(accessFact("school-set-up", `school:${schoolId}`, { fictional: true }));
    const adultId = await addAdult(work, { ...head, email: emailOf(head) });
    const accountId = await makeAccount(work, emailOf(head), null);
    await beginMembership(work, { adultId, accountId, role: "head" });
  });
}

/** Brings the office's files in as any school's are brought in, by the same reading and the same deed. */
export async function bringPeople(database: Database, doing: Doing, files: readonly OfficeFile[]): Promise<void> {
  const head = adults.find(({ role }) => role === "head");
  const here = await inSchool(database, doing, (work) => adultsOf(work));
  const headId = here.find(({ email }) => head !== undefined && email === emailOf(head))?.adultId ?? "new";
  const uploads = files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const answers = head === undefined ? {} : { [head.ref]: headId };
  const outcome = await importRoster(database, doing, uploads, {
    headsOf,
    apply: true,
    heldToo: true,
    choices: { answers },
  });
  if (outcome.kind !== "compared" || !outcome.applied)
    throw new Error(`Fernlow's files were not applied: ${JSON.stringify(outcome)}`);
}

/** Brings the office's term dates in by the same reading and the same deed as any school's. */
export async function bringDays(database: Database, doing: Doing, { name, text }: OfficeFile): Promise<void> {
  const { problems } = await importDays(database, doing, { name, bytes: new TextEncoder().encode(text) });
  if (problems.length > 0) throw new Error(`Fernlow's term dates were not read: ${JSON.stringify(problems)}`);
}

/** Gives every adult a sign-in without a password, and names the governor who reviews when the head was involved. */
export async function giveSignIns(database: Database, doing: Doing): Promise<void> {
  await inSchool(database, doing, async (work) => {
    const here = new Map((await adultsOf(work)).map(({ email, adultId }) => [email, adultId]));
    for (const adult of adults) {
      const email = emailOf(adult);
      const adultId = here.get(email);
      if (adultId === undefined || (await accountByEmail(work.tx, email)) !== undefined) continue;
      await beginMembership(work, { adultId, accountId: await makeAccount(work, email, null), role: adult.role });
    }
    const idOf = (role: string) => here.get(adults.filter((adult) => adult.role === role).map(emailOf)[0] ?? "");
    const [head, governor] = [idOf("head"), idOf("governor")];
    if (head !== undefined && governor !== undefined) await nameHeadReviewer(work, governor, head);
  });
}
