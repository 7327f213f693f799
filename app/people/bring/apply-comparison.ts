import type { Temporal } from "#dates";
import type { Work } from "#platform";
import { sql } from "kysely";
import type { OnWritten } from "../bulk-rows.ts";
import type { Comparison, Existing } from "../roster/index.ts";
import { applyMemberships, applyTies, type Ids } from "./apply-pairs.ts";
import { applySection } from "./apply-section.ts";
import { adultColumns, childColumns, familyColumns, groupColumns } from "./columns-of-fields.ts";
import type { HeldRoster, Row } from "./roster-store.ts";

/** What is written, and onto what: the school as held, which source the file is, the school's calendar day. */
export type Applying = {
  held: HeldRoster;
  source: string;
  comparison: Comparison;
  today: Temporal.PlainDate;
  /** Hears how many more people, classes, ties or places in classes are written. */
  onWritten?: OnWritten;
};

/** Writes a comparison, all of it or, where the database refuses a row, nothing. */
export async function applyComparison(work: Work, applying: Applying): Promise<Ids> {
  const { held, source, comparison, today, onWritten = () => undefined } = applying;
  await freeUpns(work, comparison);
  const blank = blanks(work);
  const children = await applySection(
    work,
    {
      table: "child",
      key: "child_id",
      link: "child",
      source,
      onWritten,
      columns: childColumns,
      held: held.children,
      blank: blank.child,
    },
    comparison.children,
  );
  const adults = await applySection(
    work,
    {
      table: "adult",
      key: "adult_id",
      link: "adult",
      source,
      onWritten,
      columns: adultColumns,
      held: held.adults,
      blank: blank.adult,
    },
    comparison.adults,
  );
  const families = await applySection(
    work,
    {
      table: "family_member",
      key: "family_member_id",
      link: "family",
      source,
      onWritten,
      columns: familyColumns,
      held: held.families,
      blank: blank.family,
    },
    comparison.families,
  );
  const groups = await applySection(
    work,
    {
      table: "class_group",
      key: "group_id",
      link: "group",
      source,
      onWritten,
      columns: groupColumns,
      held: held.groups,
      blank: blank.group,
    },
    comparison.groups,
  );
  const { existing } = held;
  const ids: Ids = {
    children: new Map([...idsOf(existing.children, source), ...children]),
    adults: new Map([...idsOf(existing.adults, source), ...adults]),
    families: new Map([...idsOf(existing.families, source), ...families]),
    groups: new Map([...idsOf(existing.groups, source), ...groups]),
  };
  await applyTies(work, comparison.ties, ids, { today, onWritten });
  await applyMemberships(work, comparison.memberships, ids, {
    children: new Set(held.children.keys()),
    today,
    onWritten,
  });
  return { children, adults, families, groups };
}

/** Somebody new of each kind, before the file's values. */
function blanks({ schoolId: school_id, at }: Work) {
  const name = { given_name: "", family_name: "" };
  const same = { school_id, entered_at: at.toString(), ended_on: null };
  return {
    child: (child_id: string): Row<"child"> => ({
      ...same,
      ...name,
      child_id,
      known_as: "",
      born_on: null,
      upn: null,
      year_group: "",
      sen_provision: null,
      needs: "",
      residential: false,
    }),
    adult: (adult_id: string): Row<"adult"> => ({ ...same, ...name, adult_id, known_as: "", email: "", job_title: "" }),
    family: (family_member_id: string): Row<"family_member"> => ({
      ...same,
      ...name,
      family_member_id,
      email: "",
      phone: "",
      language: "",
    }),
    group: (group_id: string): Row<"class_group"> => ({ school_id, group_id, name: "", ended_on: null }),
  };
}

function idsOf(existing: readonly Existing<string>[], source: string): [string, string][] {
  return existing.flatMap(({ id, links }) =>
    links.filter((link) => link.source === source).map(({ sourceId }): [string, string] => [sourceId, id]),
  );
}

/** Two children whose UPNs the file swaps would stand in each other's way, row by row: so both are emptied first. */
async function freeUpns(work: Work, { children }: Comparison): Promise<void> {
  const ids = children.changed
    .filter(({ changes }) => changes.some(({ field }) => field === "upn"))
    .map(({ id }) => id);
  if (ids.length === 0) return;
  await sql`update child set upn = null where school_id = ${work.schoolId} and child_id = any(${ids}::uuid[])`.execute(
    work.tx,
  );
}
