import { pino, type DestinationStream, type Logger } from "pino";

/**
 * The log knows ids, paths and durations. Names, words and addresses are left out by the callers; this list is the
 * second lock, for the day when somebody logs a whole object.
 */
const neverLogged = ["given_name", "family_name", "known_as", "givenName", "familyName", "knownAs", "words", "email", "password", "typed", "answer", "answers", "record"];

/** Opens the log, one JSON line an event, to standard error. */
export function openLog(level = "info", to?: DestinationStream): Logger {
  const paths = neverLogged.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, redact: { paths, remove: true } }, to ?? pino.destination({ fd: 2, sync: true }));
}

/**
 * What of an error may be logged: its kind, its code and where it was thrown. A message can quote a value, as
 * PostgreSQL's do, and the value can be a child's name.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
  return { kind: error.name, code, constraint: (error as { constraint?: unknown }).constraint, at: frames.slice(0, 6) };
}
