/** How a row's values lie under the headings. */
export type RowShape = "fits" | "shorter" | "short" | "long" | "secret-may-slide" | "swallowed";

/** What the headings lead one to expect. */
type ExpectedShape = {
  headings: number;
  /** Where the last column stands without which nothing works. */
  lastNeeded: number;
  /** One column holds passwords. */
  secret: boolean;
};

/**
 * Judges a row before any of it is read. A comma too many or too few moves every value after it: a password
 * could come to stand under a heading that is shown. A row over several lines that then does not fit has swallowed
 * others, whose people would seem to have left.
 */
export function rowShape(cells: readonly string[], lineBreaks: number, expected: ExpectedShape): RowShape {
  const { headings, lastNeeded, secret } = expected;
  if (cells.length === headings) return "fits";
  if (lineBreaks > 0) return "swallowed";
  if (secret) return "secret-may-slide";
  if (cells.length > headings) return cells.slice(headings).some((cell) => cell.trim() !== "") ? "long" : "fits";
  return cells.length <= lastNeeded ? "short" : "shorter";
}
