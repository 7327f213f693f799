import { choices, defineForm, perhaps, words } from "#platform";
import {
  codesOf,
  DEVICES,
  EXITS,
  INITIATORS,
  OBSERVATIONS,
  PLANNED,
  PURPOSES,
  SANCTIONS,
  SEARCH_ITEMS,
  type Initiator,
  type SegmentKind,
} from "#regimes";
import { adultsChosen } from "../chosen.ts";
import type { ReportContext } from "../step.ts";
import { bodyParts } from "./body-parts.ts";

/** A plain question that may stay open: not knowing is never the same as no. */
export const yesNo = ["yes", "no"] as const;

/** Who was in the room with the child; the first two are apart from other children. */
export const companies = [
  { code: "nobody", label: "Nobody: the child was alone" },
  { code: "adult", label: "An adult, and no other children" },
  { code: "children", label: "Other children" },
] as const;

const adultField = (context: ReportContext) => choices(adultsChosen(context).map(({ id }) => id));

/** The facts of one segment (elsewhere.md#B1). Only who did it must be said now; what is open is treated as recordable. */
export const segmentForm = (context: ReportContext, kind: SegmentKind) =>
  defineForm(
    {
      adults: adultField(context),
      otherWho: perhaps<Initiator>(codesOf(INITIATORS)),
      resisted: perhaps(yesNo),
      couldEnd: perhaps(yesNo),
      points: choices(bodyParts.map(({ code }) => code)),
      pressure: perhaps(yesNo),
      breathing: perhaps(yesNo),
      level: perhaps(["1", "2", "3"]),
      technique: words({ most: 200 }),
      trained: perhaps(yesNo),
      exit: perhaps(codesOf(EXITS)),
      company: perhaps(companies.map(({ code }) => code)),
      threat: perhaps(yesNo),
      observation: perhaps(codesOf(OBSERVATIONS)),
      sanction: perhaps(codesOf(SANCTIONS)),
      device: perhaps(codesOf(DEVICES)),
      limits: perhaps(yesNo),
      prescribed: perhaps(yesNo),
      vehicle: perhaps(yesNo),
      searchItem: perhaps(codesOf(SEARCH_ITEMS)),
      distress: perhaps(yesNo),
      purpose: choices(codesOf(PURPOSES)),
      planned: perhaps(codesOf(PLANNED)),
    },
    ({ adults, otherWho }) =>
      // The child's own choice to go somewhere quieter was done by nobody.
      adults.length === 0 && otherWho === undefined && kind !== "SEP.PUPIL"
        ? [{ field: "adults", kind: "missing", message: "Say who did this" }]
        : [],
  );

/** The name under which a segment's facts are kept. */
export const segmentQuestion = (row: number): string => `segment-${row}`;
