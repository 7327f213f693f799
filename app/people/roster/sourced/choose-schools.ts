import type { Problems } from "../problems.ts";
import type { RosterSchool } from "../types.ts";

/** Which of a file's schools to read. A file of several is not read at all until somebody has chosen. */
export function chooseSchools(
  schools: readonly RosterSchool[],
  only: readonly string[] | undefined,
  file: string,
  problems: Problems,
): Set<string> {
  const stop = (message: string): Set<string> => {
    problems.add("schools", { file, line: null, column: null, value: null, message, severity: "stops" });
    return new Set();
  };
  if (schools.length === 0)
    return stop("There is no school in this file. Export again with the school itself included.");
  const names = schools
    .slice(0, 10)
    .map(({ name }) => name)
    .join(", ");
  if (!only) {
    const [first] = schools;
    if (schools.length === 1 && first) return new Set([first.sourceId]);
    return stop(
      `This file holds ${schools.length} schools: ${names}${schools.length > 10 ? ", …" : ""}. Choose which to read.`,
    );
  }
  const chosen = new Set(schools.map(({ sourceId }) => sourceId).filter((id) => only.includes(id)));
  return chosen.size > 0
    ? chosen
    : stop(`None of the chosen schools is in this file. It holds: ${names}. Choose one of these.`);
}
