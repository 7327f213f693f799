import type { Temporal } from "#dates";
import type { Comparison, FieldChange, FieldValue, Origin, Problem, Roster, Section } from "../roster/index.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Lines, Preview } from "./preview.ts";
import type { HeldRoster } from "./roster-store.ts";
import { changesNothing, countComparison } from "./rules/count-comparison.ts";
import { fieldWords } from "./rules/field-words.ts";

/** More than anybody reads on one page; the counts are of all. */
const mostLines = 100;

/** Questions on one page: after these are answered, the next come. */
const mostQuestions = 20;

/** What somebody must see before they confirm: the counts of everything, and the first hundred of each kind by name. */
export function makePreview(
  held: HeldRoster,
  roster: Roster,
  comparison: Comparison,
  problems: readonly Problem[],
): Preview {
  const counts = countComparison(comparison);
  const people = {
    children: linesOf(comparison.children, wordsOf(held.children)),
    adults: linesOf(comparison.adults, wordsOf(held.adults)),
    families: linesOf(comparison.families, wordsOf(held.families)),
    groups: linesOf(comparison.groups, (id) => ({ name: held.groups.get(id)?.name ?? "", words: "" })),
  };
  const adults = new Map(roster.adults.map((adult) => [adult.sourceId, nameOf(adult)]));
  return {
    kind: "preview",
    fingerprint: fingerprintOf(comparison),
    schoolNames: roster.schools.map(({ name }) => name),
    mode: roster.mode,
    whole: roster.whole,
    counts,
    ...people,
    roles: comparison.roles
      .filter(({ needsConfirming }) => needsConfirming)
      .slice(0, mostLines)
      .map(({ personSourceId, asWritten }) => ({ name: adults.get(personSourceId) ?? "", asWritten })),
    problems: [...problems, ...comparison.problems],
    held: comparison.held,
    nothing:
      changesNothing(counts) &&
      comparison.children.perhaps.length + comparison.adults.perhaps.length + comparison.families.perhaps.length === 0,
  };
}

type Named = { givenName?: string; familyName?: string; name?: string };
type Incoming = Named & { sourceId: string; from: Origin; birthDate?: Temporal.PlainDate; email?: string | null };
type WordsOf = (id: string) => { name: string; words: string };

function linesOf<F extends string, T extends Incoming>(section: Section<F, T>, known: WordsOf): Lines {
  return {
    added: section.added
      .slice(0, mostLines)
      .map((one) => ({ name: nameOf(one), words: tellApart(one), from: place(one.from) })),
    changed: section.changed.slice(0, mostLines).map(({ id, incoming, changes, returns }) => ({
      name: known(id).name,
      words: [
        returns ? "Comes back." : "",
        ...changes.map(changeWords),
        changes.length === 0 && !returns ? "Is known by a further id." : "",
      ]
        .filter((words) => words !== "")
        .join(" "),
      from: place(incoming.from),
    })),
    ended: section.ended.slice(0, mostLines).map(({ id, why, lastDay }) => ({
      name: known(id).name,
      words:
        why === "absent"
          ? "Is not in the file any more."
          : why === "last-day"
            ? `The file says the last day was ${dayWords(lastDay.toString())}.`
            : "The file says they have left.",
      from: "",
    })),
    perhaps: section.perhaps.slice(0, mostQuestions).map(({ incoming, existing }) => ({
      sourceId: incoming.sourceId,
      name: nameOf(incoming),
      words: tellApart(incoming),
      same: existing.slice(0, 5).map((id) => ({ id, ...known(id) })),
    })),
    perhapsInAll: section.perhaps.length,
  };
}

function nameOf({ givenName, familyName, name }: Named): string {
  return name ?? `${givenName ?? ""} ${familyName ?? ""}`.trim();
}

function tellApart({ birthDate, email }: Incoming): string {
  if (birthDate !== undefined) return `Born ${dayWords(birthDate.toString())}`;
  return email ?? "";
}

type PersonRow = {
  given_name: string;
  family_name: string;
  born_on?: string | null;
  email?: string;
  ended_on: string | null;
};

function wordsOf(rows: ReadonlyMap<string, PersonRow>): WordsOf {
  return (id) => {
    const row = rows.get(id);
    if (row === undefined) return { name: "", words: "" };
    const born = row.born_on == null ? (row.email ?? "") : `Born ${dayWords(row.born_on)}`;
    return {
      name: `${row.given_name} ${row.family_name}`.trim(),
      words: row.ended_on === null ? born : `${born}. Has left.`,
    };
  };
}

function changeWords({ field, old, new: next }: FieldChange<string>): string {
  return `${fieldWords[field] ?? field}: ${valueWords(old)} → ${valueWords(next)}.`;
}

function valueWords(value: FieldValue): string {
  if (value === null || value === "") return "nothing";
  if (value === true || value === false) return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : value.join(" ");
  const text = String(value);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? dayWords(text) : `“${text.slice(0, 80)}”`;
}

/** A day as the office writes it. */
function dayWords(iso: string): string {
  return iso.split("-").toReversed().join("/");
}

function place({ file, line }: Origin): string {
  return `${file}, line ${line}`;
}
