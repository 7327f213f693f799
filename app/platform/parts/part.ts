import type { Child } from "hono/jsx";

/** What a person reads: a string (always escaped), or markup made by JSX. */
export type Words = Child;

/** Further attributes of the outermost element, like `data-*`. What is undefined or null is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Every option may be left out, or be handed in as undefined: pages often have "perhaps an error". */
export type May<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What every part takes: more classes and more attributes for its outermost element. */
export type Outer = May<{ classes: string; attributes: Attributes }>;

/** Words, or words with a class and attributes of their own. */
export type Option<T extends { readonly text: Words }> = Words | T;

/** One class list out of those that apply. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}

/** One `aria-describedby` out of those ids that exist, or none. */
export function describedBy(...ids: readonly (string | false | null | undefined)[]): string | undefined {
  return classNames(...ids) || undefined;
}

/** Gives an option its long form, whichever way the page wrote it. */
export function longForm<T extends { readonly text: Words }>(option: Option<T>): T | { readonly text: Words } {
  const isLong = typeof option === "object" && option !== null && "text" in option;
  return isLong ? option : { text: option };
}

/** Is there anything to read? An empty string, false and undefined are nothing. */
export function isGiven<T>(option: T | null | undefined | false | ""): option is T {
  return option !== undefined && option !== null && option !== false && option !== "";
}
