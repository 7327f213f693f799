import type { LabelMeaning } from "../rules/regime-version.ts";

const physical = { recordable: true, counts: "force" } as const;
const medicine = { recordable: true, counts: null } as const;

/** The types of the data set, by their codes. */
// oxfmt-ignore
export const codes = {
  "01": { ...physical, words: "Physical restraint, face down", ownName: "01 physical, prone" },
  "04": { recordable: true, counts: "restraint", words: "Mechanical restraint", ownName: "04 mechanical" },
  "05": { recordable: true, counts: "seclusion", words: "Seclusion", ownName: "05 seclusion" },
  "06": { recordable: true, counts: "seclusion", words: "Segregation", ownName: "06 segregation" },
  "07": { ...physical, words: "Physical restraint, standing", ownName: "07 physical, standing" },
  "08": { ...physical, words: "Led while resisting", ownName: "08 physical, restrictive escort" },
  "09": { ...physical, words: "Physical restraint, face up", ownName: "09 physical, supine" },
  "10": { ...physical, words: "Physical restraint, on the side", ownName: "10 physical, side" },
  "11": { ...physical, words: "Physical restraint, seated", ownName: "11 physical, seated" },
  "12": { ...physical, words: "Physical restraint, kneeling", ownName: "12 physical, kneeling" },
  "13": { ...physical, words: "Physical restraint, another way", ownName: "13 physical, other" },
  "14": { ...medicine, words: "Fast-acting injection", ownName: "14 chemical, injection, rapid tranq." },
  "15": { ...medicine, words: "Another injection", ownName: "15 chemical, injection, other" },
  "16": { ...medicine, words: "Medicine by mouth", ownName: "16 chemical, oral" },
  "17": { ...medicine, words: "Medicine another way", ownName: "17 chemical, other" },
} as const satisfies Readonly<Record<string, LabelMeaning>>;

/** A code of the data set. */
export type Code = keyof typeof codes;
