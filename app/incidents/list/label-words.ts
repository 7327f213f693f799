import { Temporal } from "#dates";
import { versionInForce } from "#regimes";

/** What the labels are called. Both versions of the rules call them the same. */
export const labelWords: ReadonlyMap<string, string> = new Map(
  Object.entries(versionInForce("gb-eng", Temporal.PlainDate.from("2026-04-01"))?.meanings ?? {}).map(
    ([code, { words }]) => [code, words],
  ),
);
