import type { Origin, Problem, Roster } from "../types.ts";
import type { AdultField, Ended, Existing, Section } from "./compare-types.ts";

/**
 * A file may not end every head who can sign in: nobody could then make another, and no page mends it. Those heads
 * stay, and for each the office is told where the file says otherwise and how to mend it.
 */
export function keepAHead<T>(
  adults: Section<AdultField, T>,
  { heads, held, roster }: { heads: readonly string[]; held: readonly Existing<AdultField>[]; roster: Roster },
): { adults: Section<AdultField, T>; problems: Problem[] } {
  const leaving = adults.ended.filter(({ id }) => heads.includes(id));
  if (leaving.length === 0 || leaving.length < heads.length) return { adults, problems: [] };
  const kept = new Set(leaving.map(({ id }) => id));
  return {
    adults: {
      ...adults,
      ended: adults.ended.filter(({ id }) => !kept.has(id)),
      left: [...adults.left, ...kept],
    },
    problems: leaving.map((one) => ({
      ...placeOf(one, roster),
      column: null,
      value: nameOf(held.find(({ id }) => id === one.id)),
      message: messageFor(one, leaving.length),
      severity: "left-out",
    })),
  };
}

function messageFor({ why }: Ended, heads: number): string {
  const who = heads === 1 ? "This is the school's only head who can sign in" : "All heads who can sign in would leave";
  const says = why === "absent" ? "the file does not name them" : "the file says that they have left";
  const mend = why === "absent" ? "add them to the file" : "take out that they have left";
  return `${who}, and ${says}. They were kept, because without a head nobody could make another. If they have left, make somebody else head under Sign-ins, then bring the file again. If not, ${mend}.`;
}

/** Where the file says it; whoever is absent stands on no line, so the file that should name them is said. */
function placeOf({ sourceId, why }: Ended, { adults, gone, children }: Roster): { file: string; line: number | null } {
  const inFile = adults.find((adult) => adult.sourceId === sourceId);
  const said = gone.find((one) => one.kind === "person" && one.sourceId === sourceId);
  const from: Origin | undefined = why === "last-day" ? inFile?.from : why === "said-gone" ? said?.from : undefined;
  if (from !== undefined) return { file: from.file, line: from.line };
  return { file: (adults[0] ?? children[0])?.from.file ?? "the upload", line: null };
}

function nameOf(adult: Existing<AdultField> | undefined): string | null {
  const name = [adult?.values.givenName, adult?.values.familyName].filter((part) => typeof part === "string").join(" ");
  return name === "" ? null : name;
}
