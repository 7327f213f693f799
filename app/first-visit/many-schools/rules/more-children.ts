import { idsIn, type ModelTable, type Row } from "./model.ts";

/** Given and family names for children beside the cast of the stories. Everybody is invented. */
const given = "Ada Bram Cleo Dilan Edie Femi Gwen Hugo Iris Jonah Kaya Lars Maren Nico Orla Pia Quinn Rafi Selma Tariq";
const family =
  "Applin Brook Corran Dunning Eastley Farrow Gant Hollis Iveson Jarrow Kell Lorne Marrick Norland Oldroyd";
const [givenNames, familyNames] = [given.split(" "), family.split(" ")];

/** The invented name of the `at`th further child; three hundred before one comes again, then with a number. */
export function furtherName(at: number): { given_name: string; family_name: string } {
  const again = Math.floor(at / (givenNames.length * familyNames.length));
  const name = familyNames[Math.floor(at / givenNames.length) % familyNames.length] ?? "";
  return {
    given_name: givenNames[at % givenNames.length] ?? "",
    family_name: again === 0 ? name : `${name}-${familyNames[(at + again) % familyNames.length]} ${again + 1}`,
  };
}

/** The tables in which a further child stands; families are left to whoever asks. */
const ofChildren = new Set(["child", "class_group_child", "roster_link"]);

/**
 * The rows of a further child, who is like one of the cast but for the name: in the same class, of the same year, under
 * the same heading of needs. `id` stands for the new child's id.
 */
export function furtherRows(
  tables: readonly ModelTable[],
  like: string,
  further: { id: string; at: number },
): Map<string, Row[]> {
  const other: Readonly<Record<string, string | null>> = {
    child_id: further.id,
    person_id: further.id,
    ...furtherName(further.at),
    known_as: "",
    upn: null,
    source_id: `F${further.at + 1}`,
  };
  const rows = tables
    .filter(({ name }) => ofChildren.has(name))
    .map((table): [string, Row[]] => [
      table.name,
      table.rows
        .filter((row) => idsIn(table.columns, row).includes(like))
        .map((row) =>
          row.map((value, at) => {
            const name = table.columns[at]?.name ?? "";
            return name in other ? (other[name] ?? null) : value;
          }),
        ),
    ]);
  return new Map(rows);
}
