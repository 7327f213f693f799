import type {
  Behaviour,
  ChildState,
  DeEscalation,
  Harm,
  HowSoon,
  LessRestrictive,
  Likelihood,
  Meaning,
  Purpose,
  SettingEvent,
  TriedEffect,
  Trigger,
} from "#regimes";
import type { PlaceKey } from "../places.ts";

/** When in the day something tends to happen. */
export type Slot = "arrival" | "morning" | "lunch" | "afternoon" | "home";

/** What adults did, in one word; `shapes.ts` turns it into timed lines. */
export type Shape = "grab" | "escort" | "stand" | "seat" | "kneel" | "ground" | "apart" | "kept" | "quiet";

/** A harm that was near: what, to whom, how likely, how soon. */
export type NearHarm = readonly [Harm, "child" | "other-child" | "adult" | "others" | "nobody", Likelihood, HowSoon];

/** One telling in codes, as whoever told it would tick them: the rest of the record says the same as the report. */
export type Told = {
  before: readonly Trigger[];
  seen: readonly Behaviour[];
  meant: readonly Meaning[];
  harms: readonly NearHarm[];
  /** Why something less was not possible, where the place itself is a reason. */
  less: readonly LessRestrictive[];
  earlier: readonly SettingEvent[];
};

/** Says one telling in codes: what came just before, what was seen, what it may have meant, which harm was near. */
export function told(
  before: Told["before"],
  seen: Told["seen"],
  meant: Told["meant"],
  harms: Told["harms"],
  { less = [], earlier = [] }: Partial<Pick<Told, "less" | "earlier">> = {},
): Told {
  return { before, seen, meant, harms, less, earlier };
}

/**
 * One kind of thing that happens to one child, told in several ways. Phrases speak as the adult who reports: `{n}` is
 * the child, `{a}` the other adult, `{o}` another child, `{he}`, `{him}`, `{his}` as they fit. Lists of the same length
 * go together: the second `before` with the second `why` and the second `codes`.
 */
export type Scene = {
  slots: readonly Slot[];
  place: PlaceKey | "class";
  spot: string;
  before: readonly string[];
  /** What was tried, in words, and what each did. */
  tried: readonly (readonly [readonly DeEscalation[], string, readonly TriedEffect[]])[];
  why: readonly string[];
  otherwise: readonly string[];
  codes: readonly Told[];
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
  /** How it ended, and how the child was then and a quarter of an hour later. */
  calm: readonly (readonly [string, ChildState, ChildState])[];
  after: readonly string[];
  /** What made a day harder, in words (often none) and in a code. */
  needs: readonly (readonly [string, SettingEvent])[];
  scenes: readonly Scene[];
};
