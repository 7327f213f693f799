import { Temporal } from "#dates";
import type { Origin, Problem } from "../types.ts";
import type { Answers, Changed, Ended, Existing, FieldChange, FieldValue, Section } from "./compare-types.ts";
import { peopleAlike } from "./people-alike.ts";

/** What every incoming person or group has; their fields are looked up by name. */
export type SectionInput<F extends string> = { sourceId: string; lastDay?: Temporal.PlainDate; from: Origin } & Partial<
  Record<F, FieldValue | undefined>
>;

type Input<F extends string, T extends SectionInput<F>> = {
  source: string;
  held: readonly Existing<F>[];
  incoming: readonly T[];
  fields: readonly F[];
  /** Whoever is absent has gone. */
  whole: boolean;
  gone: ReadonlySet<string>;
  unread: ReadonlySet<string>;
  today: Temporal.PlainDate;
  answers: Answers;
  problems: Problem[];
};

/** Compares one kind. Matches by the source's id, then by UPN, then by what a person has answered; never by name alone. */
export function compareSection<F extends string, T extends SectionInput<F>>(input: Input<F, T>): Section<F, T> {
  const section: Section<F, T> = { added: [], changed: [], ended: [], left: [], perhaps: [] };
  const find = finder(input);
  const alike = peopleAlike(input.held);
  const met = new Map<string, T>();
  const inQuestion = new Set<string>();
  for (const incoming of input.incoming) {
    const { match, conflict } = find(incoming);
    for (const id of conflict ?? []) inQuestion.add(id);
    if (conflict) continue;
    if (hasLeft(incoming, input.today)) {
      if (match) met.set(match.id, incoming);
      if (match && !match.ended) section.ended.push(endedOn(match, incoming.sourceId, incoming.lastDay ?? input.today));
      continue;
    }
    if (match && met.has(match.id)) sameTwice(input.problems, incoming, met.get(match.id));
    else if (match) place(section, match, incoming, input);
    else addOrAsk(section, incoming, alike(incoming), input.answers);
    if (match && !met.has(match.id)) met.set(match.id, incoming);
  }
  for (const { existing } of section.perhaps) for (const id of existing) inQuestion.add(id);
  endTheOthers(section, input, met, inQuestion);
  return section;
}

type Find<F extends string, T> = (incoming: T) => { match?: Existing<F> | undefined; conflict?: string[] };

function finder<F extends string, T extends SectionInput<F>>({
  held,
  source,
  answers,
  problems,
}: Input<F, T>): Find<F, T> {
  const byId = new Map(held.map((one) => [one.id, one]));
  const byLink = new Map(
    held.flatMap((one) =>
      one.links.filter((link) => link.source === source).map((link) => [link.sourceId, one] as const),
    ),
  );
  const upnOf = (values: object): unknown => (values as { upn?: unknown }).upn;
  const byUpn = new Map(held.filter(({ values }) => upnOf(values)).map((one) => [upnOf(one.values), one]));
  return (incoming) => {
    const linked = byLink.get(incoming.sourceId);
    const sameUpn = byUpn.get(upnOf(incoming) ?? null);
    if (linked && sameUpn && linked !== sameUpn) {
      const message =
        "By its id this row is one child and by its UPN another, so it was left out and neither was changed. Look up whose UPN it is.";
      problems.push({ ...incoming.from, column: "UPN", value: String(upnOf(incoming)), message, severity: "left-out" });
      return { conflict: [linked.id, sameUpn.id] };
    }
    const answer = answers.get(incoming.sourceId);
    return { match: linked ?? sameUpn ?? (typeof answer === "object" ? byId.get(answer.sameAs) : undefined) };
  };
}

function place<F extends string, T extends SectionInput<F>>(
  section: Section<F, T>,
  match: Existing<F>,
  incoming: T,
  { fields, source }: Input<F, T>,
): void {
  const changed: Changed<F, T> = {
    id: match.id,
    incoming,
    changes: fieldChanges(match, incoming, fields),
    newLink: !match.links.some((link) => link.source === source && link.sourceId === incoming.sourceId),
    returns: match.ended,
  };
  const same = changed.changes.length === 0 && !changed.newLink && !changed.returns;
  if (same) section.left.push(match.id);
  else section.changed.push(changed);
}

function fieldChanges<F extends string, T extends SectionInput<F>>(
  { values, keptHere = [] }: Existing<F>,
  incoming: T,
  fields: readonly F[],
): FieldChange<F>[] {
  return fields.flatMap((field) => {
    const next: FieldValue | undefined = incoming[field];
    const old = values[field] ?? null;
    if (next === undefined || keptHere.includes(field) || sameValue(old, next)) return [];
    return [{ field, old, new: next }];
  });
}

/** Empty is empty, however it is written; dates and lists are the same when they say the same. */
function sameValue(old: FieldValue, next: FieldValue): boolean {
  const plain = (value: FieldValue): string =>
    value === null || value === "" ? "" : Array.isArray(value) ? value.join(" ") : String(value);
  return plain(old) === plain(next);
}

function addOrAsk<F extends string, T extends SectionInput<F>>(
  section: Section<F, T>,
  incoming: T,
  existing: string[],
  answers: Answers,
): void {
  if (existing.length > 0 && answers.get(incoming.sourceId) !== "new") section.perhaps.push({ incoming, existing });
  else section.added.push(incoming);
}

/**
 * Ends who is said to have gone and, when the file is whole, who is absent. Only people this source
 * has brought can be ended by it, and nobody is ended because their row could not be read, or while it is
 * in question whether a row is theirs.
 */
function endTheOthers<F extends string, T extends SectionInput<F>>(
  section: Section<F, T>,
  { held, source, whole, gone, unread, today }: Input<F, T>,
  met: ReadonlyMap<string, T>,
  inQuestion: ReadonlySet<string>,
): void {
  for (const one of held) {
    if (met.has(one.id)) continue;
    const ids = one.links.filter((link) => link.source === source).map(({ sourceId }) => sourceId);
    if (inQuestion.has(one.id) || ids.some((id) => unread.has(id))) {
      section.left.push(one.id);
      continue;
    }
    const said = ids.find((id) => gone.has(id));
    const absent = whole ? ids[0] : undefined;
    const sourceId = said ?? absent;
    if (one.ended || sourceId === undefined) section.left.push(one.id);
    else section.ended.push({ id: one.id, sourceId, why: said === undefined ? "absent" : "said-gone", lastDay: today });
  }
}

function hasLeft({ lastDay }: { lastDay?: Temporal.PlainDate }, today: Temporal.PlainDate): boolean {
  return lastDay !== undefined && Temporal.PlainDate.compare(lastDay, today) < 0;
}

function endedOn(match: { id: string }, sourceId: string, lastDay: Temporal.PlainDate): Ended {
  return { id: match.id, sourceId, why: "last-day", lastDay };
}

function sameTwice(
  problems: Problem[],
  { sourceId, from }: { sourceId: string; from: Origin },
  before?: { from: Origin },
): void {
  const message = `This row and line ${before?.from.line ?? "?"} are the same person here, so only that line was used. Remove one of the two.`;
  problems.push({ ...from, column: null, value: sourceId, message, severity: "left-out" });
}
