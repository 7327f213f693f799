import { Temporal } from "#dates";
import type { Work } from "#platform";
import type {
  Level,
  Standing,
  Technique,
  TechniqueDetails,
  TechniquePosition,
  TechniqueVersion,
} from "./rules/technique.ts";

/** The school's whole library, also what is no longer in it: a report may be about an earlier day. */
export async function techniquesOf(work: Work): Promise<Technique[]> {
  const rows = await everyVersion(work).execute();
  return groupsOf(rows);
}

/** One technique with all that was ever said of it. */
export async function techniqueById(work: Work, techniqueId: string): Promise<Technique | undefined> {
  const rows = await everyVersion(work).where("technique.technique_id", "=", techniqueId).execute();
  return groupsOf(rows)[0];
}

/** Whether anything is in the library today. */
export async function hasTechniques(work: Work): Promise<boolean> {
  const row = await work.tx
    .selectFrom("technique")
    .select("technique_id")
    .where("school_id", "=", work.schoolId)
    .where("ended_on", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function everyVersion(work: Work) {
  return work.tx
    .selectFrom("technique")
    .innerJoin("technique_version as said", (join) =>
      join
        .onRef("said.school_id", "=", "technique.school_id")
        .onRef("said.technique_id", "=", "technique.technique_id"),
    )
    .selectAll("said")
    .select("technique.ended_on")
    .where("technique.school_id", "=", work.schoolId)
    .orderBy("technique.technique_id")
    .orderBy("said.version");
}

type Row = Awaited<ReturnType<ReturnType<typeof everyVersion>["execute"]>>[number];

function groupsOf(rows: readonly Row[]): Technique[] {
  const found = new Map<string, Technique>();
  for (const row of rows) {
    const version = versionOf(row);
    const before = found.get(row.technique_id);
    found.set(row.technique_id, {
      techniqueId: row.technique_id,
      endedOn: dayOf(row.ended_on),
      versions: before === undefined ? [version] : [...before.versions, version],
    });
  }
  return [...found.values()];
}

function versionOf(row: Row): TechniqueVersion {
  return {
    version: row.version,
    fromOn: Temporal.PlainDate.from(row.from_on),
    withdrawnOn: dayOf(row.withdrawn_on),
    savedBy: row.saved_by,
    savedAt: Temporal.Instant.from(row.saved_at),
    code: row.code,
    provider: row.provider,
    curriculum: row.curriculum,
    name: row.name,
    level: row.level as Level,
    positions: row.positions as TechniquePosition[],
    leastAdults: row.least_adults,
    longestMinutes: row.longest_minutes,
    excluded: row.excluded,
    refresherMonths: row.refresher_months,
    standing: row.standing as Standing,
  };
}

function dayOf(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}

/** Makes room for a technique; its first version is written after it. */
export async function insertTechnique(work: Work, techniqueId: string): Promise<void> {
  await work.tx.insertInto("technique").values({ school_id: work.schoolId, technique_id: techniqueId }).execute();
}

/** Writes what is said of a technique now, beside all that was said before. */
export async function insertVersion(
  work: Work,
  techniqueId: string,
  said: TechniqueDetails & Pick<TechniqueVersion, "version" | "fromOn" | "withdrawnOn" | "savedBy">,
): Promise<void> {
  await work.tx
    .insertInto("technique_version")
    .values({
      school_id: work.schoolId,
      technique_id: techniqueId,
      version: said.version,
      from_on: said.fromOn.toString(),
      code: said.code,
      provider: said.provider,
      curriculum: said.curriculum,
      name: said.name,
      level: said.level,
      positions: JSON.stringify(said.positions),
      least_adults: said.leastAdults,
      longest_minutes: said.longestMinutes,
      excluded: said.excluded,
      refresher_months: said.refresherMonths,
      standing: said.standing,
      withdrawn_on: said.withdrawnOn?.toString() ?? null,
      saved_by: said.savedBy,
      saved_at: work.at.toString(),
    })
    .execute();
}

/** Takes a technique out of the library, once. */
export async function endTechniqueOn(work: Work, techniqueId: string, day: Temporal.PlainDate): Promise<boolean> {
  const row = await work.tx
    .updateTable("technique")
    .set({ ended_on: day.toString() })
    .where("school_id", "=", work.schoolId)
    .where("technique_id", "=", techniqueId)
    .where("ended_on", "is", null)
    .returning("technique_id")
    .executeTakeFirst();
  return row !== undefined;
}
