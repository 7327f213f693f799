// oxfmt-ignore
const small = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
] as const;
const tens = ["twenty", "thirty", "forty", "fifty"] as const;

const values = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((word, index): [string, number][] => {
    const ten = (index + 2) * 10;
    return [
      [word, ten],
      ...small.slice(1, 10).map((one, unit): [string, number] => [`${word} ${one}`, ten + unit + 1]),
    ];
  }),
]);

/** Every number from one to fifty-nine in words or figures, for a pattern; the longer words first. */
export const numberPattern = `(?:${[...values.keys()]
  .slice(1)
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replace(" ", "[- ]"))
  .join("|")}|\\d{1,2})`;

/** The hours of a clock face in words or figures, for a pattern. */
export const hourPattern = `(?:${small.slice(1, 13).join("|")}|1[0-2]|[1-9])`;

/** A number that was written in words or in figures. */
export function numberOf(written: string): number {
  const word = written.toLowerCase().replace("-", " ");
  return values.get(word) ?? Number(word);
}
