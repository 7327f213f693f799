import type { ByHand } from "../told-by-hand.ts";
import { changedTaxi } from "./changed-taxi.ts";
import { floorHold } from "./floor-hold.ts";
import { headTookPart } from "./head-took-part.ts";
import { newest } from "./newest.ts";
import { onTheField } from "./on-the-field.ts";
import { pulledBack } from "./pulled-back.ts";

export { begunOnly } from "./begun-only.ts";

/** The incidents that were written out by hand. */
export const byHand: readonly ByHand[] = [changedTaxi, floorHold, pulledBack, headTookPart, onTheField, newest];
