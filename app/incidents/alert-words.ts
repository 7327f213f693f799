import type { AlertCode } from "./alert-store.ts";

const words: Partial<Record<AlertCode, string>> = {
  "unlawful-purpose": "An unlawful purpose",
  "unsafe-technique": "Something unsafe",
  "questioned-purpose": "A purpose to be asked about",
  "severe-injury": "An injury beyond first aid",
};

/** What an alert is called. */
export function alertWords(code: AlertCode): string {
  return words[code] ?? code.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());
}
