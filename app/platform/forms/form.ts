import type { Field, Problem } from "./field.ts";
import type { Typed } from "./typed.ts";

type Fields = Record<string, Field<unknown>>;

/** The values of a form once nothing is missing or wrong. */
export type ValuesOf<F extends Fields> = { [Name in keyof F]: F[Name] extends Field<infer T> ? T : never };

/** A checked form: what was typed is always there; the values only when the check found nothing. */
export type Checked<F extends Fields> =
  | { typed: Typed; problems: []; values: ValuesOf<F> }
  | { typed: Typed; problems: [Problem, ...Problem[]]; values?: undefined };

/** A form is defined once and checked at two strictnesses: a draft may have gaps, what is sent may not. */
export type Form<F extends Fields> = {
  fieldNames: (keyof F & string)[];
  /** Only the fields of this form, as typed: what a draft keeps. Names nobody asked for are dropped. */
  kept(typed: Typed): Typed;
  checkDraft(typed: Typed): Problem[];
  checkComplete(typed: Typed): Checked<F>;
};

/**
 * Defines a form. `together` sees the values once each is right by itself, for what only two answers show
 * (an end before its start).
 */
export function defineForm<const F extends Fields>(
  fields: F,
  together: (values: ValuesOf<F>) => Problem[] = () => [],
): Form<F> {
  const names = Object.keys(fields);
  const check = (typed: Typed): Checked<F> => {
    const values: Record<string, unknown> = {};
    const problems: Problem[] = [];
    for (const name of names) {
      const read = fields[name]?.(typed, name);
      if (read === undefined) continue;
      if ("value" in read) values[name] = read.value;
      else problems.push({ field: name, ...read.problem });
    }
    if (problems.length === 0) problems.push(...together(values as ValuesOf<F>));
    const [first, ...rest] = problems;
    return first === undefined
      ? { typed, problems: [], values: values as ValuesOf<F> }
      : { typed, problems: [first, ...rest] };
  };
  return {
    fieldNames: names,
    kept: (typed) => keptOf(typed, names),
    checkDraft: (typed) => check(typed).problems.filter((problem) => problem.kind === "wrong"),
    checkComplete: check,
  };
}

/** A field called `when` owns `when` and everything that begins `when-` (its day, month and year boxes). */
function keptOf(typed: Typed, names: readonly string[]): Typed {
  const owned = (name: string) => names.some((field) => name === field || name.startsWith(`${field}-`));
  return Object.fromEntries(Object.entries(typed).filter(([name]) => owned(name)));
}

/** The message for one field, if it has a problem. */
export function problemOf(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
