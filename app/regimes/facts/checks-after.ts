import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "MED.BREATHING", label: "Breathing" },
  { code: "MED.COLOUR", label: "Colour of lips and nails" },
  { code: "MED.RESPONDS", label: "Responded as usual" },
  { code: "MED.PAIN", label: "Pain, asked in the child's way" },
  { code: "MED.SKIN", label: "Skin where held, with consent" },
  { code: "MED.PULSE", label: "Pulse" },
  { code: "MED.TEMPERATURE", label: "Temperature" },
  { code: "MED.DRINK", label: "Had a drink" },
  { code: "MED.SEIZURE", label: "Watched for a seizure" },
  { code: "MED.MEDICINE", label: "Medicine", help: "What, and who gave it" },
  { code: "MED.NURSE", label: "Nurse" },
  { code: "MED.111", label: "111" },
  { code: "MED.999", label: "999", keep: true },
  { code: "MED.GP", label: "Doctor" },
  { code: "MED.REFUSED", label: "Offered and refused", help: "Asked again, when" },
  { code: "MED.NONE", label: "Nothing was checked", keep: true },
] as const satisfies readonly CodeEntry[];

/** A check of a person's health. */
export type CheckAfter = (typeof entries)[number]["code"];

/** The answers to "What was checked?", during a hold and after it. */
export const CHECKS_AFTER: CodeList<CheckAfter> = {
  id: "MED",
  title: "What was checked?",
  version: "2026-11-25",
  source: "practice.md#3 MED",
  entries,
};
