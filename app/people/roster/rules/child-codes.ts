import type { SenProvision } from "../types.ts";

const years = new Set(["E1", "E2", "N1", "N2", "R", "X", ...Array.from({ length: 14 }, (_, i) => String(i + 1))]);

const yearWords = new Map([
  ["RECEPTION", "R"],
  ["REC", "R"],
  ["KG", "R"],
  ["NURSERY", "N1"],
  ["NOT FOLLOWED", "X"],
]);

/** The year a child follows, as england-homes-data-codes.md#C3 codes it; never worked out from the age. */
export function readYear(text: string): string | undefined {
  const bare = text
    .toUpperCase()
    .replace(/^(YEAR|YR|Y|GRADE)\s*(?=[0-9RNX])/, "")
    .replace(/^0+(?=\d)/, "");
  const code = yearWords.get(bare) ?? bare;
  return years.has(code) ? code : undefined;
}

/** SEN provision (C3): the codes, and the words that schools write for them. */
export function readSen(text: string): SenProvision | undefined {
  const word = text.toUpperCase().replaceAll(/[^A-Z]/g, "");
  if (["N", "NONE", "NO", "NOSEN"].includes(word)) return "N";
  if (["K", "SENSUPPORT", "SUPPORT"].includes(word)) return "K";
  if (["E", "EHCP", "EHCPLAN", "EHC", "PLAN"].includes(word)) return "E";
  return undefined;
}

const needs = new Set([
  "SPLD",
  "MLD",
  "SLD",
  "PMLD",
  "SEMH",
  "SLCN",
  "HI",
  "VI",
  "MSI",
  "PD",
  "ASD",
  "OTH",
  "NSA",
  "DS",
]);

/** SEN types (C3), several with a space, comma or semicolon between, first the primary need. */
export function readNeeds(text: string): { needs: string[]; unknown: string[] } {
  const codes = text
    .toUpperCase()
    .split(/[\s,;/+&]+/)
    .filter((code) => code !== "");
  return {
    needs: [...new Set(codes.filter((code) => needs.has(code)))],
    unknown: codes.filter((code) => !needs.has(code)),
  };
}

/** Sex as the census holds it (C3); other words are left out rather than guessed. */
export function readSex(text: string): "M" | "F" | undefined {
  const word = text.toLowerCase();
  if (["m", "male", "boy"].includes(word)) return "M";
  return ["f", "female", "girl"].includes(word) ? "F" : undefined;
}
