import type { CodeEntry, CodeList } from "./code-list.ts";

/** airway: touch here always counts as a danger (england.md#D10); weight: it does when weight or pressure was put on it. */
export interface BodyPointTraits {
  readonly side: "front" | "back";
  readonly danger?: "airway" | "weight";
  /** Which of the person's own left, middle and right it can be told apart in; none where there is only one of it. */
  readonly across: readonly Across[];
}

/** The person's own side, not that of whoever looks at them. */
export type Across = "left" | "middle" | "right";

const one: readonly Across[] = [];
const pair: readonly Across[] = ["left", "right"];
const three: readonly Across[] = ["left", "middle", "right"];

const entries = [
  { code: "crown", label: "Top of head", side: "front", across: one },
  { code: "forehead", label: "Forehead", side: "front", across: three },
  { code: "eye", label: "Eye", side: "front", across: pair },
  { code: "ear", label: "Ear", side: "front", across: pair },
  { code: "cheek", label: "Cheek", side: "front", across: pair },
  { code: "nose", label: "Nose", side: "front", across: one, danger: "airway" },
  { code: "mouth", label: "Mouth", side: "front", across: one, danger: "airway" },
  { code: "chin", label: "Chin", side: "front", across: one },
  { code: "neck-front", label: "Front of neck", side: "front", across: three, danger: "airway", keep: true },
  { code: "shoulder", label: "Shoulder", side: "front", across: pair },
  { code: "upper-arm", label: "Upper arm", side: "front", across: pair },
  { code: "elbow", label: "Elbow", side: "front", across: pair },
  { code: "forearm", label: "Forearm", side: "front", across: pair },
  { code: "wrist", label: "Wrist", side: "front", across: pair },
  { code: "hand", label: "Hand", side: "front", across: pair },
  { code: "fingers", label: "Fingers", side: "front", across: pair },
  { code: "chest", label: "Chest", side: "front", across: three, danger: "weight", keep: true },
  { code: "abdomen", label: "Belly", side: "front", across: three, danger: "airway", keep: true },
  { code: "hip", label: "Hip", side: "front", across: pair },
  { code: "groin", label: "Groin", side: "front", across: one },
  { code: "thigh", label: "Thigh", side: "front", across: pair },
  { code: "knee", label: "Knee", side: "front", across: pair },
  { code: "shin", label: "Shin", side: "front", across: pair },
  { code: "ankle", label: "Ankle", side: "front", across: pair },
  { code: "foot", label: "Foot", side: "front", across: pair },
  { code: "toes", label: "Toes", side: "front", across: pair },
  { code: "head-back", label: "Back of head", side: "back", across: three },
  { code: "neck-back", label: "Back of neck", side: "back", across: three, danger: "airway", keep: true },
  { code: "shoulder-blade", label: "Shoulder blade", side: "back", across: pair },
  { code: "spine-upper", label: "Upper back", side: "back", across: one },
  { code: "spine-lower", label: "Lower back", side: "back", across: three },
  { code: "back-of-arm", label: "Back of arm", side: "back", across: pair },
  { code: "buttock", label: "Buttock", side: "back", across: pair },
  { code: "back-of-thigh", label: "Back of thigh", side: "back", across: pair },
  { code: "calf", label: "Calf", side: "back", across: pair },
  { code: "heel", label: "Heel", side: "back", across: pair },
] as const satisfies readonly (CodeEntry & BodyPointTraits)[];

/** A part of the child's body that was touched or held; left, right or middle is stored beside it. */
export type BodyPoint = (typeof entries)[number]["code"];

/** The answers to "Where on the body?". */
export const BODY_POINTS: CodeList<BodyPoint, BodyPointTraits> = {
  id: "BODY",
  title: "Where on the body?",
  version: "2026-11-23",
  source: "practice.md#3 body regions; england.md#D10",
  entries,
};
