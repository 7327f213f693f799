const given = [
  "Ada",
  "Bea",
  "Cal",
  "Dev",
  "Esi",
  "Fay",
  "Gil",
  "Hana",
  "Idris",
  "Jo",
  "Kit",
  "Lena",
  "Milo",
  "Nia",
  "Omar",
  "Pia",
  "Remi",
  "Sol",
  "Tam",
  "Una",
];
const family = [
  "Ashdown",
  "Birk",
  "Corran",
  "Dell",
  "Eastley",
  "Fenn",
  "Garside",
  "Holt",
  "Ivers",
  "Jessop",
  "Karim",
  "Larch",
];
const classes = ["Ash", "Beech", "Cedar", "Elm", "Hazel", "Larch", "Maple", "Oak", "Rowan", "Willow", "Yew", "Alder"];

/** Invented people for a special school of the usual size, as the two files that an office would bring. */
export function inventedRoster(children: number, adults: number): Record<"children.csv" | "adults.csv", string> {
  const name = (at: number) =>
    `${given[at % given.length]},${family[((at % given.length) + Math.floor(at / given.length)) % family.length]}`;
  const group = (at: number) => classes[at % classes.length];
  const lines = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));
  return {
    "children.csv": [
      "Reference,Given name,Family name,Date of birth,Year,Class",
      ...lines(children, (at) => `C${at},${name(at)},05/09/2014,7,${group(at)}`),
    ].join("\n"),
    "adults.csv": [
      "Reference,Given name,Family name,Email,Job title,Class",
      ...lines(adults, (at) => `A${at},${name(at + 3)},a${at}@school.example,Teaching assistant,${group(at)}`),
    ].join("\n"),
  };
}
