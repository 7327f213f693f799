import { pino, type Bindings, type DestinationStream, type Logger } from "pino";

/**
 * The log knows ids, paths and durations. Names, words and addresses are left out by the callers; this list is the
 * second lock, for the day when somebody logs a whole object.
 */
const neverLogged = new Set(
  [
    "given_name",
    "family_name",
    "known_as",
    "givenName",
    "familyName",
    "knownAs",
    "name",
    "words",
    "text",
    "email",
  ].concat([
    "phone",
    "upn",
    "password",
    "typed",
    "answer",
    "answers",
    "record",
    "parameters",
    "body",
    "cookie",
    "authorization",
  ]),
);
const deepest = 6;

/** Opens the log, one JSON line an event, to standard error. */
export function openLog(level = "info", to?: DestinationStream): Logger {
  const log = pino({ level, hooks: { logMethod } }, to ?? pino.destination({ fd: 2, sync: true }));
  const { child } = log;
  // What is bound to a log goes out with each of its lines, by another way than the lines' own objects.
  log.child = function cleanedChild(this: Logger, bound: Bindings, options?: object) {
    return child.call(this, cleaned(bound) as Bindings, options) as never;
  };
  return log;
}

/** Before pino sees it: pino takes an error's message as the line's own, and the message can quote a child's name. */
function logMethod(
  this: Logger,
  given: Parameters<Logger["info"]>,
  write: (...given: Parameters<Logger["info"]>) => void,
): void {
  const [first, ...rest] = given as unknown[];
  const safe = first instanceof Error ? { error: describeError(first) } : cleaned(first);
  const said = first instanceof Error && rest.length === 0 ? ["something broke"] : rest.map((value) => cleaned(value));
  write.apply(this, [safe, ...said] as Parameters<Logger["info"]>);
}

function cleaned(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return describeError(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === deepest) return "(deeper)";
  if (Array.isArray(value)) return value.map((one) => cleaned(one, depth + 1));
  // A clock, an address, a buffer: only plain objects are taken apart, and of others only their kind is told.
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null))
    return `(${value.constructor.name})`;
  const kept = Object.entries(value).filter(([name]) => !neverLogged.has(name));
  return Object.fromEntries(kept.map(([name, one]) => [name, cleaned(one, depth + 1)]));
}

/**
 * What of an error may be logged: its kind, its code and where it was thrown. A message can quote a value, as
 * PostgreSQL's do, and the value can be a child's name.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return { kind: error.name, code, constraint, at: framesOf(error) };
}

/** A message of several lines may hold one that begins "at the gate": only lines that name a place in a file are frames. */
function framesOf(error: Error): string[] {
  const stack = error.stack ?? "";
  const behind = stack.indexOf(error.message) + error.message.length;
  return stack
    .slice(behind)
    .split("\n")
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 6);
}
