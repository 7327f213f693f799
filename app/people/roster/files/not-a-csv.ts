const starts: [bytes: number[], message: string][] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    "This is an older Excel workbook, not a CSV file. Open it in Excel, choose Save as, then “CSV UTF-8 (comma delimited)”, and upload that file.",
  ],
  [[0x25, 0x50, 0x44, 0x46], "This is a PDF. Export the list from your school's system as CSV, and upload that file."],
  [
    [0x89, 0x50, 0x4e, 0x47],
    "This is a picture. Export the list from your school's system as CSV, and upload that file.",
  ],
  [[0x1f, 0x8b], "This file is packed as gzip. Unpack it, or pack the CSV files as a .zip, and upload that."],
  [
    [0x52, 0x61, 0x72, 0x21],
    "This file is packed as RAR. Unpack it, or pack the CSV files as a .zip, and upload that.",
  ],
  [[0x37, 0x7a, 0xbc, 0xaf], "This file is packed as 7z. Unpack it, or pack the CSV files as a .zip, and upload that."],
];

/** What is called a zip and is none, or cannot be read to its end. */
export const damagedZip =
  "This zip could not be opened: it is damaged or was cut short. Download it again from your school's system, or pack the files again.";

/** What to say of bytes that are no text of any kind. */
export const noText =
  "This file is damaged, or holds no text at all, so there is no list in it. Export the list from your school's system as CSV, and upload that file.";

// Signs that no list has: those that steer old printers, those without a meaning, those of bytes that are no letter.
const neverInText = /[\u0000-\u0008\u000b\u000e-\u001f\ue000-\uf8ff\ufffd]/g;

/** Whether the beginning of a file, read as text, is none. A few of them may have slipped into a real list. */
export function isNoText(start: string): boolean {
  // Very old systems end a file with this sign, and some fill it up with zeros.
  const text = start.slice(0, 4096).replace(/[\u0000\u001a\s]+$/, "");
  const strange = (text.match(neverInText) ?? []).length;
  return strange > 8 && strange * 20 > text.length;
}

/** What Excel's own workbooks hold inside; they are zips too. */
export const workbookMessage =
  "This is an Excel workbook, not a CSV file. Open it, choose Save as, then “CSV UTF-8 (comma delimited)”, and upload that file.";

/** Says what the bytes are, when they plainly are no table of text. */
export function notACsv(start: Uint8Array): string | undefined {
  const known = starts.find(([bytes]) => bytes.every((byte, at) => start[at] === byte));
  if (known) return known[1];
  const text = new TextDecoder().decode(start.subarray(0, 400)).trimStart().toLowerCase();
  if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
    return "This is a web page, perhaps the sign-in page of the system you exported from. Sign in there, export the list as CSV, and upload that file.";
  }
  if (text.startsWith("<ctfile") || (text.startsWith("<?xml") && text.includes("<ctfile"))) {
    return "This is a Common Transfer File. It moves one child's record between schools and is not a list for import here. Export your lists as CSV, OneRoster or School Data Sync.";
  }
  if (text.startsWith("<?xml"))
    return "This is an XML file. Export your lists as CSV, OneRoster CSV or School Data Sync CSV.";
  if (/^[[{]\s*["{[\]}]/.test(text))
    return "This is a JSON file. Export your lists as CSV, OneRoster CSV or School Data Sync CSV.";
  if (text.startsWith("begin:vcalendar")) {
    return "This is a calendar. Import it under term dates; here we read lists of children and adults.";
  }
  return undefined;
}

/** Whether these bytes begin like a zip. */
export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5);
}
