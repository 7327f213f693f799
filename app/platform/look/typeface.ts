import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

const weights = [400, 700] as const;
type Weight = (typeof weights)[number];

/**
 * The letters of the typeface in three files: a page fetches only those whose letters stand on it. First what plain English
 * needs, which is on every page; then the accents of western Europe; then those of further languages, for a child's name.
 */
const letters = {
  plain: { from: "latin", range: "U+20-7E, U+A0, U+A3, U+B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026" },
  accents: {
    from: "latin",
    range:
      "U+A1-A2, U+A4-B6, U+B8-D6, U+D8-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2022, U+2039-203A, U+20AC, U+2122, U+2212",
  },
  further: { from: "latin-ext", range: "U+100-130, U+132-151, U+154-2BA, U+1E00-1E9F, U+1EF2-1EFF" },
} as const;
type Letters = keyof typeof letters;

/** A font file by the name under which the style sheet asks for it. */
export type FontName = `atkinson-${Weight}-${Letters}.woff2`;

type Face = { name: FontName; weight: Weight; from: "latin" | "latin-ext"; range: string };

const faces: readonly Face[] = weights.flatMap((weight) =>
  (Object.keys(letters) as Letters[]).map((each) => ({
    name: `atkinson-${weight}-${each}.woff2` as const,
    weight,
    ...letters[each],
  })),
);

/** The rules that tell a browser which file holds which letters. */
export const typefaceRules = faces
  .map(
    ({ name, weight, range }) =>
      `@font-face{font-family:"Atkinson Hyperlegible";font-weight:${weight};font-display:swap;src:url("${name}") format("woff2");unicode-range:${range}}`,
  )
  .join("");

/** Makes the font files: without the hints of old screens, which are half of their size. Run when building. */
export async function makeFonts(): Promise<Record<FontName, Uint8Array>> {
  const made = await Promise.all(faces.map(async (face) => [face.name, await makeFont(face)] as const));
  return Object.fromEntries(made) as Record<FontName, Uint8Array>;
}

async function makeFont({ weight, from, range }: Face): Promise<Uint8Array> {
  // Of the two forms this one comes without hints.
  const file = `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${from}-${weight}-normal.woff`;
  return subsetFont(await readFile(require.resolve(file)), lettersIn(range), { targetFormat: "woff2" });
}

/** The letters of a range as style sheets write it, like "U+20-7E, U+A3". */
export function lettersIn(range: string): string {
  return range
    .split(", ")
    .map((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
    })
    .join("");
}
