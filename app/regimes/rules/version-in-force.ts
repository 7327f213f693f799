import { Temporal } from "#dates";
import type { VersionOf, VersionStatus } from "./regime-version.ts";

interface Dated {
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly status: VersionStatus;
}

/** The version in force on the day of the event, among a regime's versions; null before the oldest of them. */
export function versionOn<Version extends Dated>(
  versions: readonly Version[],
  eventDate: Temporal.PlainDate,
): Version | null {
  return versions.find((version) => !isDormant(version) && covers(version, eventDate)) ?? null;
}

/** Written and not in force: a draft, or an Act that nobody has begun. It governs no event and is shown only on request. */
export function isDormant({ status }: Pick<VersionOf<string>, "status">): boolean {
  return status === "draft" || status === "enacted-not-commenced";
}

// A first day that nobody read does not keep the rules from an older event; the page says that it was not read.
function covers({ from, to }: Dated, day: Temporal.PlainDate): boolean {
  const begun = from === null || Temporal.PlainDate.compare(from, day) <= 0;
  return begun && (to === null || Temporal.PlainDate.compare(day, to) <= 0);
}
