import { cleanText } from "./cell-text.ts";

/**
 * What a written name of a school or class comes to when it is compared: its letters, however cased, spaced or encoded.
 * Offices write “Alder” on one line and “alder” on the next; taken for two schools, half of the children would not be
 * read. Only for names that people write: ids of other systems stay exact.
 */
export function nameKey(name: string): string {
  // Capitals first: “ß” and “ſ” meet “SS” and “S” only there. A Greek word ends in a small letter of its own.
  const letters = cleanText(name).normalize("NFKC").toUpperCase().toLowerCase().replaceAll("ς", "σ");
  return cleanText(letters.normalize("NFKC"));
}
