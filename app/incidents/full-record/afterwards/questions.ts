import { choice, defineForm, words, type Field } from "#platform";
import { CHILD_STATES, codesOf, type ChildState } from "#regimes";
import type { ReportContext } from "../../report/step.ts";
import { childrenHeld } from "../../report/chosen.ts";

/** The moments at which practice asks how a child was (practice.md#3 STA). */
export const moments = [
  { code: "end", label: "At the end" },
  { code: "15", label: "15 minutes later" },
  { code: "60", label: "One hour later" },
  { code: "home", label: "Going home or to bed" },
] as const;

/** How each child was, `state-MOMENT-CHILD`, and what was done for everybody since (england.md#F9). */
export const afterwardsForm = (context: ReportContext) => {
  const states: [string, Field<ChildState>][] = childrenHeld(context).flatMap(({ id, name }) =>
    moments.map(({ code, label }): [string, Field<ChildState>] => [
      `state-${code}-${id}`,
      choice(codesOf(CHILD_STATES), `${name}, ${label.toLowerCase()}: choose how they were`),
    ]),
  );
  return defineForm({
    ...Object.fromEntries(states),
    needs: words({ most: 2000 }),
    childSupport: words({ missing: "Say what was done for the child since, or that nothing was", most: 5000 }),
    othersSupport: words({
      missing: "Say what was done for other children and adults, or that nothing was",
      most: 5000,
    }),
  });
};
