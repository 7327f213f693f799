/** Which lines, as a sentence begins: "Line 2", "Lines 2, 3". */
export function linesInWords(lines: readonly string[]): string {
  return `${lines.length === 1 ? "Line" : "Lines"} ${lines.join(", ")}`;
}
