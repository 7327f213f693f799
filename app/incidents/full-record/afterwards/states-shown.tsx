import { Table } from "#parts";
import { textOf } from "#platform";
import { CHILD_STATES } from "#regimes";
import { saidInCode } from "../codes-and-words.ts";
import type { Rest } from "../rest-in.ts";
import { moments } from "./questions.ts";

type StatesProps = { rest: Rest; held: readonly { childId: string; name: string }[] };

/** How each child was, moment by moment: a row a moment, a column a child. One child needs no heading. */
export function StatesShown({ rest, held }: StatesProps) {
  const typed = rest.of("afterwards");
  const asked = held.filter(({ childId }) => textOf(typed, `state-end-${childId}`) !== "");
  return (
    <Table
      classes="ls-moments"
      attributes={{ "aria-label": "How it was, moment by moment" }}
      {...(asked.length > 1 ? { head: ["When", ...asked.map(({ name }) => name)] } : {})}
      firstCellIsHeader
      rows={moments.map(({ code, label }) => [
        label,
        ...asked.map(({ childId }) => saidInCode(CHILD_STATES, typed, `state-${code}-${childId}`)),
      ])}
    />
  );
}
