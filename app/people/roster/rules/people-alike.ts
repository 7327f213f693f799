import { Temporal } from "#dates";
import { sameNameKey } from "./cell-text.ts";
import type { Existing } from "./compare-types.ts";

type Values = Partial<Record<string, unknown>>;

/**
 * Finds who an incoming person may be: the same name and birth date, or the same email address.
 * Only ever a question to a person: two children may share both.
 */
export function peopleAlike<F extends string>(held: readonly Existing<F>[]): (incoming: object) => string[] {
  const byKey = new Map<string, string[]>();
  for (const { id, values } of held) {
    for (const key of keysOf(values)) byKey.set(key, [...(byKey.get(key) ?? []), id]);
  }
  return (incoming) => [...new Set(keysOf(incoming).flatMap((key) => byKey.get(key) ?? []))];
}

function keysOf(values: Values): string[] {
  const { givenName, familyName, birthDate, email } = values;
  const keys: string[] = [];
  const born = birthDate instanceof Temporal.PlainDate ? birthDate.toString() : birthDate;
  if (typeof givenName === "string" && typeof familyName === "string" && typeof born === "string" && born !== "") {
    keys.push(`${sameNameKey(givenName, familyName)}|${born}`);
  }
  if (typeof email === "string" && email !== "") keys.push(`email|${email.toLowerCase()}`);
  return keys;
}
