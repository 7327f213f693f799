import { readRows, report } from "../read-rows.ts";
import { readBirthDate } from "../read-values.ts";
import { readSex } from "../rules/child-codes.ts";
import { demographicColumns } from "./layouts.ts";
import { isGone, tableOf, type Work } from "./work.ts";

/** Reads birth dates and sex of the children already read. Race columns never get this far (D1.4). */
export async function readDemographics(work: Work): Promise<void> {
  const table = tableOf(work, "demographics");
  if (!table) return;
  const children = new Map(work.roster.children.map((child) => [child.sourceId, child]));
  for await (const row of readRows(table, demographicColumns, work.reading)) {
    const child = children.get(row.get("id") ?? "");
    if (isGone(row.get("status"))) continue;
    if (!child) {
      if (work.roster.mode === "delta" && work.options.known?.get(row.get("id") ?? "") === "child") {
        report(
          work.reading,
          "left-out",
          "birth-alone",
          row,
          "id",
          "This birth date came without the child's row in users.csv, so it was left out. Export the child again, or upload a complete file.",
        );
      }
      continue;
    }
    const birthDate = readBirthDate(work.reading, row, "birthDate", "iso", work.options.today);
    if (birthDate) child.birthDate = birthDate;
    const sex = readSex(row.get("sex") ?? "");
    if (sex) child.sex = sex;
  }
}
