import type { Typed } from "#platform";
import { someone } from "./answers.ts";
import type {
  InCodes,
  PlannedIncident,
  PlannedInjury,
  PlannedLine,
  PlannedLineRest,
  PlannedRest,
} from "./rules/planned.ts";
import { placesHurt, placesTouched } from "./rules/rest/places-drawn.ts";
import type { FoundSchool } from "./school.ts";

/** The answers to every question of the rest of a record as somebody would have typed them, question by question. */
export function restAnswersTo(
  planned: PlannedIncident,
  rest: PlannedRest,
  found: FoundSchool,
): (readonly [string, Typed])[] {
  const tried = planned.tried.filter((code) => code !== "DEA.NONE" && code !== "DEA.UNKNOWN");
  const hurt = "hurt" in planned.injuries ? planned.injuries.hurt : [];
  return [
    ["just-before", inCodes(rest.before)],
    ["earlier", inCodes(rest.earlier)],
    ["seen-and-heard", inCodes(rest.seen)],
    ["telling-us", inCodes(rest.meant)],
    ...(tried.length === 0 ? [] : [["what-it-did", effects(tried, rest)] as const]),
    ["otherwise", { ...harms(rest), harmWords: rest.harmWords }],
    ["something-less", inCodes(rest.less)],
    ["decision", { ...rest.decision, decidedBy: adultOr(found, rest.decision.decidedBy) }],
    ...rest.lines.map((line, index) => [`line-${index + 1}`, lineAnswer(line, planned.lines[index], found)] as const),
    ...hurt.flatMap((ref, index) => {
      const injury = rest.hurt[index];
      return injury === undefined
        ? []
        : [
            [
              `hurt-${someone(found, ref)}`,
              injuryAnswer(injury, "words" in planned.injuries ? planned.injuries.words : ""),
            ] as const,
          ];
    }),
    ["ending", inCodes(rest.ending)],
    ["afterwards", { ...states(planned, rest, found), ...since(rest) }],
    ["plan", { plan: rest.plan.plan, followed: rest.plan.followed, planWords: rest.plan.words }],
  ];
}

const inCodes = ({ chosen, words }: InCodes<string>): Typed => ({ chosen: [...chosen], words });

function effects(tried: readonly string[], rest: PlannedRest): Typed {
  return Object.fromEntries(
    tried.flatMap((code, index) => {
      const [effect, note] = rest.effects[index] ?? ["unknown", ""];
      return [
        [`effect-${code}`, effect],
        [`note-${code}`, note],
      ];
    }),
  );
}

function harms(rest: PlannedRest): Typed {
  return Object.fromEntries(
    rest.harms.flatMap(([harm, whom, likely, soon], index) => [
      [`harm-${index + 1}`, harm],
      [`harm-${index + 1}-whom`, whom],
      [`harm-${index + 1}-likely`, likely],
      [`harm-${index + 1}-soon`, soon],
    ]),
  );
}

function lineAnswer(line: PlannedLineRest, told: PlannedLine | undefined, found: FoundSchool): Typed {
  const adults = told?.adults ?? [];
  return {
    ...Object.fromEntries(adults.map((ref, index) => [`part-${found.adult(ref)}`, line.parts[index] ?? "unknown"])),
    touched: told === undefined ? [] : placesTouched(told, line),
    agreedBy: adultOr(found, line.agreedBy),
    ...(line.checks.length === 0 ? { checked: ["none"] } : {}),
    ...Object.fromEntries(
      line.checks.flatMap(([at, what, note], index) => [
        [`check-at-${index + 1}`, at],
        [`check-${index + 1}`, what],
        [`check-note-${index + 1}`, note],
      ]),
    ),
    lineWords: line.words,
  };
}

function injuryAnswer({ injury, where, checks, ...words }: PlannedInjury, said: string): Typed {
  return { injury: [...injury], where: placesHurt({ where }, said), checks: [...checks], ...words };
}

function states(planned: PlannedIncident, rest: PlannedRest, found: FoundSchool): Typed {
  const moments = ["end", "15", "60", "home"];
  return Object.fromEntries(
    planned.children
      .filter(({ role }) => role === "held")
      .flatMap(({ ref }) =>
        rest.states.map((state, index) => [`state-${moments[index] ?? ""}-${found.child(ref)}`, state]),
      ),
  );
}

const since = ({ needs, childSupport, othersSupport }: PlannedRest): Typed => ({ needs, childSupport, othersSupport });

/** An adult's id; "nobody", "another" and nothing at all stand for themselves. */
function adultOr(found: FoundSchool, ref: string): string {
  return ref === "" || ref === "nobody" || ref === "another" ? ref : found.adult(ref);
}
