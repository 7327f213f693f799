/** One id for a pair, for ties (child, family) and memberships (group, person). */
export function pairId(first: string, second: string): string {
  return JSON.stringify([first, second]);
}
