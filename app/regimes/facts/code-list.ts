/** One answer a form can offer: a code that is stored for ever and the plain words shown beside it. */
export interface CodeEntry<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
  readonly help?: string;
  /** A school may hide or reword other entries, never this one: hiding it would hide harm. */
  readonly keep?: true;
}

/** A closed, versioned list of answers, with the paragraph it was taken from. */
export interface CodeList<Code extends string = string, Traits = object> {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source: string;
  readonly entries: readonly (CodeEntry<Code> & Traits)[];
}

/** Finds an entry; a code that a later version dropped is simply not found, never an error. */
export function entryOf<Code extends string, Traits>(
  list: CodeList<Code, Traits>,
  code: string | undefined,
): (CodeEntry<Code> & Traits) | undefined {
  return list.entries.find((entry) => entry.code === code);
}

/** The plain words for a stored code; a code the list no longer knows is shown as it was stored. */
export function labelOf(list: CodeList, code: string): string {
  return entryOf(list, code)?.label ?? code;
}

/** Tells whether a text that came from a form is one of the list's codes. */
export function isCodeOf<Code extends string, Traits>(list: CodeList<Code, Traits>, code: string): code is Code {
  return entryOf(list, code) !== undefined;
}

/** All codes of a list, in the order they are shown. */
export function codesOf<Code extends string, Traits>(list: CodeList<Code, Traits>): readonly Code[] {
  return list.entries.map((entry) => entry.code);
}
