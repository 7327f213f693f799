import type { DeEscalation, Purpose } from "#regimes";
import type { PlaceKey } from "../places.ts";

/** When in the day something tends to happen. */
export type Slot = "arrival" | "morning" | "lunch" | "afternoon" | "home";

/** What adults did, in one word; `shapes.ts` turns it into timed lines. */
export type Shape = "grab" | "escort" | "stand" | "seat" | "kneel" | "ground" | "apart" | "kept" | "quiet";

/**
 * One kind of thing that happens to one child, told in several ways. Phrases speak as the adult who reports: `{n}` is
 * the child, `{a}` the other adult, `{o}` another child, `{he}`, `{him}`, `{his}` as they fit.
 */
export type Scene = {
  slots: readonly Slot[];
  place: PlaceKey | "class";
  spot: string;
  before: readonly string[];
  tried: readonly (readonly [readonly DeEscalation[], string])[];
  why: readonly string[];
  otherwise: readonly string[];
  purpose: readonly Purpose[];
  shapes: Partial<Record<Shape, number>>;
  /** What whoever reviews takes from it. */
  learn: readonly string[];
};

/** A child as the adults know them: what helps, what is seen first, how it ends. */
export type Story = {
  ref: string;
  /** About how many incidents in two years, before any change of plan. */
  weight: number;
  /** When the plan was changed, as a share of the two years, and what it did to the number of incidents. */
  change?: { at: number; factor: number; words: string };
  /** Whether holds are in the child's plan. */
  plan: "in-plan" | "outside-plan" | "none";
  noticed: readonly string[];
  calm: readonly string[];
  after: readonly string[];
  needs: readonly string[];
  scenes: readonly Scene[];
};
