import type { Temporal } from "#dates";
import type { Typed } from "#platform";
import type { PlannedIncident } from "./rules/planned.ts";
import type { FoundSchool } from "./school.ts";

const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: time.second === 0 ? "minute" : "second" });

/** The answers to every question of the report as somebody would have typed them, question by question. */
export function answersTo(planned: PlannedIncident, found: FoundSchool): (readonly [string, Typed])[] {
  const { day, injuries } = planned;
  return [
    [
      "children",
      rows(
        "child",
        planned.children.map(({ ref, role }) => [found.child(ref), role]),
      ),
    ],
    [
      "adults",
      {
        ...rows(
          "adult",
          planned.adults.map(({ ref, role }) => [found.adult(ref), role]),
        ),
        others: planned.others,
      },
    ],
    [
      "when-and-where",
      {
        "day-day": String(day.day),
        "day-month": String(day.month),
        "day-year": String(day.year),
        begins: clock(planned.begins),
        ends: clock(planned.ends),
        place: found.place(planned.place),
        spot: planned.spot,
      },
    ],
    [
      "what-happened",
      Object.fromEntries(
        planned.lines.flatMap(({ kind, from, to }, index) => [
          [`segment-${index + 1}`, kind],
          [`from-${index + 1}`, clock(from)],
          [`to-${index + 1}`, clock(to)],
        ]),
      ),
    ],
    ...planned.lines.map(
      ({ facts, adults }, index) =>
        [`segment-${index + 1}`, { adults: adults.map(found.adult), ...factsHere(facts, found) }] as const,
    ),
    ["before", { before: planned.before, needs: planned.needs }],
    ["tried", { tried: [...planned.tried], triedWords: planned.triedWords }],
    ["why", { why: planned.why, otherwise: planned.otherwise }],
    [
      "injuries",
      "looked" in injuries
        ? { injuries: "none-seen", looked: injuries.looked }
        : { injuries: "yes", hurt: injuries.hurt.map((ref) => someone(found, ref)), hurtWords: injuries.words },
    ],
    ["after", { ended: planned.ended, support: planned.support }],
    ["told", { told: planned.told, toldWords: planned.toldWords }],
  ];
}

/** A technique stands in a story by its code. */
function factsHere({ ownTechnique, ...facts }: Typed, found: FoundSchool): Typed {
  return typeof ownTechnique === "string" ? { ...facts, ownTechnique: found.technique(ownTechnique) } : facts;
}

function rows(name: string, people: readonly (readonly [string, string])[]): Typed {
  return Object.fromEntries(
    people.flatMap(([id, role], index) => [
      [`${name}-${index + 1}`, id],
      [`${name}-${index + 1}-role`, role],
    ]),
  );
}

/** Children have numbers, adults have a letter and a number. */
export function someone(found: FoundSchool, ref: string): string {
  return /^\d/.test(ref) ? found.child(ref) : found.adult(ref);
}
