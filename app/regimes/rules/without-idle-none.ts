/** "Nothing this duty names" is only worth saying when nothing else is said, and once. */
export function withoutIdleNone<Said extends { readonly code: string }>(labels: readonly Said[]): Said[] {
  const named = labels.filter((label) => label.code !== "none");
  return named.length > 0 ? named : labels.slice(0, 1);
}
