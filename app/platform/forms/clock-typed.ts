/** The parts of a time of day, in numbers: hour 0 to 23. */
export type ClockTyped = { hour: number; minute: number; second: number };

/** Reads a time as people write it; undefined when it is none. Needs no library of dates, so that a browser can read it. */
export function clockTyped(text: string): ClockTyped | undefined {
  const parts = spelling(text.trim());
  if (parts === undefined) return undefined;
  const half = parts.half?.[0]?.toLowerCase();
  const [written, minute, second] = [Number(parts.hour), Number(parts.minute ?? "0"), Number(parts.second ?? "0")];
  // "13:05 am" and "0:30 pm" say two things at once; a guess would stand in the record as a fact.
  if (half !== undefined && (written < 1 || (written > 12 && half === "a"))) return undefined;
  const hour = half === undefined || written > 12 ? written : (written % 12) + (half === "p" ? 12 : 0);
  return hour > 23 || minute > 59 || second > 59 ? undefined : { hour, minute, second };
}

/** With marks between the parts, as digits alone (3, 4 or 6: five could be read two ways), or an hour with am or pm. */
function spelling(text: string): Partial<Record<string, string>> | undefined {
  const half = String.raw`(?:\s*(?<half>[ap]\.?m)\.?)`;
  const marked = String.raw`^(?<hour>\d{1,2})(?:\s*[:.]\s*| )(?<minute>\d{2})(?:(?:\s*[:.]\s*| )(?<second>\d{2}))?${half}?$`;
  const digits = String.raw`^(?<hour>\d{1,2})(?<minute>\d{2})${half}?$`;
  const digitsToTheSecond = String.raw`^(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})${half}?$`;
  const hourAlone = String.raw`^(?<hour>\d{1,2})${half}$`;
  for (const pattern of [marked, digits, digitsToTheSecond, hourAlone]) {
    const found = new RegExp(pattern, "i").exec(text)?.groups;
    if (found !== undefined) return found;
  }
  return undefined;
}
