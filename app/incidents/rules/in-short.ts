import type { IncidentClassification } from "#regimes";
import { lengthInWords } from "./local-times.ts";

type Counted = {
  children: readonly { name: string; role: string }[];
  adults: readonly { role: string }[];
  record: { injuries: "none-seen" | "yes" };
};

/** The record in two sentences, from its facts alone: who, what for how long, and whether anyone was hurt. */
export function inShort(incident: Counted, classified: IncidentClassification): string {
  const held = incident.children.filter(({ role }) => role === "held").map(({ name }) => name.split(" ")[0]);
  const took = incident.adults.filter(({ role }) => role === "took-part").length;
  const adults = took === 1 ? "One adult" : took === 2 ? "Two adults" : `${took === 0 ? "No" : took} adults`;
  const parts = [
    part(classified.describedForceSeconds, "use of force"),
    part(classified.describedSeclusionSeconds, "kept apart and not free to leave"),
    part(classified.describedRestraintSeconds, "movement limited without holding"),
  ].filter((text) => text !== undefined);
  const what = parts.length === 0 ? "no time that counts as force or as being kept apart" : parts.join("; ");
  const hurt = incident.record.injuries === "yes" ? "Someone was hurt." : "No injury was seen.";
  return `${held.join(" and ")}: ${what}. ${adults} took part. ${hurt}`;
}

function part(seconds: number, words: string): string | undefined {
  return seconds === 0
    ? undefined
    : `${lengthInWords(seconds)} of ${words}`.replace(" of kept", " kept").replace(" of movement", " with movement");
}
