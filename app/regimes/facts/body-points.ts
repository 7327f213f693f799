import type { CodeEntry, CodeList } from "./code-list.ts";

/** airway: touch here always counts as a danger (england.md#D10); weight: it does when weight or pressure was put on it. */
export interface BodyPointTraits {
  readonly side: "front" | "back";
  readonly danger?: "airway" | "weight";
}

const entries = [
  { code: "crown", label: "Top of head", side: "front" },
  { code: "forehead", label: "Forehead", side: "front" },
  { code: "eye", label: "Eye", side: "front" },
  { code: "ear", label: "Ear", side: "front" },
  { code: "cheek", label: "Cheek", side: "front" },
  { code: "nose", label: "Nose", side: "front", danger: "airway" },
  { code: "mouth", label: "Mouth", side: "front", danger: "airway" },
  { code: "chin", label: "Chin", side: "front" },
  { code: "neck-front", label: "Front of neck", side: "front", danger: "airway", keep: true },
  { code: "shoulder", label: "Shoulder", side: "front" },
  { code: "upper-arm", label: "Upper arm", side: "front" },
  { code: "elbow", label: "Elbow", side: "front" },
  { code: "forearm", label: "Forearm", side: "front" },
  { code: "wrist", label: "Wrist", side: "front" },
  { code: "hand", label: "Hand", side: "front" },
  { code: "fingers", label: "Fingers", side: "front" },
  { code: "chest", label: "Chest", side: "front", danger: "weight", keep: true },
  { code: "abdomen", label: "Belly", side: "front", danger: "airway", keep: true },
  { code: "hip", label: "Hip", side: "front" },
  { code: "groin", label: "Groin", side: "front" },
  { code: "thigh", label: "Thigh", side: "front" },
  { code: "knee", label: "Knee", side: "front" },
  { code: "shin", label: "Shin", side: "front" },
  { code: "ankle", label: "Ankle", side: "front" },
  { code: "foot", label: "Foot", side: "front" },
  { code: "toes", label: "Toes", side: "front" },
  { code: "head-back", label: "Back of head", side: "back" },
  { code: "neck-back", label: "Back of neck", side: "back", danger: "airway", keep: true },
  { code: "shoulder-blade", label: "Shoulder blade", side: "back" },
  { code: "spine-upper", label: "Upper back", side: "back" },
  { code: "spine-lower", label: "Lower back", side: "back" },
  { code: "back-of-arm", label: "Back of arm", side: "back" },
  { code: "buttock", label: "Buttock", side: "back" },
  { code: "back-of-thigh", label: "Back of thigh", side: "back" },
  { code: "calf", label: "Calf", side: "back" },
  { code: "heel", label: "Heel", side: "back" },
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
