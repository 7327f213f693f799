import type { ByHand } from "../told-by-hand.ts";
import { changedTaxi } from "./changed-taxi.ts";
import { coatOn } from "./coat-on.ts";
import { floorHold } from "./floor-hold.ts";
import { headTookPart } from "./head-took-part.ts";
import { leantForward } from "./leant-forward.ts";
import { newest } from "./newest.ts";
import { onTheField } from "./on-the-field.ts";
import { oneAdultShort } from "./one-adult-short.ts";
import { pulledBack } from "./pulled-back.ts";
import { wrist } from "./wrist.ts";

export { begunOnly } from "./begun-only.ts";

/** The incidents that were written out by hand. */
export const byHand: readonly ByHand[] = [
  changedTaxi,
  floorHold,
  pulledBack,
  headTookPart,
  coatOn,
  oneAdultShort,
  wrist,
  onTheField,
  newest,
  leantForward,
];
