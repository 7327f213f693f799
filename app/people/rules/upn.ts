/** What a unique pupil number turned out to be; `england-homes-data-codes.md#C1`. */
type UpnReading =
  | { ok: true; upn: string; kind: "permanent" | "temporary" }
  | { ok: false; why: "length" | "characters" | "check-letter" };

/** The letters a UPN may use, in the order of their values; I, O and S are never used (C1.2). */
const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

const pattern = /^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/;

/** The check letter that belongs before these twelve characters (C1.3). */
export function upnCheckLetter(rest: string): string | undefined {
  let sum = 0;
  for (const [index, character] of [...rest].entries()) {
    const value = /[0-9]/.test(character) ? Number(character) : letters.indexOf(character);
    if (value < 0) return undefined;
    sum += value * (index + 2);
  }
  return letters[sum % 23];
}

/** Reads a UPN as typed or exported. Nothing about the child is derived from its parts (C1.1). */
export function readUpn(text: string): UpnReading {
  const upn = text.trim().toUpperCase();
  if (upn.length !== 13) return { ok: false, why: "length" };
  if (!pattern.test(upn)) return { ok: false, why: "characters" };
  if (upnCheckLetter(upn.slice(1)) !== upn[0]) return { ok: false, why: "check-letter" };
  return { ok: true, upn, kind: /[0-9]$/.test(upn) ? "permanent" : "temporary" };
}

/** Says what to look at in a UPN that could not be read. */
export function upnMessage(why: "length" | "characters" | "check-letter"): string {
  const words = {
    length: "A UPN has 13 characters: a letter, eleven digits, and a digit or letter.",
    characters:
      "A UPN is a letter, eleven digits, and a digit or letter, and never has the letters I, O or S. Look for a letter typed in place of a number.",
    "check-letter":
      "The first letter of a UPN must fit the rest, and this one does not, so a character is mistyped or two are swapped.",
  };
  return `${words[why]} Check it against your school's own records.`;
}
