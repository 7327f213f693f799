import type { ByHand } from "../told-by-hand.ts";
import { hold } from "./hold.ts";
import { onTheField } from "./on-the-field.ts";

/** A report that Sam has begun and not sent: the last pages are still empty. */
export const begunOnly: ByHand = {
  ...onTheField,
  name: "begun only",
  back: 0,
  begins: "13:35",
  ends: "13:44",
  sent: [0, "14:05"],
  place: "Birch",
  spot: "reading corner",
  children: [["2021", "held"]],
  adults: [
    ["B02", "took-part"],
    ["B04", "helped"],
  ],
  lines: [
    [
      "PHY.MOMENT",
      "13:37:10",
      "13:37:20",
      ["B02"],
      hold({ points: ["hands"], level: "1", purpose: ["injury-self"], planned: "none" }),
    ],
  ],
  before: "Ezra had the stapler and put it against his arm. He'd been told he wasn't in the film club",
  needs: "",
  statements: [],
  questions: [],
};
