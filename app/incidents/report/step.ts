import type { Temporal } from "#dates";
import type { AdultInList, ChildInList, PlaceInList, Technique } from "#people";
import type { Field, Form, Problem, Typed } from "#platform";
import type { Child } from "hono/jsx";
import type { Draft } from "../draft-store.ts";

/** What every question page may ask of the school and of the other answers. */
export type ReportContext = {
  draftId: string;
  adultId: string;
  zone: string;
  today: Temporal.PlainDate;
  children: ChildInList[];
  /** The children of this adult's own classes: they stand first. */
  nearChildren: ReadonlySet<string>;
  adults: AdultInList[];
  places: PlaceInList[];
  /** The school's own techniques, also those that it no longer has: the event may be of an earlier day. */
  techniques: Technique[];
  draft: Draft | undefined;
};

export type BodyProps = { context: ReportContext; typed: Typed; problems: readonly Problem[] };

/** One question page: its place in the address, its name in the task list, its form and its words. */
export type Step = {
  name: string;
  title: string;
  form(context: ReportContext): Form<Record<string, Field<unknown>>>;
  body(props: BodyProps): Child;
  /** Assets that make this page kinder. */
  scripts?: readonly string[];
  sheets?: readonly string[];
};

/** The typed answer of another question of the same draft. */
export function answerTo(context: Pick<ReportContext, "draft">, question: string): Typed {
  return context.draft?.answers.get(question)?.typed ?? {};
}
