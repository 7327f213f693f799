import { nameKey } from "../../roster/rules/name-key.ts";

/** A class as held: the sources that know it, by which ids, whether it has ended. */
type HeldClass = {
  id: string;
  ended: boolean;
  links: readonly { source: string; sourceId: string }[];
  values: { name?: unknown };
};

/**
 * Which classes of a file are classes that are here already though their id is not: typed in by hand under the same
 * name, and not yet known to this source; or brought by our own template, whose ids are names, when it still told
 * “Alder” from “alder”. Without it such a school would have every class twice. People are never matched so.
 */
export function sameClasses(
  held: readonly HeldClass[],
  incoming: readonly { sourceId: string; name: string }[],
  source: string,
): Map<string, { sameAs: string }> {
  const running = held.filter(({ ended }) => !ended);
  const free = running.filter(({ links }) => !links.some((link) => link.source === source));
  const byName = new Map(
    free.map(({ id, values }) => [nameKey(typeof values.name === "string" ? values.name : ""), id]),
  );
  const byId = source === "lessen-csv" ? byWrittenId(running) : new Map<string, string>();
  return new Map(
    incoming.flatMap(({ sourceId, name }) => {
      const id = byId.get(nameKey(sourceId)) ?? byName.get(nameKey(name));
      return id === undefined ? [] : [[sourceId, { sameAs: id }] as const];
    }),
  );
}

function byWrittenId(held: readonly HeldClass[]): Map<string, string> {
  return new Map(
    held.flatMap(({ id, links }) =>
      links.filter(({ source }) => source === "lessen-csv").map(({ sourceId }) => [nameKey(sourceId), id] as const),
    ),
  );
}
