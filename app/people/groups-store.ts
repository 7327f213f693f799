import { newId, type Work } from "#platform";
import { sql } from "kysely";
import { todayIn } from "./today.ts";

/** A class or other group. */
export type Group = { groupId: string; name: string };

/** The classes chosen for somebody: those ticked, and perhaps one that is new. */
export type ClassesChosen = { groupIds: readonly string[]; newClass: string };

/** The school's classes in use. */
export async function groupsOf(work: Work): Promise<Group[]> {
  const rows = await work.tx
    .selectFrom("class_group")
    .select(["group_id", "name"])
    .where("school_id", "=", work.schoolId)
    .where("ended_on", "is", null)
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ groupId: row.group_id, name: row.name }));
}

/** Puts a person into these classes and out of all others; says whether anything changed. */
export async function setClasses(
  work: Work,
  as: "child" | "adult",
  personId: string,
  chosen: ClassesChosen,
): Promise<boolean> {
  const here = (await groupsOf(work)).map(({ groupId }) => groupId);
  const wanted = chosen.groupIds.filter((id) => here.includes(id));
  const name = chosen.newClass.trim();
  if (name !== "") wanted.push(await groupByName(work, name));
  const table = sql.table(as === "child" ? "class_group_child" : "class_group_adult");
  const person = sql.ref(as === "child" ? "child_id" : "adult_id");
  const today = (await todayIn(work)).toString();
  const left = await sql`update ${table} set ended_on = ${today}::date
    where school_id = ${work.schoolId} and ${person} = ${personId} and ended_on is null
      and not group_id = any(${wanted}::uuid[])`.execute(work.tx);
  const joined = await sql`insert into ${table} (school_id, group_id, ${person})
    select ${work.schoolId}::uuid, wanted, ${personId}::uuid from unnest(${wanted}::uuid[]) as wanted
    on conflict (school_id, group_id, ${person}) do update set ended_on = null where ${table}.ended_on is not null`.execute(
    work.tx,
  );
  return (left.numAffectedRows ?? 0n) + (joined.numAffectedRows ?? 0n) > 0n;
}

async function groupByName(work: Work, name: string): Promise<string> {
  const row = await work.tx
    .selectFrom("class_group")
    .select("group_id")
    .where("school_id", "=", work.schoolId)
    .where("ended_on", "is", null)
    .where(sql`lower(name)`, "=", name.toLowerCase())
    .executeTakeFirst();
  if (row !== undefined) return row.group_id;
  const groupId = newId(work.at);
  await work.tx.insertInto("class_group").values({ school_id: work.schoolId, group_id: groupId, name }).execute();
  return groupId;
}
