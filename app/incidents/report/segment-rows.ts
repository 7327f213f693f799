import { textOf, type Typed } from "#platform";
import { filledRows } from "./rows.ts";

/** The rows of "what adults did" that have a line in them. */
export function segmentRows(typed: Typed): number[] {
  const filled = filledRows(typed, "segment", "from", "to");
  return filled.filter((row, index) => !holdsOnlyWhatWasOffered(typed, row, filled[index - 1]));
}

/** A new row is offered the end of the one before as its beginning; that alone is no line that anybody told. */
function holdsOnlyWhatWasOffered(typed: Typed, row: number, before: number | undefined): boolean {
  const said = (name: string, of: number) => textOf(typed, `${name}-${of}`);
  if (before === undefined || said("segment", row) !== "" || said("to", row) !== "") return false;
  return said("from", row) === said("to", before);
}
