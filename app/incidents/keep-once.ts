import { isId } from "#platform";
import { anotherId } from "./another-id.ts";

/** Under which id something stands, and whether it was kept just now or stood already. */
export type KeptOnce = { id: string; isNew: boolean };

/** Keeps something under its form's id, once; other words under the same id are kept under another. */
export async function keepOnce(
  formId: string,
  words: readonly (string | undefined)[],
  insert: (id: string) => Promise<boolean>,
  standsSo: (id: string) => Promise<boolean>,
): Promise<KeptOnce> {
  if (!isId(formId)) throw new Error("A form's id is a UUID.");
  if (await insert(formId)) return { id: formId, isNew: true };
  if (await standsSo(formId)) return { id: formId, isNew: false };
  const id = anotherId(formId, words);
  return { id, isNew: await insert(id) };
}
