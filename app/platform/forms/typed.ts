import type { Context } from "hono";

/** What a person typed, by field name, before anybody has judged it. Repeated names (checkboxes) are lists. */
export type Typed = Record<string, string | string[]>;

/**
 * Reads a posted form. NUL, which no database can keep, is taken out here, once; half a surrogate pair cannot arrive,
 * for a form's text is always well formed.
 * Nothing is cut: the house limits how much may be sent, and each field says what is too long without losing it.
 */
export async function readTyped(c: Context): Promise<Typed> {
  const typed: Typed = Object.create(null) as Typed;
  for (const [name, value] of Object.entries(await bodyOf(c))) {
    const texts = [value]
      .flat()
      .filter((text) => typeof text === "string")
      .map(keepable);
    if (texts.length > 0) typed[keepable(name)] = texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  return typed;
}

/** The uploaded files of a form, by field name. A box left empty is none; a file that is empty has a name, and is one. */
export async function readFiles(c: Context, name: string): Promise<File[]> {
  return [(await bodyOf(c))[name]]
    .flat()
    .filter((file): file is File => file instanceof File && (file.size > 0 || file.name !== ""));
}

/**
 * What cannot be read as a form counts as an empty one. A connection lost half way is no form at all: taken for an
 * empty one, it would wipe a draft.
 */
async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    if (error instanceof TypeError && !c.req.raw.signal.aborted) return {};
    throw error;
  }
}

function keepable(text: string): string {
  return text.replaceAll("\0", "").replaceAll("\r\n", "\n");
}

/** The one text typed under a name, trimmed; empty when there is none. */
export function textOf(typed: Typed, name: string): string {
  const value = typed[name];
  return (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).trim();
}

/** All texts typed under a name, as for checkboxes; empty ones left out. */
export function textsOf(typed: Typed, name: string): string[] {
  return [typed[name] ?? []].flat().filter((text) => text !== "");
}
