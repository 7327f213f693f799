import type { Figure } from "./figure.ts";
import { standingFront } from "./standing-front.ts";

/** The tubes and devices that a body may have, each large enough for a thumb. */
// oxfmt-ignore
export const sites: Figure = {
  name: "sites", title: "Tubes, implants", side: "front", width: 1320, height: 1480,
  outline: standingFront.outline,
  regions: [
    ["shunt", "pair", 565, 120, "M560 50c3 0 7 0 10 0c33 0 60 27 60 60c0 7 0 13 0 20c0 33-27 60-60 60c-3 0-7 0-10 0c-33 0-60-27-60-60c0-7 0-13 0-20c0-33 27-60 60-60z"],
    ["tracheostomy", "only", 660, 528, "M645 462c10 0 20 0 30 0c33 0 60 27 60 60c0 4 0 8 0 12c0 33-27 60-60 60c-10 0-20 0-30 0c-33 0-60-27-60-60c0-4 0-8 0-12c0-33 27-60 60-60z"],
    ["implant", "pair", 515, 765, "M510 690c3 0 7 0 10 0c39 0 70 31 70 70c0 3 0 7 0 10c0 39-31 70-70 70c-3 0-7 0-10 0c-39 0-70-31-70-70c0-3 0-7 0-10c0-39 31-70 70-70z"],
    ["gastrostomy", "only", 660, 1010, "M659 935c1 0 1 0 2 0c41 0 74 33 74 74c0 1 0 1 0 2c0 41-33 74-74 74c-1 0-1 0-2 0c-41 0-74-33-74-74c0-1 0-1 0-2c0-41 33-74 74-74z"],
    ["catheter", "only", 660, 1270, "M654 1200c4 0 8 0 12 0c38 0 69 31 69 69c0 1 0 1 0 2c0 38-31 69-69 69c-4 0-8 0-12 0c-38 0-69-31-69-69c0-1 0-1 0-2c0-38 31-69 69-69z"],
  ],
  names: [
    [430, 130, "end", "Shunt"], [890, 130, "start", "Shunt"], [660, 658, "middle", "Breathing tube"],
    [515, 902, "middle", "Implant"], [805, 902, "middle", "Implant"], [660, 1147, "middle", "Feeding tube"],
    [660, 1403, "middle", "Catheter"],
  ],
  lines: ["M630 374c22 5 38 5 60 0", "M645 328c12 9 18 9 30 0"],
  dots: [[580, 268, 12], [740, 268, 12]],
};
