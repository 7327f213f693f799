import type { CodeEntry, CodeList } from "./code-list.ts";

// oxfmt-ignore
const entries = [
  { code: "INJ.none-seen", label: "None seen", help: "Who looked, and when" },
  { code: "INJ.redness", label: "Redness" },
  { code: "INJ.bruise", label: "Bruise" },
  { code: "INJ.scratch", label: "Scratch" },
  { code: "INJ.bite", label: "Bite" },
  { code: "INJ.cut", label: "Cut" },
  { code: "INJ.friction-burn", label: "Friction burn" },
  { code: "INJ.swelling", label: "Swelling" },
  { code: "INJ.nosebleed", label: "Nosebleed" },
  { code: "INJ.pinprick-spots-on-face-or-neck", label: "Pinprick spots on face or neck", keep: true },
  { code: "INJ.sprain", label: "Sprain" },
  { code: "INJ.break", label: "Break", keep: true },
  { code: "INJ.dislocation", label: "Dislocation", keep: true },
  { code: "INJ.head-knock", label: "Head knock", keep: true },
  { code: "INJ.tooth", label: "Tooth" },
  { code: "INJ.eye", label: "Eye" },
  { code: "INJ.burn", label: "Burn" },
  { code: "INJ.breathing-trouble", label: "Breathing trouble", keep: true },
  { code: "INJ.faint-or-seizure", label: "Faint or seizure", keep: true },
  { code: "INJ.mark-from-strap-or-splint", label: "Mark from a strap or splint" },
  { code: "INJ.tube-or-line-loosened", label: "Tube or line loosened", keep: true },
  { code: "INJ.pain-without-mark", label: "Pain without a mark" },
  { code: "INJ.fear-or-distress", label: "Fear or distress", help: "Always asked" },
  { code: "INJ.OTHER", label: "Something else", help: "Say what" },
  { code: "INJ.UNKNOWN", label: "Not known" },
] as const satisfies readonly CodeEntry[];

/** A kind of injury. */
export type InjuryKind = (typeof entries)[number]["code"];

/** The answers to "Was anyone hurt?"; "none seen" is an answer, an empty box is not. */
export const INJURY_KINDS: CodeList<InjuryKind> = {
  id: "INJ",
  title: "Was anyone hurt?",
  version: "2026-11-23",
  source: "practice.md#3 INJ",
  entries,
};
