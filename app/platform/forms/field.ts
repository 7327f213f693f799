import { Temporal } from "../dates/index.ts";
import { clockTyped } from "./clock-typed.ts";
import { textOf, textsOf, type Typed } from "./typed.ts";

/** What is wrong with one answer, in words that say how to put it right. */
export type Problem = {
  field: string;
  message: string;
  /** A gap is allowed in a draft; a wrong answer is pointed out in either. Both are kept as typed. */
  kind: "missing" | "wrong";
};

/** One field's outcome: a value, a gap that is allowed, or a problem. */
export type Read<T> = { value: T } | { problem: Omit<Problem, "field"> };

/** One field of a form: how its typed text becomes a value. */
export type Field<T> = (typed: Typed, name: string) => Read<T>;

const missing = (message: string): Read<never> => ({ problem: { message, kind: "missing" } });
const wrong = (message: string): Read<never> => ({ problem: { message, kind: "wrong" } });

/** Words. `missing` left out means that an empty answer is fine. */
export function words(options: { missing?: string; most?: number }): Field<string> {
  const most = options.most ?? 10_000;
  return (typed, name) => {
    const text = textOf(typed, name);
    if (text === "" && options.missing !== undefined) return missing(options.missing);
    if (text.length > most) {
      return wrong(
        `Use ${most.toLocaleString("en-GB")} characters or fewer. You have ${text.length.toLocaleString("en-GB")}.`,
      );
    }
    return { value: text };
  };
}

/** One of a closed list of codes. */
export function choice<const Code extends string>(codes: readonly Code[], missingWords: string): Field<Code> {
  return (typed, name) => {
    const text = textOf(typed, name);
    const code = codes.find((known) => known === text);
    if (code !== undefined) return { value: code };
    return text === "" ? missing(missingWords) : wrong(missingWords);
  };
}

/** One of a closed list of codes, or nothing said. */
export function perhaps<const Code extends string>(codes: readonly Code[]): Field<Code | undefined> {
  return (typed, name) => {
    const text = textOf(typed, name);
    const code = codes.find((known) => known === text);
    if (code !== undefined || text === "") return { value: code };
    return wrong("Choose one of the answers shown.");
  };
}

/** Any number of a closed list of codes. `missingWords` left out means that none is fine. */
export function choices<const Code extends string>(codes: readonly Code[], missingWords?: string): Field<Code[]> {
  return (typed, name) => {
    const texts = textsOf(typed, name);
    const known = codes.filter((code) => texts.includes(code));
    if (known.length < new Set(texts).size) return wrong("Choose from the answers shown.");
    if (known.length === 0 && missingWords !== undefined) return missing(missingWords);
    return { value: known };
  };
}

/** A calendar date from three boxes, `name-day`, `name-month`, `name-year`. */
export function dateParts(missingWords: string): Field<Temporal.PlainDate> {
  return (typed, name) => {
    const [day, month, year] = ["day", "month", "year"].map((part) => textOf(typed, `${name}-${part}`));
    if (day === "" && month === "" && year === "") return missing(missingWords);
    if (!/^\d{1,2}$/.test(day ?? "") || !/^\d{1,2}$/.test(month ?? "") || !/^\d{4}$/.test(year ?? "")) {
      return wrong("Enter a day, a month and a year in numbers, like 24 11 2026.");
    }
    // The database has no year 0, and nobody in a record was born before 1900.
    if (Number(year) < 1900) return wrong("Enter the whole year, like 2026.");
    try {
      return {
        value: Temporal.PlainDate.from(
          { day: Number(day), month: Number(month), year: Number(year) },
          { overflow: "reject" },
        ),
      };
    } catch {
      return wrong("There is no such day. Check the day and the month.");
    }
  };
}

/** A time of day, with seconds or without: 11:42, 1142, 9.05, 11:42:30, 2 pm. */
export function timeOfDay(missingWords: string): Field<Temporal.PlainTime> {
  return (typed, name) => {
    const text = textOf(typed, name);
    if (text === "") return missing(missingWords);
    const time = parseTime(text);
    return time === undefined
      ? wrong(`Enter the time like 11:42. You wrote "${[...text].slice(0, 20).join("")}".`)
      : { value: time };
  };
}

/** Reads a time as people write it; undefined when it is none. */
export function parseTime(text: string): Temporal.PlainTime | undefined {
  const read = clockTyped(text);
  return read === undefined ? undefined : Temporal.PlainTime.from(read);
}
