import { rolesOf } from "#access";
import { needsOf } from "#people";
import type { Work } from "#platform";
import type { Report } from "./report/read-report.ts";

/** The child's needs as the school knew them that day, kept with the record (england.md#F6). */
export async function childrenRows(work: Work, report: Report) {
  const needs = await needsOf(
    work,
    report.children.map(({ childId }) => childId),
  );
  return report.children.map(({ childId, role }) => {
    const known = needs.find((child) => child.childId === childId);
    return {
      child_id: childId,
      role,
      needs: {
        name: known?.name,
        bornOn: known?.bornOn,
        yearGroup: known?.yearGroup,
        senProvision: known?.senProvision,
        needs: known?.needs,
      },
    };
  });
}

/** Each adult's part, and what they were at the school that day: a head who took part is reviewed from outside. */
export async function adultRows(work: Work, report: Report) {
  const schoolRoles = await rolesOf(
    work,
    report.adults.adult.map(({ adultId }) => adultId),
  );
  return report.adults.adult.map(({ adultId, role }) => ({
    adult_id: adultId,
    role,
    school_role: schoolRoles.get(adultId) ?? null,
  }));
}
