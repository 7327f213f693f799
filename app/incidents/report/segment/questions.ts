import { choices, defineForm, perhaps, words, type Problem } from "#platform";
import {
  codesOf,
  CONTACT_EFFECTS,
  DEVICES,
  EXITS,
  INITIATORS,
  OBSERVATIONS,
  PLANNED,
  POSITIONS,
  PURPOSES,
  SANCTIONS,
  SEARCH_ITEMS,
  type Initiator,
  type SegmentKind,
} from "#regimes";
import { adultsChosen, childrenHeld } from "../chosen.ts";
import { askedFor } from "./asked-for.ts";
import type { ReportContext } from "../step.ts";
import { bodyParts } from "./body-parts.ts";
import { somethingElse } from "./technique.tsx";

/** A plain question that may stay open: not knowing is never the same as no. */
export const yesNo = ["yes", "no"] as const;

/** Who was in the room with the child; the first two are apart from other children. */
export const companies = [
  { code: "nobody", label: "Nobody" },
  { code: "adult", label: "An adult only" },
  { code: "children", label: "Other children" },
] as const;

const adultField = (context: ReportContext) => choices(adultsChosen(context).map(({ id }) => id));

/**
 * The facts of one segment (elsewhere.md#B1). Who did it must be said, and how firm it was where somebody was held or
 * stopped (england.md#F12); what else is open is treated as recordable.
 */
export const segmentForm = (context: ReportContext, kind: SegmentKind) =>
  defineForm(
    {
      adults: adultField(context),
      concerns: choices(childrenHeld(context).map(({ id }) => id)),
      otherWho: perhaps<Initiator>(codesOf(INITIATORS)),
      byHead: perhaps(yesNo),
      resisted: perhaps(yesNo),
      couldEnd: perhaps(yesNo),
      effect: perhaps(codesOf(CONTACT_EFFECTS)),
      position: perhaps(codesOf(POSITIONS)),
      points: choices(bodyParts.map(({ code }) => code)),
      pressure: perhaps(yesNo),
      breathing: perhaps(yesNo),
      saidSo: perhaps(yesNo),
      circulation: perhaps(yesNo),
      level: perhaps(["1", "2", "3"]),
      ownTechnique: perhaps([...context.techniques.map(({ techniqueId }) => techniqueId), somethingElse]),
      technique: words({ most: 200 }),
      trained: perhaps(yesNo),
      exit: perhaps(codesOf(EXITS)),
      company: perhaps(companies.map(({ code }) => code)),
      threat: perhaps(yesNo),
      siteLock: perhaps(yesNo),
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
    ({ adults, concerns, otherWho, level }) => {
      const problems: Problem[] = [];
      // Two children and one hold: the record must not say that both were held (england.md#X26).
      if (concerns.length === 0 && childrenHeld(context).length > 1)
        problems.push({ field: "concerns", kind: "missing", message: "Choose the child this line is about" });
      // The child's own choice to go somewhere quieter was done by nobody.
      if (adults.length === 0 && otherWho === undefined && kind !== "SEP.PUPIL")
        problems.push({ field: "adults", kind: "missing", message: "Say who did this" });
      if (askedFor(kind).limits && level === undefined)
        problems.push({ field: "level", kind: "missing", message: "Say how firm it was" });
      return problems;
    },
  );

/** The name under which a segment's facts are kept. */
export const segmentQuestion = (row: number): string => `segment-${row}`;
