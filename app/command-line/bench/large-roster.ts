const given = ["Ada", "Bea", "Cal", "Dev", "Esi", "Fay", "Gil", "Hana", "Idris", "Jo"];
const family = ["Ashdown", "Birk", "Corran", "Dell", "Eastley", "Fenn", "Garside", "Holt", "Ivers", "Jessop"];

/** How many lines of people and classes the four files have together. */
export const largeRows = 30_000;
const size = { children: 8_000, adults: 2_000, families: 12_000, groups: 8_000 };
/** In the second year so many of the children have left, and as many are new. */
const leavers = 1_000;

/** A whole invented trust as one school: children, adults, families and classes. Nearly every line of the second year is different. */
export function largeRoster(year: 1 | 2): Record<string, string> {
  const first = year === 1 ? 0 : leavers;
  const lines = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));
  const child = (at: number) => `C${at + first}`;
  const born = (n: number) => `${1 + (n % 28)}/${1 + (n % 12)}/2014`;
  const written = {
    "children.csv": [
      "Reference,Given name,Family name,Date of birth,Year,SEN,Needs,Class,Whole school",
      ...lines(
        size.children,
        (at) => `${child(at)},${name(at + first)},${born(at + first)},${6 + year},E,ASD,${at % 400},y`,
      ),
    ],
    "adults.csv": [
      "Reference,Given name,Family name,Email,Job title,Class",
      ...lines(size.adults, (at) => `A${at},${name(at)},a${at}@school.example,Teaching assistant ${year},${at % 400}`),
    ],
    "families.csv": [
      "Child reference,Reference,Given name,Family name,Relationship,Email,Phone,Language,Whole school",
      ...lines(
        size.families,
        (at) =>
          `${child(at % size.children)},F${at},${name(at)},Mother,f${at}@family.example,01632 9${60_000 + at}${year},English,y`,
      ),
    ],
    "groups.csv": ["Group,Person reference", ...lines(size.groups, (at) => `Set ${year} ${at % 300},${child(at)}`)],
  };
  return Object.fromEntries(Object.entries(written).map(([file, rows]) => [file, `${rows.join("\r\n")}\r\n`]));
}

/** No two of the first ten thousand have the same. */
function name(at: number): string {
  return `${given[at % 10]}-${Math.floor(at / 100)},${family[Math.floor(at / 10) % 10]}`;
}
