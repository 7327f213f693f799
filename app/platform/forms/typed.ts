import type { Context } from "hono";

/** What a person typed, by field name, before anybody has judged it. Repeated names (checkboxes) are lists. */
export type Typed = Record<string, string | string[]>;

/** Longer than any honest answer; what is longer is a machine's doing. */
const mostCharacters = 200_000;
const mostFields = 2_000;

/** Reads a posted form. Characters that no database can keep (NUL, half a surrogate pair) are taken out here, once. */
export async function readTyped(c: Context): Promise<Typed> {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}));
  const typed: Typed = Object.create(null) as Typed;
  for (const [name, value] of Object.entries(body).slice(0, mostFields)) {
    const texts = [value].flat().filter((text) => typeof text === "string").map(keepable);
    if (texts.length > 0) typed[keepable(name)] = texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  return typed;
}

/** The uploaded files of a form, by field name, empty ones left out. */
export async function readFiles(c: Context, name: string): Promise<File[]> {
  const body = await c.req.parseBody({ all: true }).catch((): Record<string, unknown> => ({}));
  return [body[name]].flat().filter((file): file is File => file instanceof File && file.size > 0);
}

function keepable(text: string): string {
  return text.slice(0, mostCharacters).toWellFormed().replaceAll("\0", "").replaceAll("\r\n", "\n");
}

/** The one text typed under a name, trimmed at its end; empty when there is none. */
export function textOf(typed: Typed, name: string): string {
  const value = typed[name];
  return (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).trim();
}

/** All texts typed under a name, as for checkboxes; empty ones left out. */
export function textsOf(typed: Typed, name: string): string[] {
  return [typed[name] ?? []].flat().filter((text) => text !== "");
}
