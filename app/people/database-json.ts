/**
 * JSON as the database takes it. Two things that files hold are text here and refused there: a zero sign, and half of
 * a letter that is written as two, which is left where text was cut short.
 */
export function databaseJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "string" ? each.replaceAll("\0", "").toWellFormed() : each,
  );
}
