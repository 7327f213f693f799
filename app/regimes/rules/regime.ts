import type { Force } from "./provenance.ts";
import type { RegimeId, VersionOf } from "./regime-version.ts";

/** A jurisdiction's rules for a kind of setting, in all their versions. */
export interface Regime {
  readonly id: RegimeId;
  readonly name: string;
  readonly place: string;
  /** The kinds of place it applies to, in words. */
  readonly settings: readonly string[];
  /** What happens to what it names: a record, a figure in a collection, or a code in a data set. */
  readonly keeps: "record" | "count" | "code";
  /** What the kinds of rule are called there, where that differs from England's words. */
  readonly forceNames: Readonly<Partial<Record<Force, string>>>;
  readonly versions: readonly VersionOf<string>[];
}
