import type { Temporal } from "#dates";
import { england } from "./england/versions.ts";
import type { RegimeVersion } from "./rules/regime-version.ts";
import { versionOn } from "./rules/version-in-force.ts";

/** Every version of the rules a record can be kept under. What other regimes would call it is in `elsewhere/`. */
export const REGIMES: Readonly<Record<"gb-eng", readonly RegimeVersion[]>> = { "gb-eng": england };

/**
 * The rules that governed an event: chosen by the day it happened, never by the day it is written down.
 * Null for a day before the oldest version.
 */
export function versionInForce(regime: "gb-eng", eventDate: Temporal.PlainDate): RegimeVersion | null {
  return versionOn(REGIMES[regime], eventDate);
}

/** A version by its own name, for a record that was classified under it. */
export function versionById(id: string): RegimeVersion | null {
  return (
    Object.values(REGIMES)
      .flat()
      .find((version) => version.id === id) ?? null
  );
}
