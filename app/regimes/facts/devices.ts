import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "none", label: "No device" },
  { code: "weighted-item", label: "Weighted lap pad or blanket" },
  { code: "strap", label: "Strap or lap belt" },
  { code: "harness", label: "Harness" },
  { code: "tray", label: "Chair tray" },
  { code: "furniture", label: "Furniture used to keep the child in place" },
  { code: "wheelchair-brakes", label: "Wheelchair brakes" },
  { code: "power-off", label: "Powered chair switched off" },
  { code: "mobility-aid", label: "Walking frame or other moving aid out of reach" },
  { code: "splint", label: "Splint" },
  { code: "cuffs", label: "Cuffs or ties" },
  { code: "clothing", label: "Clothing the child cannot undo" },
  { code: "weapon", label: "Spray, taser or baton" },
  { code: "other", label: "Something else" },
] as const satisfies readonly CodeEntry[];

/** The thing used, if any. */
export type Device = (typeof entries)[number]["code"];

/** The answers to "Was a device used?". */
export const DEVICES: CodeList<Device> = {
  id: "DEV",
  title: "Was a device used?",
  version: "2026-11-23",
  source: "england.md#D7",
  entries,
};
