import { Input, Select } from "#parts";
import { problemOf, textOf } from "#platform";
import { CHILD_STATES } from "#regimes";
import { OwnWords } from "../../own-words.tsx";
import { childrenHeld, firstNameOf } from "../../report/chosen.ts";
import type { BodyProps } from "../../report/step.ts";
import type { Watch } from "../../watch/watch-store.ts";
import { saidInCode } from "../codes-and-words.ts";
import { rowOf, type FullStep, type RecordRow, type Shown } from "../full-step.ts";
import { statesToldBy } from "../told-by-watch.ts";
import { WatchesSayStates } from "../watches-say.tsx";
import { afterwardsForm, moments } from "./questions.ts";

function AfterwardsBody({ context, typed, problems, watches }: BodyProps & { watches: readonly Watch[] }) {
  const line = (name: string) => ({
    id: name,
    name,
    value: textOf(typed, name),
    errorMessage: problemOf(problems, name),
  });
  return (
    <>
      <h1 class="govuk-heading-l">How was everybody afterwards?</h1>
      <WatchesSayStates watches={watches} context={context} />
      {childrenHeld(context).map(({ id, name }) => (
        <fieldset class="govuk-fieldset ls-states">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{name}</legend>
          {moments.map(({ code, label }) => (
            <Select
              {...line(`state-${code}-${id}`)}
              label={label}
              items={[
                { value: "", text: "Choose" },
                ...CHILD_STATES.entries.map((state) => ({ value: state.code, text: state.label })),
              ]}
            />
          ))}
        </fieldset>
      ))}
      <Input {...line("needs")} label="Could the child eat, drink, go to the toilet and say what they needed?" />
      <OwnWords
        {...line("childSupport")}
        child={firstNameOf(context)}
        label="What has been done for the child since?"
        rows={2}
      />
      <OwnWords
        {...line("othersSupport")}
        child={firstNameOf(context)}
        label="And for the other children and the adults?"
        rows={2}
      />
    </>
  );
}

function rows({ typed, nameOf }: Shown): RecordRow[] {
  const children = [
    ...new Set(
      Object.keys(typed).flatMap((name) => {
        const child = /^state-[^-]+-(.+)$/.exec(name)?.[1];
        return child === undefined ? [] : [child];
      }),
    ),
  ];
  return [
    ...children.flatMap((child) =>
      rowOf(
        `How ${nameOf(child)} was`,
        ...moments.map(({ code, label }) => {
          const state = saidInCode(CHILD_STATES, typed, `state-${code}-${child}`);
          return state === "" ? "" : `${label}: ${state.toLowerCase()}`;
        }),
      ),
    ),
    ...rowOf("Eating, drinking, toilet, saying what they needed", textOf(typed, "needs")),
    ...rowOf("Done for the child since", textOf(typed, "childSupport")),
    ...rowOf("Done for other children and adults", textOf(typed, "othersSupport")),
  ];
}

/** How everybody was, and what was done for them. How a child was at the end of a watch is proposed. */
export function afterwardsStep(watches: readonly Watch[]): FullStep {
  return {
    name: "afterwards",
    title: "How everybody was afterwards",
    sheets: ["record.css"],
    form: afterwardsForm,
    body: (props) => <AfterwardsBody {...props} watches={watches} />,
    proposed: statesToldBy(watches),
    rows,
  };
}
