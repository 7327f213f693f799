import type { Temporal } from "#dates";
import type { OfficeFile } from "./roster-files.ts";
import { schoolYearOf, termLines } from "./term-dates.ts";

/** The term dates as Fernlow's office brings them on a day: this school year and the next, as schools publish them. */
export function termFile(day: Temporal.PlainDate): OfficeFile {
  const year = schoolYearOf(day);
  const lines = [...termLines(year), ...termLines(year + 1)].map(({ name, kind, firstDay, lastDay }) =>
    [name, kind, british(firstDay), british(lastDay)].join(","),
  );
  return { name: "term-dates.csv", text: `\u{feff}Name,Kind,First day,Last day\r\n${lines.join("\r\n")}\r\n` };
}

function british(day: Temporal.PlainDate): string {
  return day.toString().split("-").toReversed().join("/");
}
