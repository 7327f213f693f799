import { face } from "./face.ts";
import type { Figure } from "./figure.ts";
import { headFromBehind } from "./head-from-behind.ts";
import { handsAndFeet } from "./hands-and-feet.ts";
import { seatedBack } from "./seated-back.ts";
import { seatedFront } from "./seated-front.ts";
import { standingBack } from "./standing-back.ts";
import { sites } from "./sites.ts";
import { standingFront } from "./standing-front.ts";
import { wheelchair } from "./wheelchair.ts";

export type DrawAs = "standing" | "wheelchair";

/** Front and back, standing or in a wheelchair: another view of the same places. */
export const people: Record<DrawAs, { readonly front: Figure; readonly back: Figure }> = {
  standing: { front: standingFront, back: standingBack },
  wheelchair: { front: seatedFront, back: seatedBack },
};

/** What is too small on a whole person, drawn large. */
export const closer = { face, headFromBehind, ends: handsAndFeet };

/** What is no part of a body, and that a body may have or lie against. */
export const besides = { sites, wheelchair };
