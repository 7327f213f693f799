/** Text without what school systems and spreadsheets leave in it: stray spaces, line breaks, invisible signs. */
export function cleanText(text: string): string {
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text) && !text.includes("  ")) return text;
  return text
    .normalize("NFC")
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Whether letters were lost before the file reached us: a lost letter in a child's name must be seen. */
export function looksDamaged(text: string): boolean {
  return text.includes("\ufffd") || /\p{L}\?\p{L}/u.test(text) || /Ã[\u0080-\u00bf]|Å[\u0080-\u00bf‚“”]/.test(text);
}

/** Ids that Excel has turned into numbers like 1.2E+11: several people may now share one. */
export function isExcelNumber(text: string): boolean {
  return /^\d([.,]\d+)?E\+\d+$/i.test(text);
}

/** Yes, no, not said, or something else. */
export function readYesNo(text: string): boolean | null | undefined {
  const word = text.toLowerCase();
  if (word === "") return null;
  if (["y", "yes", "true", "1"].includes(word)) return true;
  if (["n", "no", "false", "0"].includes(word)) return false;
  return undefined;
}

/** Names compared without accents' encoding, case and spaces: only ever to ask "perhaps the same person?". */
export function sameNameKey(givenName: string, familyName: string): string {
  return `${givenName} ${familyName}`
    .normalize("NFC")
    .toLocaleLowerCase("en-GB")
    .replaceAll(/[\s'’-]+/g, " ");
}
