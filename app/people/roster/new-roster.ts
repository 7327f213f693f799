import type { Reading } from "./read-rows.ts";
import { collectProblems } from "./problems.ts";
import type { Origin, ReadOptions, Roster, RosterKind, RosterPerson, SourceKind } from "./types.ts";

/** A roster with nothing in it yet. */
export function newRoster(sourceKind: SourceKind, source: string): Roster {
  return {
    sourceKind,
    source,
    mode: "bulk",
    whole: noneWhole(),
    schools: [],
    children: [],
    adults: [],
    families: [],
    ties: [],
    groups: [],
    memberships: [],
    roles: [],
    gone: [],
    unread: [],
    lostRows: 0,
  };
}

/** Absence means nothing for any kind. */
export function noneWhole(): Record<RosterKind, boolean> {
  return { child: false, adult: false, family: false, group: false, tie: false, membership: false };
}

const rowsPerTick = 500;

/** A fresh reading that tells of its progress now and then. */
export function newReading(standard: string, options: ReadOptions): Reading {
  let rows = 0;
  return {
    problems: collectProblems(),
    lostRows: 0,
    lostIds: new Map(),
    standard,
    tick() {
      rows++;
      if (rows % rowsPerTick === 0) options.onProgress?.(rows);
    },
  };
}

/** Keeps each id once: the same row again is passed over, a different one under the same id leaves both out. */
export function keepOnce<P extends RosterPerson>(
  people: Map<string, P>,
  person: P,
  roster: Roster,
  reading: Reading,
): void {
  const before = people.get(person.sourceId);
  if (!before) return void people.set(person.sourceId, person);
  const same = sameApartFromPlace(before, person);
  const where = `${linesOf(before.from, person.from)} both have the id “${person.sourceId}”`;
  const message = same
    ? `${where} and say the same. It was read once.`
    : `${where} and say different things. Both were left out. Give each person their own id, or remove the wrong line.`;
  reading.problems.add("id-twice", {
    file: person.from.file,
    line: person.from.line,
    column: null,
    value: person.sourceId,
    message,
    severity: same ? "note" : "left-out",
  });
  if (!same) roster.unread.push(person.sourceId);
}

function linesOf(one: Origin, other: Origin): string {
  const first = one.file === other.file ? `Line ${one.line}` : `Line ${one.line} of ${one.file}`;
  return `${first} and line ${other.line} of ${other.file}`;
}

function sameApartFromPlace(one: RosterPerson, other: RosterPerson): boolean {
  return JSON.stringify({ ...one, from: null }) === JSON.stringify({ ...other, from: null });
}

/** Takes out whoever was left out after all. */
export function settle<P extends RosterPerson>(people: Map<string, P>, roster: Roster): P[] {
  const unread = new Set(roster.unread);
  return [...people.values()].filter(({ sourceId }) => !unread.has(sourceId));
}
