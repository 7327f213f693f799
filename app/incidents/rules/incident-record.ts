/**
 * The words and choices of a record, as frozen. `shape` numbers this form of it: a later version of Lessen that asks
 * more reads the older shape as it is, and never rewrites it.
 */
export type IncidentRecord = {
  shape: 1;
  spot: string;
  /** Anybody there who does not work at the school. */
  others: string;
  before: string;
  needs: string;
  tried: readonly string[];
  triedWords: string;
  why: string;
  otherwise: string;
  injuries: "none-seen" | "yes";
  looked: string;
  /** Ids of children and adults who were hurt, or "someone-else". */
  hurt: readonly string[];
  hurtWords: string;
  ended: string;
  support: string;
  told: readonly string[];
  toldWords: string;
};

/** All free words of a record in one text, for the search. */
export function recordWords(record: IncidentRecord): string {
  const { spot, others, before, needs, triedWords, why, otherwise, looked, hurtWords, ended, support, toldWords } =
    record;
  return [spot, others, before, needs, triedWords, why, otherwise, looked, hurtWords, ended, support, toldWords]
    .filter((text) => text !== "")
    .join("\n");
}
