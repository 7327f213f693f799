import type { Temporal } from "#dates";
import { dateParts, textOf, type Field, type Problem, type Typed } from "#platform";

/** A date that may be left out, from three boxes. */
export const dayOrNone: Field<Temporal.PlainDate | null> = (typed, name) => {
  const empty = ["day", "month", "year"].every((part) => textOf(typed, `${name}-${part}`) === "");
  return empty ? { value: null } : dateParts("")(typed, name);
};

/** An e-mail address, or none. Only that it can be one: whether it works shows when something is sent. */
export const emailOrNone: Field<string> = (typed, name) => {
  const text = textOf(typed, name).toLowerCase();
  if (text === "" || (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254)) return { value: text };
  return {
    problem: { kind: "wrong", message: "Enter an e-mail address like p.lund@school.example, or leave it empty." },
  };
};

/** A whole number that may be left out. */
export function wholeOrNone({
  least,
  most,
  wrong,
}: {
  least: number;
  most: number;
  wrong: string;
}): Field<number | null> {
  return (typed, name) => {
    const text = textOf(typed, name);
    if (text === "") return { value: null };
    const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? { value: number } : { problem: { kind: "wrong", message: wrong } };
  };
}

/** The three boxes of a date as a form shows them again. */
export function dayTyped(name: string, day: Temporal.PlainDate | string | null): Typed {
  const [year, month, ofMonth] = day === null ? [] : String(day).split("-").map(Number);
  const text = (part: number | undefined): string => (part === undefined ? "" : String(part));
  return { [`${name}-day`]: text(ofMonth), [`${name}-month`]: text(month), [`${name}-year`]: text(year) };
}

/** A problem found after the form itself was right. */
export function wrongAt(field: string, message: string): Problem {
  return { field, message, kind: "wrong" };
}
