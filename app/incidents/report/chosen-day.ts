import { Temporal } from "#dates";
import { textOf, type Typed } from "#platform";

/** A day of the event, as the page offered it. */
export function chosenDay(typed: Typed, name: string): Temporal.PlainDate | undefined {
  const text = textOf(typed, name);
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text) : undefined;
  } catch {
    return undefined;
  }
}
