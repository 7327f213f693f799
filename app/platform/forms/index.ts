export { choice, choices, dateParts, parseTime, perhaps, timeOfDay, words } from "./field.ts";
export type { Field, Problem, Read } from "./field.ts";
export { defineForm, problemOf } from "./form.ts";
export type { Checked, Form, ValuesOf } from "./form.ts";
export { readFiles, readTyped, textOf, textsOf } from "./typed.ts";
export type { Typed } from "./typed.ts";
