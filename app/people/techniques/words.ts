import { countWords, dayWords } from "../page/words.ts";
import { newestOf } from "./rules/technique-that-day.ts";
import { levelWords, positionWords, standingWords, type Technique, type TechniqueVersion } from "./rules/technique.ts";

/** How a technique stands now, with the day where a day belongs to it. */
export function standsWords(technique: Technique): string {
  if (technique.endedOn !== null) return `Taken out on ${dayWords(technique.endedOn)}`;
  return saidStanding(newestOf(technique));
}

/** The standing that one version gives it. */
export function saidStanding({ standing, withdrawnOn }: Pick<TechniqueVersion, "standing" | "withdrawnOn">): string {
  return withdrawnOn === null ? standingWords[standing] : `Withdrawn on ${dayWords(withdrawnOn)}`;
}

/** What limits it, in one line: level, positions, adults, minutes. */
export function limitsWords({ level, positions, leastAdults, longestMinutes }: TechniqueVersion): string {
  return [
    `Level ${level}`,
    positions.map((position) => positionWords[position].toLowerCase()).join(", "),
    leastAdults === null ? "" : `at least ${countWords(leastAdults, "adult", "adults")}`,
    longestMinutes === null ? "" : `at most ${countWords(longestMinutes, "minute", "minutes")}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The level with its neutral meaning. */
export function levelInWords(level: TechniqueVersion["level"]): string {
  return `${level}. ${levelWords[level]}`;
}
