import type { Typed } from "#platform";
import type { ReadIncident } from "../read-incident.ts";
import { told, type ToldRow } from "../record/told.tsx";
import type { FullStep } from "./full-step.ts";

/** The rest of a record as it stands, to be read. Of one that is not sent yet every answer is empty. */
export type Rest = {
  of(question: string): Typed;
  /** The rows of whole pages, in the order in which they are named here. */
  rows(...steps: readonly FullStep[]): ToldRow[];
  nameOf(id: string): string;
};

/** What a record's rest says, with the names of its people. */
export function restIn({ incident, names, rest }: ReadIncident): Rest {
  const of = (question: string) => rest.sent?.answers.get(question) ?? {};
  const nameOf = (id: string) => incident.children.find(({ childId }) => childId === id)?.name ?? names.get(id) ?? "";
  const rows = (...steps: readonly FullStep[]) =>
    steps.flatMap((step) => step.rows({ typed: of(step.name), nameOf })).flatMap(({ key, value }) => told(key, value));
  return { of, rows, nameOf };
}
