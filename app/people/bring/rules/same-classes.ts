/** A class as held: the sources that know it, whether it has ended. */
type HeldClass = { id: string; ended: boolean; links: readonly { source: string }[]; values: { name?: unknown } };

/**
 * Which classes of a file are classes the office typed in by hand: the same name, and not yet known to this source.
 * Without it a school that has begun by hand would have every class twice. People are never matched so.
 */
export function sameClasses(
  held: readonly HeldClass[],
  incoming: readonly { sourceId: string; name: string }[],
  source: string,
): Map<string, { sameAs: string }> {
  const free = held.filter(({ ended, links }) => !ended && !links.some((link) => link.source === source));
  const byName = new Map(free.map(({ id, values }) => [key(typeof values.name === "string" ? values.name : ""), id]));
  return new Map(
    incoming.flatMap(({ sourceId, name }) => {
      const id = byName.get(key(name));
      return id === undefined ? [] : [[sourceId, { sameAs: id }] as const];
    }),
  );
}

function key(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("en-GB").replaceAll(/\s+/g, " ").trim();
}
