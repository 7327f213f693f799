import { Temporal } from "#dates";
import type { RegimeVersion } from "./regime-version.ts";

/** The version in force on the day of the event, among a regime's versions; null before the oldest of them. */
export function versionOn(versions: readonly RegimeVersion[], eventDate: Temporal.PlainDate): RegimeVersion | null {
  return versions.find((version) => covers(version, eventDate)) ?? null;
}

function covers({ from, to }: RegimeVersion, day: Temporal.PlainDate): boolean {
  const begun = Temporal.PlainDate.compare(from, day) <= 0;
  return begun && (to === null || Temporal.PlainDate.compare(day, to) <= 0);
}
